import type { Dataset } from '../domain/dataset.ts';
import type { Fault } from './draft.ts';
import { printOf } from './fingerprint.ts';
import { readDataset } from './read-dataset.ts';

/** What a file turned out to hold, and which file that was. */
export type Read =
  | { readonly kind: 'sound'; readonly dataset: Dataset; readonly print: string }
  | { readonly kind: 'faulty'; readonly faults: readonly Fault[] };

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
