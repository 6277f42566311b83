import { fetchWords } from '../language/fetching.ts';

/** After this long without a byte the reader is told, and may try again. */
const SILENCE_MS = 20_000;

export interface Fetching {
  readonly cache?: RequestCache;
  /** Told how many bytes have come, again and again. */
  readonly onBytes?: ((count: number) => void) | undefined;
}

/**
 * Fetches a file; in place of what does not come, why. The deadline is for silence, not for the whole: a slow line that
 * goes on is waited for.
 */
export async function fetchBytes(
  address: string,
  { onBytes, ...how }: Fetching = {},
): Promise<Uint8Array<ArrayBuffer> | string> {
  const stop = new AbortController();
  let patience: AbortSignal | undefined;
  const listen = () => {
    const mine = AbortSignal.timeout(SILENCE_MS);
    patience = mine;
    mine.onabort = () => {
      if (mine === patience) stop.abort(mine.reason);
    };
  };
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let count = 0;
  try {
    listen();
    const response = await fetch(address, { ...how, signal: stop.signal });
    if (!response.ok) return fetchWords.refused(response.status, response.statusText);
    const reader = response.body?.getReader();
    for (let next = await reader?.read(); next?.value !== undefined; next = await reader?.read()) {
      listen();
      parts.push(next.value);
      count += next.value.length;
      onBytes?.(count);
    }
    return new Uint8Array(await new Blob(parts).arrayBuffer());
  } catch (error) {
    const isSilent = error instanceof DOMException && error.name === 'TimeoutError';
    return isSilent ? fetchWords.silent : fetchWords.unreachable;
  } finally {
    patience = undefined;
  }
}
