import type { Table } from './table.ts';
import { tidy } from './text.ts';

/** A column: each of its values once, in the order in which they come, and for every row which of them it holds. */
export interface Cells {
  readonly values: readonly string[];
  readonly at: Uint32Array;
}

/** The cells of a column, tidied: whatever is asked of a table is asked of values, which are fewer than rows. */
export function cellsOf({ rows }: Pick<Table, 'rows'>, column: number): Cells {
  const columns = known.get(rows) ?? [];
  known.set(rows, columns);
  const cells = columns[column] ?? readCells(rows, column);
  columns[column] = cells;
  return cells;
}

const known = new WeakMap<Table['rows'], Cells[]>();

function readCells(rows: Table['rows'], column: number): Cells {
  const values: string[] = [];
  const byValue = new Map<string, number>();
  const byCell = new Map<string, number>();
  const numbered = (cell: string) => {
    const value = tidy(cell);
    const number = byValue.get(value) ?? values.length;
    if (number === values.length) values.push(value);
    byValue.set(value, number);
    byCell.set(cell, number);
    return number;
  };
  const at = new Uint32Array(rows.length);
  for (let row = 0; row < rows.length; row++) {
    const cell = rows[row]?.[column] ?? '';
    at[row] = byCell.get(cell) ?? numbered(cell);
  }
  return { values, at };
}
