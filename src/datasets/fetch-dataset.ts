import { createDataset } from '../domain/dataset.ts';
import type { DatasetFile } from '../domain/dataset-file.ts';
import { printOf } from './fingerprint.ts';
import type { Read } from './read-bytes.ts';
import { upgraded } from './upgraders.ts';

/** What came of asking for the dataset. */
export type Fetched = Read | { readonly kind: 'unreachable'; readonly message: string };

/** After this long without an answer the reader is told, and may try again. */
const PATIENCE_MS = 20_000;

/**
 * Fetches and reads the dataset. Never rejects: whatever goes wrong comes back in words. A file whose fingerprint is `known`
 * has been checked when the page was written from it, and is not checked again.
 */
export async function fetchDataset(address: string, known?: string): Promise<Fetched> {
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
  return print === known ? { kind: 'sound', dataset: createDataset(presentForm(text)), print } : checked(bytes);
}

/** A text that has been checked, as a file of the present format. */
function presentForm(text: string): DatasetFile {
  return Object(upgraded(JSON.parse(text)));
}

/** Reads a file by all the rules; they are fetched for a file that the build has not read. */
async function checked(bytes: Uint8Array): Promise<Fetched> {
  try {
    return (await import('./read-bytes.ts')).readBytes(bytes);
  } catch {
    return unreachable('The code that checks a dataset could not be fetched.');
  }
}

function unreachable(message: string): Fetched {
  return { kind: 'unreachable', message };
}
