import type { HistoryPort } from './history-port.ts';
import type { Address } from './upgrade.ts';

// Browsers refuse more than some 100 history entries in 30 seconds, and a slider makes them faster than that.
const SLIDER_REST_MS = 200;
const IDLE_WITHIN_MS = 1000;

/**
 * The browser's history as a port. `root` is the absolute address of the site's first page: everything
 * below it is ours, whatever path the site is published under.
 */
export function createBrowserHistory(root: URL): HistoryPort {
  let waiting: { readonly timer: ReturnType<typeof setTimeout>; readonly write: () => void } | undefined;
  // A step within the page, to `#main`, is a step of the history too, but no other view.
  let shown = `${window.location.pathname}${window.location.search}`;
  const note = () => {
    shown = `${window.location.pathname}${window.location.search}`;
  };
  const href = ({ path, search }: Address) => `${root.pathname}${path}${search}`;
  const forget = () => {
    clearTimeout(waiting?.timer);
    waiting = undefined;
  };
  const settle = () => {
    waiting?.write();
    forget();
  };
  return {
    read() {
      const { pathname, search } = window.location;
      const path = pathname.startsWith(root.pathname) ? pathname.slice(root.pathname.length) : '';
      return { path: safelyDecoded(path), search };
    },
    push(address) {
      settle();
      window.history.pushState(null, '', href(address));
      note();
    },
    replace(address) {
      forget();
      const write = () => {
        try {
          window.history.replaceState(window.history.state, '', href(address));
        } catch {
          // A frame with `sandbox` and no origin of its own keeps the address it came with.
        }
        note();
      };
      waiting = { write, timer: setTimeout(() => whenIdle(settle), SLIDER_REST_MS) };
    },
    onTravel(callback) {
      const travelled = () => {
        if (shown === `${window.location.pathname}${window.location.search}`) return;
        note();
        // What the slider last ran through belongs to the entry that has just been left.
        forget();
        callback();
      };
      window.addEventListener('popstate', travelled);
      return () => window.removeEventListener('popstate', travelled);
    },
    href,
  };
}

/** Asks for the page again, at the same address. */
export function reloadPage(): void {
  window.location.reload();
}

/** Loads a page of the site anew, with another dataset than the one at hand. */
export function openPage(href: string): void {
  window.location.assign(href);
}

/** To write an address, a browser lays out the page first: that costs least where it has just done so. */
function whenIdle(callback: () => void): void {
  if (typeof requestIdleCallback === 'function') requestIdleCallback(callback, { timeout: IDLE_WITHIN_MS });
  else callback();
}

function safelyDecoded(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}
