import type { ComponentType } from 'react';

/** The code of a part of the page: there from the start, or on its way once it is wanted. */
export interface Code<Props = object> {
  /** Undefined until it has come. */
  readonly arrived: ComponentType<Props> | undefined;
  /** Fetches it; again after a fetch that failed. Rejects with `NotLoaded` where it fails, or does not come for long. */
  readonly load: () => Promise<ComponentType<Props>>;
  /** Calls back when it has come, however late. Returns the way to stop. */
  readonly onArrival: (callback: () => void) => () => void;
}

/** Code that did not come. */
export class NotLoaded extends Error {}

/** After this long without it a reader is told, and may ask again. */
const PATIENCE_MS = 30_000;

export function atHand<Props>(Part: ComponentType<Props>): Code<Props> {
  return { arrived: Part, load: () => Promise.resolve(Part), onArrival: () => () => {} };
}

const LATER = new Set<() => Promise<unknown>>();

/**
 * Code that is fetched when it is first wanted, or ahead of that. Once it is there the part is drawn at once, without the
 * moment of nothing that `React.lazy` has even then: what was on screen stays.
 */
export function later<Props>(fetchPart: () => Promise<ComponentType<Props>>): Code<Props> {
  const code = whenShown(fetchPart);
  LATER.add(code.load);
  return code;
}

const WRITTEN = new Set<() => Promise<unknown>>();

/** Code of what stands in written pages: it is there before one of them is taken over. */
export function written<Props>(fetchPart: () => Promise<ComponentType<Props>>): Code<Props> {
  const code = later(fetchPart);
  WRITTEN.add(code.load);
  return code;
}

/** Fetches what a written page needs besides its view, and says whether all of it came; a page can do without. */
export async function loadWritten(): Promise<boolean> {
  const parts = await Promise.allSettled([...WRITTEN].map((load) => load()));
  return parts.every(({ status }) => status === 'fulfilled');
}

/** Code too large to be fetched before it is shown. */
export function whenShown<Props>(fetchPart: () => Promise<ComponentType<Props>>): Code<Props> {
  let arrived: ComponentType<Props> | undefined;
  let arriving: Promise<ComponentType<Props>> | undefined;
  let hasFailed = false;
  const callbacks = new Set<() => void>();
  const fetched = async () => {
    if (hasFailed) await (await import('./lost-styles.ts')).fetchLostStyles();
    arrived = await fetchPart();
    for (const callback of callbacks) callback();
    return arrived;
  };
  return {
    get arrived() {
      return arrived;
    },
    load() {
      if (arriving === undefined) {
        arriving = inTime(fetched());
        arriving.catch(() => {
          arriving = undefined;
          hasFailed = true;
        });
      }
      return arriving;
    },
    onArrival(callback) {
      callbacks.add(callback);
      return () => callbacks.delete(callback);
    },
  };
}

function inTime<T>(arriving: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const giveUp = () => reject(new NotLoaded());
    const timer = setTimeout(giveUp, PATIENCE_MS);
    arriving.then(resolve, giveUp).finally(() => clearTimeout(timer));
  });
}

/**
 * Fetches all code that comes later: for a reader who has one view before them and may go on, and for the build. One after
 * another, since to ask for all of it at once holds up the page.
 */
export async function loadEverything(): Promise<void> {
  // A set that grows is walked to its new end: a view may bring parts of its own.
  for (const load of LATER) await load().catch(() => undefined);
}
