import readWorkbook from 'read-excel-file/universal';
import { SHEET_COLUMNS, SHEETS, type SheetColumn, type SheetId } from '../tables/sheet-columns.ts';
import { type Cell, fileFrom, type SheetRow, type Sheets, sheetsFrom } from '../tables/sheets.ts';
import { tidy } from '../tables/text.ts';
import { type Rows, type Unread, unreadColumns, unreadSheet } from './unread.ts';

/** An Excel file: its sheets, or the text of the dataset whose sheets it has, with what else stands on them. */
export type Workbook =
  | { readonly kind: 'tables'; readonly sheets: readonly Page[] }
  | { readonly kind: 'dataset'; readonly text: string; readonly unread: readonly Unread[] };

interface Page {
  readonly name: string;
  readonly rows: Rows;
}

/** Reads an Excel file: days as `2015-12-15`, cells else as a CSV file would have them. Rejects where it is none. */
export async function openWorkbook(bytes: Uint8Array<ArrayBuffer>): Promise<Workbook> {
  const pages = await readWorkbook(bytes.buffer, { trim: false });
  const sheets = pages.map(({ sheet, data }) => ({ name: sheet, rows: data.map((row) => row.map(written)) }));
  const book = new Map(sheets.toReversed().map(({ name, rows }) => [plain(name), rows]));
  if (!BOOK.every((name) => book.has(name))) return { kind: 'tables', sheets };
  return { kind: 'dataset', text: jsonOf(fileFrom(sheetsIn(book))), unread: unreadIn(sheets) };
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

/** A name as it is compared: whoever types it by hand may begin with a capital. */
function plain(name: string): string {
  return tidy(name).toLowerCase();
}

function sheetsIn(book: ReadonlyMap<string, Rows>): Sheets {
  const rows = Object.fromEntries(SHEETS.map((sheet) => [sheet, rowsIn(book.get(sheet) ?? [], SHEET_COLUMNS[sheet])]));
  const json = new Map<string, string>();
  for (const [key = '', part = ''] of (book.get(REST) ?? []).slice(1)) json.set(key, (json.get(key) ?? '') + part);
  return Object({ rows, rest: Object.fromEntries([...json].map(([key, text]) => [key, JSON.parse(text)])) });
}

function rowsIn([header = [], ...rows]: Rows, columns: readonly SheetColumn[]): readonly SheetRow[] {
  const places = placesIn(header, columns);
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

/** Where each known column stands. */
function placesIn(
  header: readonly string[],
  columns: readonly SheetColumn[],
): readonly (readonly [SheetColumn, number])[] {
  const names = header.map(plain);
  return columns.map((column) => [column, names.indexOf(plain(column.id))] as const).filter(([, at]) => at >= 0);
}

/** What stands on the sheets of a dataset, or beside them, and is no part of it. */
function unreadIn(pages: readonly Page[]): readonly Unread[] {
  const seen = new Set(pages.map(({ name }) => plain(name)));
  const absent = SHEETS.filter((id) => !seen.has(id));
  return pages.flatMap(({ name, rows }): readonly Unread[] => {
    // Of two sheets of one name the first is read.
    const sheet = seen.delete(plain(name)) ? SHEETS.find((id) => id === plain(name)) : undefined;
    if (sheet === undefined && plain(name) === REST) return unreadColumns(name, rows, new Set([0, 1]), []);
    if (sheet === undefined) return unreadSheet(name, rows, absent);
    const columns = SHEET_COLUMNS[sheet];
    const places = placesIn(rows[0] ?? [], columns);
    const open = columns.filter((column) => places.every(([known]) => known !== column)).map(({ id }) => id);
    const below = sheet === 'about' ? rowsIn(rows, columns).length - 1 : 0;
    return [
      ...unreadColumns(name, rows, new Set(places.map(([, at]) => at)), open),
      ...(below > 0 ? [{ what: 'rows below', sheet: name, rows: below } as const] : []),
    ];
  });
}

function written(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  return cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell);
}
