import { type Cell, type ExportTable, type Origin, originEntries, written } from './view-export.ts';

/** By this mark spreadsheets know that the file is UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * Rows as a CSV file (RFC 4180): first where they come from, a name and a value a line, then an empty record, then
 * the names of the columns and the rows. Every record has as many fields, so that a strict reader takes it too.
 */
export function csvOf(origin: Origin, { columns, rows }: ExportTable): string {
  const head = originEntries(origin).map(([name, value]): readonly Cell[] => [name, value]);
  const records = [...head, [], columns, ...rows];
  const width = Math.max(2, columns.length);
  return BYTE_ORDER_MARK + records.map((record) => `${recordOf(record, width)}\r\n`).join('');
}

function recordOf(cells: readonly Cell[], width: number): string {
  return Array.from({ length: width }, (_, index) => fieldOf(cells[index])).join(',');
}

function fieldOf(content: Cell): string {
  const cell = written(content);
  if (cell === undefined) return '';
  if (typeof cell === 'number') return String(cell);
  const text = inert(cell);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A text that a spreadsheet would take for a formula is made a text by the sign that spreadsheets have for it. */
function inert(text: string): string {
  return /^[\s]*[=+\-@\t\r\n]/.test(text) ? `'${text}` : text;
}
