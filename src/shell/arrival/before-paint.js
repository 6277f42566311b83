// Stands in each page and runs before its first paint, so that neither another theme nor another state of the view
// flashes. See src/shell/preferences.ts, src/shell/arrival/veil.ts and, for the template, src/prerender/first-paint.ts.
const root = document.documentElement;
try {
  const theme = localStorage.getItem('common-ground-theme');
  if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;
} catch {
  // Storage is blocked: the system's theme holds.
}

// One build serves under any path, and a host may serve a page at other addresses than its own: without the last slash,
// with two of them, as a file with an ending, or one page for all. The page knows its own path, so that the site's root is what comes before.
const isFile = location.protocol === 'file:';
const { root: way = './', page, folders = '' } = root.dataset;
const { pathname, search, hash } = location;
const steps = pathname
  .replace(/(?:\/index)?(?:\.html?)?$/i, '')
  .split('/')
  .filter((step) => step !== '');
const own = (page ?? '').split('/').filter((step) => step !== '');
/** @param {readonly string[]} path */
const slashed = (path) => ['', ...path, ''].join('/');
const above = steps.slice(0, Math.max(0, steps.length - own.length));
const folder = steps.findLastIndex((step) => folders.split(' ').includes(step.toLowerCase()));
const isItself =
  page !== undefined &&
  (page === '' ? folder < 0 : steps.slice(above.length).join('/').toLowerCase() === own.join('/'));
const itself = slashed([...above, ...own]);
// Where a page that lies nowhere is served, the site may lie at any folder of the address: the nearest is the likeliest.
const around = pathname
  .split('/')
  .slice(0, -1)
  .map((_, at, path) => `${path.slice(0, path.length - at).join('/')}/`);
/** Where the site may lie, the likeliest first. @type {string[]} */
const homes = isItself
  ? [slashed(above)]
  : [...new Set([...(folder < 0 ? [] : [slashed(steps.slice(0, folder))]), ...(way === './' ? [] : [way]), ...around])];
/** @param {string} path */
const stand = (path) => {
  try {
    history.replaceState(history.state, '', path + search + hash);
  } catch {
    // A file, or a frame without an origin, keeps its address.
  }
};
if (isItself && ![itself, `${itself}index.html`].includes(pathname)) {
  // What is asked for from here on is found from the page's own address.
  stand(itself);
  // The first page, where a host serves it for any address: then the site lies beside.
  if (page === '') homes.push(slashed(above.slice(0, -1)));
}

// A font that is not there for the first paint waits for the next page, so that nothing moves. On a slow line it would
// hold up the words.
const { effectiveType = '4g' } = Reflect.get(navigator, 'connection') ?? {};
for (const href of effectiveType === '4g' && !isFile && root.dataset.fonts ? root.dataset.fonts.split(' ') : []) {
  const link = document.createElement('link');
  document.head.append(Object.assign(link, { rel: 'preload', as: 'font', type: 'font/woff2', crossOrigin: '', href }));
}
// A page that is lost may still be one that the model of today knows.
if (!isFile && (search.length > 1 || 'lost' in root.dataset || (page !== undefined && !isItself))) {
  root.dataset.arriving = '';
}
// Where the program fails to come, the page as it was published is better than none.
/** @param {Event} failure */
const lift = ({ target }) => {
  if (target !== window && !(target instanceof HTMLScriptElement)) return;
  if (target !== window && homes.length > 0) {
    stand(pathname);
    start();
    return;
  }
  if ('arriving' in root.dataset) {
    delete root.dataset.arriving;
    root.dataset.usual = '';
  }
  if (target !== window) say('no-program');
};
addEventListener('error', lift, true);
/** Asks for the program, from where the site may lie. */
const start = () => {
  const program = document.getElementById('program');
  const home = homes.shift();
  if (!(program instanceof HTMLTemplateElement) || home === undefined) return;
  root.dataset.root = home;
  const code = document.importNode(program.content, true);
  // The site’s own dataset is not asked for where another is shown.
  if (/[?&]model=/.test(search)) code.querySelector('[as=fetch]')?.remove();
  for (const file of code.querySelectorAll('[src], [href]')) {
    for (const name of ['src', 'href']) {
      const address = file.getAttribute(name) ?? '';
      if (address.startsWith(way)) file.setAttribute(name, home + address.slice(way.length));
    }
  }
  document.head.append(code);
};
/** Says above the page what it lacks. @param {string} id */
const say = (id) => {
  const words = document.getElementById(id);
  if (words instanceof HTMLTemplateElement) document.body.prepend(words.content);
};
/** A page that is opened as a file has links that lead to the files of other pages. */
const explain = () => {
  say('as-file');
  for (const link of document.querySelectorAll('a')) {
    if (link.protocol === 'file:' && link.pathname.endsWith('/')) link.pathname += 'index.html';
  }
};
// What makes the page live is asked for once it is on screen: on a slow line the one would hold up the other.
addEventListener('DOMContentLoaded', () => {
  // It has come.
  delete root.dataset.barComes;
  // Behind a veil, or in a window that is not shown, no paint is waited for.
  if (isFile) explain();
  else if (document.hidden || 'arriving' in root.dataset) start();
  else requestAnimationFrame(() => setTimeout(start));
});
