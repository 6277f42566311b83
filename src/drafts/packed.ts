import type { Entry } from '../datasets/draft.ts';

/**
 * A dataset file whose positions are columns of numbers: a browser hands those from place to place and keeps them as they are, where it
 * would write and read a text of a hundred megabytes, or copy a million objects one by one.
 */
export interface PackedFile {
  /** All but the positions. */
  readonly rest: Entry;
  /** Undefined where the file has none. */
  readonly positions: PackedRows | undefined;
}

interface PackedRows {
  readonly count: number;
  readonly columns: readonly PackedColumn[];
}

interface PackedColumn {
  readonly key: string;
  readonly values: readonly unknown[];
  /** Of each row which of the values it has, counted from 1; 0 for none. */
  readonly at: Uint32Array<ArrayBuffer>;
}

export function packed({ positions, ...rest }: Entry): PackedFile {
  return { rest, positions: Array.isArray(positions) ? packedRows(positions) : undefined };
}

/** The file, equal to the one that was packed but for what positions that do not say it are to have. */
export function unpacked({ rest, positions }: PackedFile, unsaid: Entry = {}): Entry {
  return positions === undefined ? rest : { ...rest, positions: rowsOf(positions, unsaid) };
}

/** Nobody reads the file of more positions than this, and written in lines it is half as long again. */
const READABLE = 20_000;

/** A dataset as the text of a file. */
export function textOfFile(file: Entry): string {
  const count = Array.isArray(file.positions) ? file.positions.length : 0;
  return `${JSON.stringify(file, undefined, count > READABLE ? 0 : 2)}\n`;
}

/** The buffers that may be moved to where a packed file goes, instead of being copied. */
export function buffersOf({ positions }: PackedFile): ArrayBuffer[] {
  return positions?.columns.map(({ at }) => at.buffer) ?? [];
}

function packedRows(rows: readonly Entry[]): PackedRows {
  const columns = new Map<string, { values: unknown[]; numbers: Map<unknown, number>; at: Uint32Array<ArrayBuffer> }>();
  rows.forEach((row, index) => {
    for (const key in row) {
      const value = row[key];
      if (value === undefined) continue;
      let column = columns.get(key);
      if (column === undefined) {
        column = { values: [], numbers: new Map(), at: new Uint32Array(rows.length) };
        columns.set(key, column);
      }
      let number = column.numbers.get(value);
      if (number === undefined) {
        number = column.values.push(value);
        column.numbers.set(value, number);
      }
      column.at[index] = number;
    }
  });
  return { count: rows.length, columns: Array.from(columns, ([key, { values, at }]) => ({ key, values, at })) };
}

function rowsOf({ count, columns }: PackedRows, unsaid: Entry): readonly Entry[] {
  const rows: Record<string, unknown>[] = [];
  const others = Object.entries(unsaid);
  for (let index = 0; index < count; index++) {
    const row: Record<string, unknown> = {};
    for (const { key, values, at } of columns) {
      const number = at[index] ?? 0;
      if (number > 0) row[key] = values[number - 1];
    }
    // Begun with these, each row would be made in a slow way.
    for (const [key, value] of others) row[key] ??= value;
    rows.push(row);
  }
  return rows;
}
