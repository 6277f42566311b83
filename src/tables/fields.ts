/** What a column of a table can hold. */
export const FIELDS = [
  'party',
  'question',
  'date',
  'stance',
  'issue',
  'quote',
  'speaker',
  'role',
  'source_url',
  'publisher',
  'pole_low',
  'pole_high',
  'range_low',
  'range_high',
  'salience',
  'confidence',
  'note',
  'until',
] as const;
export type Field = (typeof FIELDS)[number];

/** Without these there is no position. */
export const NEEDED = ['party', 'question', 'date', 'stance'] as const satisfies readonly Field[];

/** What one column says; a pair of columns (a range, the poles) only says something together. */
export const PAIRED = [
  ['range_low', 'range_high'],
  ['pole_low', 'pole_high'],
] as const satisfies readonly (readonly [Field, Field])[];
