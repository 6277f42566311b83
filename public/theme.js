// Runs before the first paint, so that neither another theme nor another state of the view flashes.
// See src/shell/preferences.ts and src/shell/arrival/veil.ts.
const root = document.documentElement;
try {
  const theme = localStorage.getItem('common-ground-theme');
  if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;
} catch {
  // Storage is blocked: the system's theme holds.
}
// A page that is lost may still be one that the model of today knows.
if (location.search.length > 1 || 'lost' in root.dataset) {
  root.dataset.arriving = '';
  // Where the program fails to come, the page as it was published is better than none.
  /** @param {Event} failure */
  const lift = ({ target }) => {
    if (target !== window && !(target instanceof HTMLScriptElement)) return;
    delete root.dataset.arriving;
    root.dataset.usual = '';
  };
  addEventListener('error', lift, true);
}
