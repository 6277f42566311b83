import type { HistoryPort } from './history-port.ts';
import type { Address } from './upgrade.ts';

// Browsers refuse more than some 100 history entries in 30 seconds, and a slider makes them faster than that.
const SLIDER_REST_MS = 200;
const IDLE_WITHIN_MS = 1000;
// A browser that refuses is asked again, each time later. Safari gives in after half a minute, a frame without an origin never.
const RETRY_MS = 1000;
const LAST_RETRY_MS = 32_000;

/** An address on its way to the browser: chosen, and not yet in the address bar. */
interface Wanted {
  readonly address: Address;
  readonly kind: 'pushState' | 'replaceState';
}

/**
 * The browser's history as a port. `root` is the absolute address of the site's first page: everything
 * below it is ours, whatever path the site is published under. What a browser refuses to write is written
 * when it can be; until then it is what the port reads.
 */
export function createBrowserHistory(root: URL): HistoryPort {
  let wanted: Wanted | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  // A step within the page, to `#main`, is a step of the history too, but no other view.
  let shown = here();
  const href = ({ path, search }: Address) => `${root.pathname}${path}${search}`;
  const want = (next: Wanted | undefined) => {
    clearTimeout(timer);
    wanted = next;
  };
  const write = (pause = RETRY_MS) => {
    if (wanted === undefined) return;
    const isWritten = wrote(wanted.kind, href(wanted.address));
    want(isWritten ? undefined : wanted);
    if (!isWritten && pause <= LAST_RETRY_MS) timer = setTimeout(() => write(2 * pause), pause);
    shown = here();
  };
  return {
    read() {
      if (wanted !== undefined) return wanted.address;
      const { pathname, search } = window.location;
      const path = pathname.startsWith(root.pathname) ? pathname.slice(root.pathname.length) : '';
      return { path: safelyDecoded(path), search };
    },
    push(address) {
      // What the slider left.
      write();
      want({ address, kind: 'pushState' });
      write();
    },
    replace(address) {
      want({ address, kind: wanted?.kind ?? 'replaceState' });
      timer = setTimeout(() => whenIdle(write), SLIDER_REST_MS);
    },
    onTravel(callback) {
      const travelled = () => {
        if (shown === here()) return;
        shown = here();
        // What the slider last ran through belongs to the entry that has just been left.
        want(undefined);
        callback();
      };
      window.addEventListener('popstate', travelled);
      return () => window.removeEventListener('popstate', travelled);
    },
    href,
  };
}

function here(): string {
  return `${window.location.pathname}${window.location.search}`;
}

/** Writes an address and says whether it is there: Safari and Firefox refuse with an error, Chromium without a word. */
function wrote(kind: Wanted['kind'], address: string): boolean {
  try {
    window.history[kind](kind === 'pushState' ? null : window.history.state, '', address);
  } catch {
    return false;
  }
  return new URL(address, window.location.href).href === new URL(here(), window.location.href).href;
}

/** Loads a page of the site anew, with another dataset than the one at hand. */
export function openPage(href: string): void {
  window.location.assign(href);
}

/** To write an address, a browser lays out the page first: that costs least where it has just done so. */
function whenIdle(callback: () => void): void {
  if (typeof requestIdleCallback === 'function') requestIdleCallback(() => callback(), { timeout: IDLE_WITHIN_MS });
  else callback();
}

function safelyDecoded(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}
