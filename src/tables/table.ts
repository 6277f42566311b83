import Papa from 'papaparse';

/** What parts the cells of a row. */
export const SEPARATORS = [',', ';', '\t', '|'] as const;
export type Separator = (typeof SEPARATORS)[number];

/** A table as its file has it. */
export interface Table {
  readonly header: readonly string[];
  /** Blank ones too, so that a row keeps its number. */
  readonly rows: readonly (readonly string[])[];
  /** The number that a spreadsheet gives the first of the rows. */
  readonly firstRow: number;
}

export interface ReadTable extends Table {
  readonly separator: Separator;
  /** How many rows that say something stand above the header. */
  readonly titles: number;
  /** False where the first row holds values already, and the columns are named by their letters. */
  readonly hasHeader: boolean;
}

/** What a reader says of a table instead of what was guessed. */
export interface TableChoices {
  readonly separator?: Separator | undefined;
  readonly hasHeader?: boolean | undefined;
}

/** How far it is, is said after so many rows. */
const NEWS_ROWS = 20_000;

const SAMPLE_ROWS = 60;
const MOST_KNOWN = 100_000;

/** Reads the text of a table: quoted cells, breaks within them, any of four separators, and titles above the names of the columns. */
export function readTable(text: string, choices: TableChoices = {}, onShare?: (share: number) => void): ReadTable {
  const named = /^\uFEFF?sep=([,;|\t])\r?\n/i.exec(text);
  const separator = choices.separator ?? SEPARATORS.find((sign) => sign === named?.[1]) ?? separatorOf(text);
  const data: string[][] = [];
  const known = new Map<string, string>();
  // A cell is a part of the whole text until another that says the same stands for it: a large table would be kept twice.
  const once = (cell: string) => {
    const same = known.get(cell);
    if (same === undefined && known.size < MOST_KNOWN) known.set(cell, cell);
    return same ?? cell;
  };
  Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), {
    delimiter: separator,
    step({ data: row, meta }) {
      data.push(row.map(once));
      if (data.length % NEWS_ROWS === 0) onShare?.(meta.cursor / text.length);
    },
  });
  return { ...tableOf(named === null ? data : data.slice(1), named === null ? 0 : 1, choices.hasHeader), separator };
}

/** The rows of a table below their header. `above` is how many rows of the file are not among them. */
export function tableOf(
  data: readonly (readonly string[])[],
  above = 0,
  chosen?: boolean,
): Omit<ReadTable, 'separator'> {
  const last = data.findLastIndex((row) => !isBlank(row));
  const rows = data.slice(0, last + 1);
  const top = headerRowOf(rows);
  const names = rows[top] ?? [];
  const hasHeader = chosen ?? !names.some(isValue);
  const from = hasHeader ? top + 1 : top;
  const width = rows.slice(top).reduce((most, row) => Math.max(most, row.length), 0);
  return {
    header: Array.from({ length: width }, (_, at) => (hasHeader ? names[at]?.trim() : '') || columnLetter(at)),
    rows: rows.slice(from),
    firstRow: above + from + 1,
    titles: rows.slice(0, top).filter((row) => !isBlank(row)).length,
    hasHeader,
  };
}

/** `A`, `Z`, `AA`: the name that a spreadsheet gives a column, counted from 0. */
export function columnLetter(at: number): string {
  const rest = Math.floor(at / 26);
  return `${rest === 0 ? '' : columnLetter(rest - 1)}${String.fromCharCode(65 + (at % 26))}`;
}

export function isBlank(row: readonly string[]): boolean {
  return row.every((cell) => cell.trim() === '');
}

/** The first row that is at least half as full as most: a title above a table stands alone in its row. */
function headerRowOf(rows: readonly (readonly string[])[]): number {
  const filled = rows.slice(0, SAMPLE_ROWS).map((row) => row.filter((cell) => cell.trim() !== '').length);
  const usual = filled.toSorted((x, y) => x - y)[Math.floor(filled.length / 2)] ?? 0;
  return Math.max(
    0,
    filled.findIndex((count) => count > 0 && count >= usual / 2),
  );
}

/** True for a number, a date in digits or an address: no name of a column. A bare year may be one. */
function isValue(cell: string): boolean {
  const text = cell.trim();
  return /^https?:/i.test(text) || (/\d/.test(text) && /^[\p{Nd}\s.,:/+−-]+$/u.test(text));
}

/** The separator by which most of the first rows come out equally wide, and wider than one. */
function separatorOf(text: string): Separator {
  const head = text.slice(0, 200_000);
  const scores = SEPARATORS.map((separator) => {
    const { data } = Papa.parse<string[]>(head, { delimiter: separator, preview: SAMPLE_ROWS });
    const widths = data.filter((row) => !isBlank(row)).map((row) => row.length);
    const counts = new Map<number, number>();
    for (const width of widths) counts.set(width, (counts.get(width) ?? 0) + 1);
    const [width = 1, rows = 0] = [...counts].toSorted(([w, x], [v, y]) => y - x || v - w)[0] ?? [];
    return { separator, score: width < 2 ? 0 : rows / widths.length + Math.min(width, 40) / 100 };
  });
  const best = scores.toSorted((x, y) => y.score - x.score)[0];
  return best === undefined || best.score === 0 ? ',' : best.separator;
}
