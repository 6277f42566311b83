import { useSyncExternalStore } from 'react';

/**
 * False while a page is what the build has written, and while React takes it over; true from then on. What only a
 * browser can draw, and what only a reader without one needs, waits for this.
 */
export function useIsLive(): boolean {
  return useSyncExternalStore(
    neverChanges,
    () => true,
    () => false,
  );
}

const neverChanges = () => () => {};
