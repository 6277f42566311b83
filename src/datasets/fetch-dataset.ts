import type { Dataset } from '../domain/dataset.ts';
import type { Fault } from './draft.ts';
import { printOf } from './fingerprint.ts';
import { readDataset } from './read-dataset.ts';

/** What a file turned out to hold, and which file that was. */
type Read =
  | { readonly kind: 'sound'; readonly dataset: Dataset; readonly print: string }
  | { readonly kind: 'faulty'; readonly faults: readonly Fault[] };

/** What came of asking for the dataset. */
export type Fetched = Read | { readonly kind: 'unreachable'; readonly message: string };

/** After this long without an answer the reader is told, and may try again. */
const PATIENCE_MS = 20_000;

/** Fetches and reads the dataset. Never rejects: whatever goes wrong comes back in words. */
export async function fetchDataset(address: string): Promise<Fetched> {
  let text: string;
  try {
    const response = await fetch(address, { signal: AbortSignal.timeout(PATIENCE_MS) });
    if (!response.ok) {
      // HTTP/2 has no words beside the number.
      return unreachable(`The server answered “${`${response.status} ${response.statusText}`.trim()}”.`);
    }
    text = await response.text();
  } catch (error) {
    return unreachable(
      error instanceof DOMException && error.name === 'TimeoutError'
        ? 'The server did not answer within 20 seconds.'
        : 'The server could not be reached.',
    );
  }
  return readText(text);
}

/** Reads the text of a dataset file. */
export function readText(text: string): Read {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    const detail = error instanceof SyntaxError ? error.message : '';
    return { kind: 'faulty', faults: [{ path: '', message: `The file is not valid JSON. ${detail}`.trim() }] };
  }
  const reading = readDataset(json);
  return reading.kind === 'sound' ? { ...reading, print: printOf(text) } : reading;
}

function unreachable(message: string): Fetched {
  return { kind: 'unreachable', message };
}
