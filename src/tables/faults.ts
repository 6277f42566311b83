import type { Field } from './fields.ts';

/** What can be wrong with a cell. */
export const FAULTS = [
  'empty',
  'date',
  'number',
  'word',
  'beyond',
  'range-order',
  'range-without-stance',
  'range-half',
  'three-steps',
  'levels',
  'address',
  'until',
  'other-issue',
  'other-pole',
] as const;
export type FaultKind = (typeof FAULTS)[number];

/** A cell that cannot be read as what its column holds. */
export interface CellFault {
  readonly kind: FaultKind;
  /** As a spreadsheet numbers it. */
  readonly row: number;
  readonly field: Field;
  /** What stands there. */
  readonly value: string;
  /** What it is at odds with, where that stands in another row. */
  readonly other?: { readonly row: number; readonly value: string } | undefined;
}

/** Faults of a value as such: wherever it stands, the same is wrong. The others lie between two cells. */
export const OF_THE_VALUE: ReadonlySet<FaultKind> = new Set([
  ...(['empty', 'date', 'number', 'word', 'beyond', 'three-steps', 'levels', 'address'] as const),
]);
