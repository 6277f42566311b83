import { useIsLive } from './use-is-live.ts';

/** `https://host` of the page, once there is a browser; empty before. */
export function useOrigin(): string {
  return useIsLive() ? window.location.origin : '';
}
