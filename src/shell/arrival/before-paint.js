// Stands in each page and runs before its first paint, so that neither another theme nor another state of the view
// flashes. See src/shell/preferences.ts, src/shell/arrival/veil.ts and, for the template, src/prerender/first-paint.ts.
const root = document.documentElement;
try {
  const theme = localStorage.getItem('common-ground-theme');
  if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;
} catch {
  // Storage is blocked: the system's theme holds.
}
// A font that is not there for the first paint waits for the next page, so that nothing moves. On a slow line it would
// hold up the words.
const { effectiveType = '4g' } = Reflect.get(navigator, 'connection') ?? {};
for (const href of effectiveType === '4g' && root.dataset.fonts ? root.dataset.fonts.split(' ') : []) {
  const link = document.createElement('link');
  document.head.append(Object.assign(link, { rel: 'preload', as: 'font', type: 'font/woff2', crossOrigin: '', href }));
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
// What makes the page live is asked for once it is on screen: on a slow line the one would hold up the other.
addEventListener('DOMContentLoaded', () => {
  const start = () => {
    const program = document.getElementById('program');
    if (!(program instanceof HTMLTemplateElement)) return;
    // The site’s own dataset is not asked for where another is shown.
    if (/[?&]model=/.test(location.search)) program.content.querySelector('[as=fetch]')?.remove();
    document.head.append(program.content);
  };
  // Behind a veil, or in a window that is not shown, no paint is waited for.
  if (document.hidden || 'arriving' in root.dataset) start();
  else requestAnimationFrame(() => setTimeout(start));
});
