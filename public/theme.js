// Runs before the first paint, so that a chosen theme does not flash. See src/app/preferences.ts.
try {
  const theme = localStorage.getItem('common-ground-theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
  // Storage is blocked: the system's theme holds.
}
