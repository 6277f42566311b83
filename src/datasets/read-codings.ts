import type { Codings, DatasetFile } from '../domain/dataset-file.ts';
import { datasetFaultWords as words } from '../language/dataset-faults.ts';
import { textFromBytes } from './bytes.ts';
import { checkCodings } from './check-codings.ts';
import { codingsSchema } from './codings-schema.ts';
import { codingsFrom } from './complete.ts';
import { type Fault, isEntry } from './draft.ts';
import { readJson } from './json-text.ts';
import { asFaults, withoutEchoes } from './read-dataset.ts';

/** What a file of codings turned out to hold. */
export type CodingsRead =
  | { readonly kind: 'sound'; readonly codings: Codings }
  | { readonly kind: 'faulty'; readonly faults: readonly Fault[] };

/** Reads the file that a dataset names as its codings: by its form, and against the dataset’s own parties, questions and positions. */
export function readCodings(bytes: Uint8Array, dataset: DatasetFile): CodingsRead {
  const decoded = textFromBytes(bytes);
  if (typeof decoded !== 'string') return { kind: 'faulty', faults: [decoded] };
  const { json, faults, placeOf } = readJson(decoded);
  if (json === undefined) return { kind: 'faulty', faults };
  if (!isEntry(json)) return { kind: 'faulty', faults: [{ path: '', message: words.holdsNoObject }] };
  const { codings, decisions } = json;
  const parsed = codingsSchema.safeParse(json);
  const between = checkCodings({ ...dataset, codingsFile: undefined, codings, decisions });
  if (parsed.success && between.length === 0 && faults.length === 0) {
    return { kind: 'sound', codings: codingsFrom(parsed.data) };
  }
  const found = withoutEchoes(parsed.success ? [] : asFaults(parsed.error.issues), between);
  return { kind: 'faulty', faults: [...faults, ...found.map((fault) => ({ ...fault, ...placeOf(fault.path) }))] };
}
