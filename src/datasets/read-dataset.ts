import { createDataset, type Dataset } from '../domain/dataset.ts';
import { compareNames } from '../language/numbers.ts';
import { crossCheck } from './checks.ts';
import { type Fault, isEntry } from './draft.ts';
import { datasetSchema } from './schema.ts';
import { upgradeDataset } from './upgrade.ts';

/** A dataset ready for use, or every fault of the file. */
export type Reading =
  | { readonly kind: 'sound'; readonly dataset: Dataset }
  | { readonly kind: 'faulty'; readonly faults: readonly Fault[] };

/** Turns JSON of unknown form into a dataset, or reports all of its faults at once, each with its path. */
export function readDataset(json: unknown): Reading {
  if (!isEntry(json))
    return { kind: 'faulty', faults: [{ path: '', message: 'The file must hold one JSON object { … }.' }] };
  const { file, faults } = upgradeDataset(json);
  // The rules of a format that is not known are not known either.
  if (faults.length > 0) return { kind: 'faulty', faults };
  const parsed = datasetSchema.safeParse(file);
  const between = crossCheck(file);
  if (parsed.success && between.length === 0) return { kind: 'sound', dataset: createDataset(parsed.data) };
  const formal = parsed.success
    ? []
    : parsed.error.issues.map(({ path, message }) => ({ path: written(path), message }));
  return { kind: 'faulty', faults: withoutEchoes(formal, between) };
}

/** One line a place: where the schema and a cross-check both object, the cross-check knows better why. */
function withoutEchoes(formal: readonly Fault[], between: readonly Fault[]): readonly Fault[] {
  const explained = new Set(between.map((fault) => fault.path));
  return [...formal.filter((fault) => !explained.has(fault.path)), ...between].toSorted(byPlace);
}

function byPlace(x: Fault, y: Fault): number {
  return compareNames(x.path, y.path);
}

/** `['positions', 3, 'range']` as `positions[3].range`. */
function written(path: readonly PropertyKey[]): string {
  return path.reduce<string>(
    (text, step) => (typeof step === 'number' ? `${text}[${step}]` : `${text}${text === '' ? '' : '.'}${String(step)}`),
    '',
  );
}
