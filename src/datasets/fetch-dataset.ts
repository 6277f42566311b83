import { createDataset, type Dataset } from '../domain/dataset.ts';
import { fetchWords } from '../language/fetching.ts';
import type { Fault } from './draft.ts';
import { type Fetching, fetchBytes } from './fetch-bytes.ts';
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

/**
 * Fetches and reads the dataset. Never rejects: whatever goes wrong comes back in words. A file that is `known`
 * has been checked when the page was written from it, and is not checked again. Any other may be a copy older than the
 * page: the server is asked whether it still holds.
 */
export async function fetchDataset(address: string, known?: Known, onBytes?: Fetching['onBytes']): Promise<Fetched> {
  let bytes = await fetchBytes(address, { onBytes });
  if (known !== undefined && typeof bytes !== 'string' && printed(bytes).print !== known.print) {
    bytes = await fetchBytes(address, { onBytes, cache: 'no-cache' });
  }
  if (typeof bytes === 'string') return unreachable(bytes);
  const { text, print } = printed(bytes);
  if (print !== known?.print) return checked(bytes);
  try {
    const file = JSON.parse(text);
    const dataset =
      known.hasGaps || file.format !== FORMAT
        ? (await import('./complete.ts')).datasetOfAnyFormat(file)
        : createDataset(file);
    return { kind: 'sound', dataset, print };
  } catch {
    return unreachable(fetchWords.codeless);
  }
}

/** Leaves a byte order mark out, as the reader does that wrote the fingerprint. */
function printed(bytes: Uint8Array): { readonly text: string; readonly print: string } {
  const text = new TextDecoder().decode(bytes);
  return { text, print: printOf(text) };
}

/** Reads a file by all the rules; they are fetched for a file that the build has not read. */
async function checked(bytes: Uint8Array): Promise<Fetched> {
  try {
    return (await import('./read-for-page.ts')).readForPage(bytes);
  } catch {
    return unreachable(fetchWords.codeless);
  }
}

function unreachable(message: string): Fetched {
  return { kind: 'unreachable', message };
}
