import type { Dataset } from '../domain/dataset.ts';
import { textFromBytes } from './bytes.ts';
import type { Fault } from './draft.ts';
import { printOf } from './fingerprint.ts';
import { readJson } from './json-text.ts';
import { readDataset } from './read-dataset.ts';

/** What a file turned out to hold, and which file that was. */
export type Read =
  | { readonly kind: 'sound'; readonly dataset: Dataset; readonly print: string }
  | { readonly kind: 'faulty'; readonly faults: readonly Fault[] };

/**
 * Reads a dataset file as an editor left it: the one way in for the page, the command line and the build. Every fault
 * that has a place in the file says it.
 */
export function readBytes(bytes: Uint8Array): Read {
  const decoded = textFromBytes(bytes);
  if (typeof decoded !== 'string') return { kind: 'faulty', faults: [decoded] };
  const { json, faults, placeOf } = readJson(decoded);
  if (json === undefined) return { kind: 'faulty', faults };
  const reading = readDataset(json);
  if (reading.kind === 'sound' && faults.length === 0) return { ...reading, print: printOf(decoded) };
  const checked = reading.kind === 'sound' ? [] : reading.faults;
  return { kind: 'faulty', faults: [...faults, ...checked.map((fault) => ({ ...fault, ...placeOf(fault.path) }))] };
}
