import { createDataset, type Dataset } from '../domain/dataset.ts';
import type { Fault } from './draft.ts';
import { printOf } from './fingerprint.ts';
import { FORMAT } from './format.ts';

/** What came of asking for the dataset. */
export type Fetched =
  | { readonly kind: 'sound'; readonly dataset: Dataset; readonly print: string }
  | { readonly kind: 'faulty'; readonly faults: readonly Fault[] }
  | { readonly kind: 'unreachable'; readonly message: string };

/** A dataset that has been checked: by its fingerprint, and whether something of it is yet to be computed. */
export interface Known {
  readonly print: string;
  readonly hasGaps: boolean;
}

/** After this long without an answer the reader is told, and may try again. */
const PATIENCE_MS = 20_000;

/**
 * Fetches and reads the dataset. Never rejects: whatever goes wrong comes back in words. A file that is `known`
 * has been checked when the page was written from it, and is not checked again.
 */
export async function fetchDataset(address: string, known?: Known): Promise<Fetched> {
  let bytes: Uint8Array<ArrayBuffer>;
  try {
    const response = await fetch(address, { signal: AbortSignal.timeout(PATIENCE_MS) });
    if (!response.ok) {
      // HTTP/2 has no words beside the number.
      return unreachable(`The server answered “${`${response.status} ${response.statusText}`.trim()}”.`);
    }
    bytes = new Uint8Array(await response.arrayBuffer());
  } catch (error) {
    return unreachable(
      error instanceof DOMException && error.name === 'TimeoutError'
        ? 'The server did not answer within 20 seconds.'
        : 'The server could not be reached.',
    );
  }
  // Leaves a byte order mark out, as the reader does that wrote the fingerprint.
  const text = new TextDecoder().decode(bytes);
  const print = printOf(text);
  if (print !== known?.print) return checked(bytes);
  try {
    const file = JSON.parse(text);
    const dataset =
      known.hasGaps || file.format !== FORMAT
        ? (await import('./complete.ts')).datasetOfAnyFormat(file)
        : createDataset(file);
    return { kind: 'sound', dataset, print };
  } catch {
    return unreachable(NO_CODE);
  }
}

const NO_CODE = 'The code that checks a dataset could not be fetched.';

/** Reads a file by all the rules; they are fetched for a file that the build has not read. */
async function checked(bytes: Uint8Array): Promise<Fetched> {
  try {
    return (await import('./read-for-page.ts')).readForPage(bytes);
  } catch {
    return unreachable(NO_CODE);
  }
}

function unreachable(message: string): Fetched {
  return { kind: 'unreachable', message };
}
