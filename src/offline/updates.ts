import { useSyncExternalStore } from 'react';

type Take = () => void;

let offered: Take | undefined;
const listeners = new Set<() => void>();

/** Says that a newer version of the site is there, and how to take it. */
export function offerUpdate(take: Take): void {
  offered = take;
  for (const listener of listeners) listener();
}

/** How to take the newer version; undefined where there is none. */
export function useUpdate(): Take | undefined {
  return useSyncExternalStore(
    subscribe,
    () => offered,
    () => undefined,
  );
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
