import { createDataset } from '../domain/dataset.ts';
import type { DatasetFile } from '../domain/dataset-file.ts';
import { printOf } from './fingerprint.ts';
import type { Read } from './read-text.ts';
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
  const print = printOf(text);
  return print === known ? { kind: 'sound', dataset: createDataset(presentForm(text)), print } : checked(text);
}

/** A text that has been checked, as a file of the present format. */
function presentForm(text: string): DatasetFile {
  return Object(upgraded(JSON.parse(text)));
}

/** Reads a text by all the rules; they are fetched for a file that the build has not read. */
async function checked(text: string): Promise<Fetched> {
  try {
    return (await import('./read-text.ts')).readText(text);
  } catch {
    return unreachable('The code that checks a dataset could not be fetched.');
  }
}

function unreachable(message: string): Fetched {
  return { kind: 'unreachable', message };
}
