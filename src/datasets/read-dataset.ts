import type { Dataset } from '../domain/dataset.ts';
import { datasetFaultWords as words } from '../language/dataset-faults.ts';
import { compareNames } from '../language/numbers.ts';
import { crossCheck, warningsOf } from './checks.ts';
import { datasetFrom } from './complete.ts';
import { type Fault, isEntry, written } from './draft.ts';
import { datasetSchema, type WrittenFile } from './schema.ts';
import { upgradeDataset } from './upgrade.ts';

/** A dataset ready for use, or every fault of the file; with what is odd about it in either case. */
export type Reading = { readonly warnings: readonly Fault[] } & (
  | { readonly kind: 'sound'; readonly dataset: Dataset; readonly file: WrittenFile }
  | { readonly kind: 'faulty'; readonly faults: readonly Fault[] }
);

/** Turns JSON of unknown form into a dataset, or reports all of its faults at once, each with its path. */
export function readDataset(json: unknown): Reading {
  const checked = checkDataset(json);
  return checked.kind === 'sound' ? { ...checked, dataset: datasetFrom(checked.file) } : checked;
}

/** What a file is found to be before a dataset is made of it. */
type Checked = Extract<Reading, { kind: 'faulty' }> | Omit<Extract<Reading, { kind: 'sound' }>, 'dataset'>;

/** Only the checks of `readDataset`. */
export function checkDataset(json: unknown): Checked {
  if (!isEntry(json)) return faulty([{ path: '', message: words.noObject }]);
  const { file, faults } = upgradeDataset(json);
  // The rules of a format that is not known are not known either.
  if (faults.length > 0) return faulty(faults);
  const parsed = datasetSchema.safeParse(file);
  const between = crossCheck(file);
  const warnings = warningsOf(file).toSorted(byPlace);
  if (parsed.success && between.length === 0) {
    return { kind: 'sound', file: parsed.data, warnings };
  }
  const formal = parsed.success ? [] : asFaults(parsed.error.issues);
  return faulty(withoutEchoes(formal, between), warnings);
}

function faulty(faults: readonly Fault[], warnings: readonly Fault[] = []): Extract<Reading, { kind: 'faulty' }> {
  return { kind: 'faulty', faults, warnings };
}

type Issues = readonly { readonly path: readonly PropertyKey[]; readonly message: string }[];

/** What the schema objects to, as faults. */
export function asFaults(issues: Issues): readonly Fault[] {
  return issues.map(({ path, message }) => ({ path: written(path), message }));
}

/** One line a place: where the schema and a cross-check both object, the cross-check knows better why. */
export function withoutEchoes(formal: readonly Fault[], between: readonly Fault[]): readonly Fault[] {
  const explained = new Set(between.map((fault) => fault.path));
  return [...formal.filter((fault) => !explained.has(fault.path)), ...between].toSorted(byPlace);
}

function byPlace(x: Fault, y: Fault): number {
  return compareNames(x.path, y.path);
}
