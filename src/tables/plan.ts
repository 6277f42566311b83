import { cellsOf } from './cells.ts';
import { type Column, columnsOf } from './columns.ts';
import { type DateOrder, dateOrderOf } from './dates.ts';
import { type Field, NEEDED, PAIRED } from './fields.ts';
import { type DecimalSign, decimalSignOf } from './numbers.ts';
import { type Ends, endsNamed, endsOf, type StanceValues, stanceValues } from './scale.ts';
import type { Table } from './table.ts';
import { type WordStance, wordKey } from './vote-words.ts';

/** How a table is read: what was guessed, and what its reader says instead. */
export interface Plan {
  /** The column of a field, counted from 0. */
  readonly columns: Partial<Readonly<Record<Field, number>>>;
  /** The date of rows that say none. */
  readonly date?: string | undefined;
  readonly dateOrder?: DateOrder | undefined;
  readonly decimal?: DecimalSign | undefined;
  readonly ends?: Ends | undefined;
  /** What the words of the column of stances mean, by `wordKey`. */
  readonly words: ReadonlyMap<string, WordStance>;
  /** Values of a field that are read as another wherever they stand. An empty cell is a value too. */
  readonly readAs: Partial<Readonly<Record<Field, ReadonlyMap<string, string>>>>;
  /** Single cells that are read as another value, by `cellKey`. */
  readonly cells: ReadonlyMap<string, string>;
  /** Rows that are left out, as a spreadsheet numbers them. */
  readonly leftOut: ReadonlySet<number>;
  /** The names of the poles of questions, by the text of the question; the table’s own give way. */
  readonly poles: ReadonlyMap<string, Poles>;
}

export interface Poles {
  readonly low: string;
  readonly high: string;
}

/** What has to be said before a dataset can be made of a table. */
export type Open =
  | { readonly kind: 'column'; readonly field: Field }
  | { readonly kind: 'pair'; readonly has: Field; readonly lacks: Field }
  | { readonly kind: 'dateOrder'; readonly example: string }
  | { readonly kind: 'decimal'; readonly example: string }
  | { readonly kind: 'scale' }
  | { readonly kind: 'words'; readonly words: readonly string[] };

/** What is guessed of a table; what is not sure stays open. */
export function guessedPlan(table: Table, columns: readonly Column[] = columnsOf(table)): Plan {
  const chosen = Object.fromEntries(columns.flatMap(({ guess, at }) => (guess === undefined ? [] : [[guess, at]])));
  return withGuesses(table, {
    columns: chosen,
    words: new Map(),
    readAs: {},
    cells: new Map(),
    leftOut: new Set(),
    poles: new Map(),
  });
}

/** Another column for a field, or none; what hangs on the column of dates or stances is guessed anew. */
export function withColumn(table: Table, plan: Plan, field: Field, at: number | undefined): Plan {
  const { [field]: _, ...others } = plan.columns;
  const { [field]: __, ...readAs } = plan.readAs;
  const columns = at === undefined ? others : { ...others, [field]: at };
  const next = { ...plan, columns, readAs };
  if (field === 'date' || field === 'until') return withGuesses(table, { ...next, dateOrder: undefined });
  if (field !== 'stance') return next;
  return withGuesses(table, { ...next, decimal: undefined, ends: undefined, words: new Map() });
}

function withGuesses(table: Table, plan: Plan): Plan {
  const named = endsNamed(table.header[plan.columns.stance ?? -1] ?? '');
  const decimal = plan.decimal ?? decimalSign(table, plan).sign;
  const values = valuesOf(table, { ...plan, decimal });
  const words = values.words.flatMap(({ word, guess }) =>
    guess === undefined ? [] : [[wordKey(word), guess] as const],
  );
  return {
    ...plan,
    decimal,
    dateOrder: plan.dateOrder ?? dateOrder(table, plan).order,
    ends: plan.ends ?? named ?? endsOf(values),
    words: new Map([...words, ...plan.words]),
  };
}

/** The values of the column of stances, with those that were mended as they are read. */
export function valuesOf(table: Table, plan: Plan): StanceValues {
  return stanceValues(countsOf(table, plan, 'stance'), plan.decimal);
}

/** What is still to be said, in the order in which it is best said. */
export function openIn(table: Table, plan: Plan): readonly Open[] {
  const { columns } = plan;
  const open: Open[] = NEEDED.filter((field) => columns[field] === undefined)
    .filter((field) => field !== 'date' || plan.date === undefined)
    .map((field) => ({ kind: 'column', field }));
  for (const [low, high] of PAIRED) {
    if (columns[low] !== undefined && columns[high] === undefined) open.push({ kind: 'pair', has: low, lacks: high });
    if (columns[high] !== undefined && columns[low] === undefined) open.push({ kind: 'pair', has: high, lacks: low });
  }
  const { order, unsure } = dateOrder(table, plan);
  if ((plan.dateOrder ?? order) === undefined && unsure !== undefined)
    open.push({ kind: 'dateOrder', example: unsure });
  const decimal = decimalSign(table, plan);
  if ((plan.decimal ?? decimal.sign) === undefined && decimal.unsure !== undefined)
    open.push({ kind: 'decimal', example: decimal.unsure });
  const { numbers, words } = valuesOf(table, plan);
  const unknown = words.filter(({ word }) => !plan.words.has(wordKey(word))).map(({ word }) => word);
  // A few odd words among numbers are slips; beside words that are known they may mean something.
  if (numbers.length > 0 && plan.ends === undefined) open.push({ kind: 'scale' });
  if (numbers.length === 0 && unknown.length > 0) open.push({ kind: 'words', words: unknown });
  return open;
}

export function cellKey(row: number, field: Field): string {
  return `${row} ${field}`;
}

/** What the cells of a field are read as. Rows are counted from 0 below the header. */
export function readerOf(table: Table, plan: Plan, field: Field): (row: number) => string {
  const { at, values, mended } = readingOf(table, plan, field);
  return (row) => mended.get(row) ?? values[at?.[row] ?? 0] ?? '';
}

/** The values of a field, each with how often it stands there. */
export function countsOf(table: Table, plan: Plan, field: Field): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  if (plan.columns[field] === undefined) return counts;
  const { at, values, mended } = readingOf(table, plan, field);
  const numbers = new Uint32Array(values.length);
  const count = (value: string, more: number) => {
    if (value !== '' && more > 0) counts.set(value, (counts.get(value) ?? 0) + more);
  };
  const isIn = (row: number) => !(plan.leftOut.has(row + table.firstRow) || mended.has(row));
  for (let row = 0; row < table.rows.length; row++)
    if (isIn(row)) numbers[at?.[row] ?? 0] = (numbers[at?.[row] ?? 0] ?? 0) + 1;
  for (const [number, value] of values.entries()) count(value, numbers[number] ?? 0);
  for (const [row, value] of mended) if (!plan.leftOut.has(row + table.firstRow)) count(value, 1);
  return counts;
}

/** A column as it is read: each of its values as another, single cells apart. */
function readingOf(table: Table, plan: Plan, field: Field) {
  const column = plan.columns[field];
  const cells = column === undefined ? { values: [''], at: undefined } : cellsOf(table, column);
  const readAs = plan.readAs[field];
  const values = readAs === undefined ? cells.values : cells.values.map((value) => readAs.get(value) ?? value);
  const mended = new Map<number, string>();
  for (const [key, value] of plan.cells) {
    const [row, of] = key.split(' ');
    if (of === field) mended.set(Number(row) - table.firstRow, value);
  }
  return { at: cells.at, values, mended };
}

function dateOrder(table: Table, plan: Plan) {
  return dateOrderOf(valuesIn(table, plan, ['date', 'until']));
}

function decimalSign(table: Table, plan: Plan) {
  const ends = plan.ends ?? endsNamed(table.header[plan.columns.stance ?? -1] ?? '');
  const limit = ends === undefined ? undefined : Math.max(Math.abs(ends.low), Math.abs(ends.high));
  return decimalSignOf(valuesIn(table, plan, ['stance', 'range_low', 'range_high']), limit);
}

function valuesIn(table: Table, plan: Plan, fields: readonly Field[]): readonly string[] {
  return fields.flatMap((field) => [...countsOf(table, plan, field).keys()]);
}
