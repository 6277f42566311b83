import { FIELDS, type Field } from '../tables/fields.ts';
import { type Plan, readerOf } from '../tables/plan.ts';
import { isBlank, type Table } from '../tables/table.ts';
import { folded } from '../tables/text.ts';

/** A row as it is read, with its number. */
export interface ReadRow {
  readonly row: number;
  readonly isLeftOut: boolean;
  readonly cells: Partial<Readonly<Record<Field, string>>>;
}

export interface RowPage {
  readonly rows: readonly ReadRow[];
  /** How many rows hold the words that are searched. */
  readonly found: number;
}

/** So many rows at once. */
export const PAGE_ROWS = 20;

/** A page of the rows in which some words stand, in any of the columns that are used. */
export function rowsOf(table: Table, plan: Plan, search: string, page: number): RowPage {
  const fields = FIELDS.filter((field) => plan.columns[field] !== undefined).map(
    (field) => [field, readerOf(table, plan, field)] as const,
  );
  const words = folded(search);
  const rows: ReadRow[] = [];
  let found = 0;
  table.rows.forEach((cells, index) => {
    if (isBlank(cells)) return;
    const read = fields.map(([field, cell]) => [field, cell(index)] as const);
    const row = index + table.firstRow;
    if (words !== '' && search !== String(row) && !folded(read.map(([, cell]) => cell).join(' ')).includes(words))
      return;
    if (found >= page * PAGE_ROWS && rows.length < PAGE_ROWS)
      rows.push({ row, isLeftOut: plan.leftOut.has(row), cells: Object.fromEntries(read) });
    found++;
  });
  return { rows, found };
}
