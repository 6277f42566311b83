import type { ComponentType } from 'react';

/** The code of a part of the page: there from the start, or on its way once it is wanted. */
export interface Code<Props = object> {
  /** Undefined until it has come. */
  readonly arrived: ComponentType<Props> | undefined;
  /** Fetches it ahead of its being shown; again after a fetch that failed. */
  readonly load: () => Promise<ComponentType<Props>>;
}

export function atHand<Props>(Part: ComponentType<Props>): Code<Props> {
  return { arrived: Part, load: () => Promise.resolve(Part) };
}

const LATER = new Set<() => Promise<unknown>>();

/**
 * Code that is fetched when it is first wanted. Once it is there the part is drawn at once, without the moment
 * of nothing that `React.lazy` has even then: what was on screen stays.
 */
export function later<Props>(fetchPart: () => Promise<ComponentType<Props>>): Code<Props> {
  let arrived: ComponentType<Props> | undefined;
  let arriving: Promise<ComponentType<Props>> | undefined;
  const load = () => {
    arriving ??= fetchPart().then(
      (Part) => {
        arrived = Part;
        return Part;
      },
      (error: unknown) => {
        arriving = undefined;
        throw error;
      },
    );
    return arriving;
  };
  LATER.add(load);
  return {
    get arrived() {
      return arrived;
    },
    load,
  };
}

/**
 * Fetches all code that comes later: for a reader who has one view before them and may go on, and for the build. One after
 * another, since to ask for all of it at once holds up the page.
 */
export async function loadEverything(): Promise<void> {
  // A set that grows is walked to its new end: a view may bring parts of its own.
  for (const load of LATER) await load().catch(() => undefined);
}
