import type { Dataset } from '../domain/dataset.ts';
import { aboutOf } from './about.ts';
import { textFromBytes } from './bytes.ts';
import type { Fault } from './draft.ts';
import { printOf } from './fingerprint.ts';
import { readJson } from './json-text.ts';
import { readDataset } from './read-dataset.ts';
import type { WrittenFile } from './schema.ts';

/** What a file turned out to hold, and which file that was. */
export type Read = { readonly warnings: readonly Fault[] } & (
  | { readonly kind: 'sound'; readonly dataset: Dataset; readonly file: WrittenFile; readonly print: string }
  | { readonly kind: 'faulty'; readonly faults: readonly Fault[] }
);

/**
 * Reads a dataset file as an editor left it: the one way in for the page, the command line and the build. Every fault
 * that has a place in the file says it.
 */
export function readBytes(bytes: Uint8Array): Read {
  const decoded = textFromBytes(bytes);
  if (typeof decoded !== 'string') return { kind: 'faulty', faults: [decoded], warnings: [] };
  const { json, faults, placeOf } = readJson(decoded);
  if (json === undefined) return { kind: 'faulty', faults, warnings: [] };
  const reading = readDataset(json);
  const placed = (found: readonly Fault[]) =>
    found.map((fault) => ({ ...fault, ...aboutOf(json, fault.path), ...placeOf(fault.path) }));
  const warnings = placed(reading.warnings);
  if (reading.kind === 'sound' && faults.length === 0) return { ...reading, warnings, print: printOf(decoded) };
  const checked = reading.kind === 'sound' ? [] : reading.faults;
  return { kind: 'faulty', faults: [...faults, ...placed(checked)], warnings };
}
