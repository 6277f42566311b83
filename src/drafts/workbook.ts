import readWorkbook from 'read-excel-file/universal';
import { SHEET_COLUMNS, SHEETS, type SheetColumn, type SheetId } from '../tables/sheet-columns.ts';
import { type Cell, fileFrom, type SheetRow, type Sheets, sheetsFrom } from '../tables/sheets.ts';

/** An Excel file: the rows of its first sheet, or the text of the dataset whose sheets it has. */
export type Workbook =
  | { readonly kind: 'table'; readonly rows: readonly (readonly string[])[] }
  | { readonly kind: 'dataset'; readonly text: string };

/** Reads an Excel file: days as `2015-12-15`, cells else as a CSV file would have them. Rejects where it is none. */
export async function openWorkbook(bytes: Uint8Array<ArrayBuffer>): Promise<Workbook> {
  const pages = await readWorkbook(bytes.buffer, { trim: false });
  const book = new Map(pages.map(({ sheet, data }) => [sheet, data.map((row) => row.map(written))]));
  if (BOOK.every((name) => book.has(name))) return { kind: 'dataset', text: jsonOf(fileFrom(sheetsIn(book))) };
  return { kind: 'table', rows: pages[0]?.data.map((row) => row.map(written)) ?? [] };
}

/**
 * The text of a dataset file as an Excel file, a sheet a list, which {@link openWorkbook} reads back without loss. Rejects where it is no
 * dataset. It packs in a worker of its own, which a worker of ours may start and a page may not.
 */
export async function bytesOfWorkbook(text: string): Promise<Uint8Array<ArrayBuffer>> {
  const sheets = sheetsFrom(JSON.parse(text));
  if (sheets === undefined) throw new Error('The dataset has no sheets.');
  const { rows, rest } = sheets;
  const { default: writeWorkbook } = await import('write-excel-file/universal');
  const pages = SHEETS.map((sheet) => {
    const columns = SHEET_COLUMNS[sheet];
    return page(
      sheet,
      columns.map(({ id }) => id),
      rows[sheet].map((row) => columns.map(({ id }) => row[id] ?? null)),
    );
  });
  const json = Object.entries(rest).flatMap(([key, value]) =>
    partsOf(JSON.stringify(value)).map((part): readonly Cell[] => [key, part]),
  );
  const all = json.length === 0 ? pages : [...pages, page(REST, ['key', 'json'], json)];
  return new Uint8Array(await (await writeWorkbook(all).toBlob()).arrayBuffer());
}

export function jsonOf(file: object): string {
  return `${JSON.stringify(file, undefined, 2)}\n`;
}

/** By these a workbook is known to hold a dataset. */
const BOOK: readonly SheetId[] = ['parties', 'issues', 'questions', 'positions'];
/** What has no sheet of its own stands there as JSON. */
const REST = 'rest';
/** A cell holds 32,767 signs. */
const MOST_SIGNS = 30_000;

function partsOf(text: string): readonly string[] {
  return Array.from({ length: Math.ceil(text.length / MOST_SIGNS) }, (_, at) =>
    text.slice(at * MOST_SIGNS, (at + 1) * MOST_SIGNS),
  );
}

function page(sheet: string, header: readonly string[], rows: readonly (readonly (Cell | null)[])[]) {
  const bold = header.map((value) => ({ value, fontWeight: 'bold' as const }));
  const cells = rows.map((row) =>
    row.map((cell) =>
      cell === null
        ? null
        : { value: typeof cell === 'number' ? cell : escaped(cell), type: typeof cell === 'number' ? Number : String },
    ),
  );
  return {
    sheet,
    data: [bold, ...cells],
    columns: header.map((name) => ({ width: name.length < 8 ? 14 : 24 })),
    stickyRowsCount: 1,
  };
}

/** A sign may stand as its code there, and a text that looks like one has to; the library would take the names of an object’s own for known. */
function escaped(text: string): string {
  if (text in Object.prototype)
    return `_x${text.charCodeAt(0).toString(16).padStart(4, '0').toUpperCase()}_${text.slice(1)}`;
  return text.replaceAll(/_(?=x[\dA-F]{4}_)/gi, '_x005F_');
}

type Pages = ReadonlyMap<string, readonly (readonly string[])[]>;

function sheetsIn(book: Pages): Sheets {
  const rows = Object.fromEntries(SHEETS.map((sheet) => [sheet, rowsIn(book.get(sheet) ?? [], SHEET_COLUMNS[sheet])]));
  const json = new Map<string, string>();
  for (const [key = '', part = ''] of (book.get(REST) ?? []).slice(1)) json.set(key, (json.get(key) ?? '') + part);
  return Object({ rows, rest: Object.fromEntries([...json].map(([key, text]) => [key, JSON.parse(text)])) });
}

function rowsIn(
  [header = [], ...rows]: readonly (readonly string[])[],
  columns: readonly SheetColumn[],
): readonly SheetRow[] {
  const places = columns.map((column) => [column, header.indexOf(column.id)] as const).filter(([, at]) => at >= 0);
  return rows
    .map((row) =>
      Object.fromEntries(
        places.flatMap(([{ id, kind }, at]) => {
          const cell = row[at] ?? '';
          return cell === '' ? [] : [[id, kind === 'number' && Number.isFinite(Number(cell)) ? Number(cell) : cell]];
        }),
      ),
    )
    .filter((row) => Object.keys(row).length > 0);
}

function written(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  return cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell);
}
