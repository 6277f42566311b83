import { useSyncExternalStore } from 'react';

/** `https://host` of the page, once there is a browser; empty before. */
export function useOrigin(): string {
  return useSyncExternalStore(
    neverChanges,
    () => window.location.origin,
    () => '',
  );
}

const neverChanges = () => () => {};
