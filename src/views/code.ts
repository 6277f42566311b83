import type { ComponentType } from 'react';

/** The code of a view: there from the start, or on its way once it is wanted. */
export interface ViewCode {
  /** Undefined until it has come. */
  readonly arrived: ComponentType | undefined;
  /** Fetches it ahead of its being shown; again after a fetch that failed. */
  readonly load: () => Promise<ComponentType>;
}

export function atHand(View: ComponentType): ViewCode {
  return { arrived: View, load: () => Promise.resolve(View) };
}

/**
 * Code that is fetched when it is first wanted. Once it is there the view is drawn at once, without the moment
 * of nothing that `React.lazy` has even then: what was on screen stays.
 */
export function later(fetchView: () => Promise<ComponentType>): ViewCode {
  let arrived: ComponentType | undefined;
  let arriving: Promise<ComponentType> | undefined;
  return {
    get arrived() {
      return arrived;
    },
    load() {
      arriving ??= fetchView().then(
        (View) => {
          arrived = View;
          return View;
        },
        (error: unknown) => {
          arriving = undefined;
          throw error;
        },
      );
      return arriving;
    },
  };
}
