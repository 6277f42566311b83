import type { DecimalSign } from '../../language/decimal-sign.ts';
import { type Cell, type ExportTable, type Origin, originEntries, written } from './view-export.ts';

/** By this mark spreadsheets know that the file is UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * Rows as a CSV file (RFC 4180) that a spreadsheet opens with a double click: the names of the columns in its first row, then
 * the rows; below an empty record, where they come from. Every record has as many fields, so that a strict reader takes it too.
 * Where numbers have a decimal comma, spreadsheets part fields by semicolons.
 */
export function csvOf(origin: Origin, { columns, rows }: ExportTable, decimal: DecimalSign = '.'): string {
  const foot = originEntries(origin).map(([name, value]): readonly Cell[] => [name, value]);
  const records = [columns, ...rows, [], ...foot];
  const width = Math.max(2, columns.length);
  return BYTE_ORDER_MARK + records.map((record) => `${recordOf(record, width, decimal)}\r\n`).join('');
}

function recordOf(cells: readonly Cell[], width: number, decimal: DecimalSign): string {
  const fields = Array.from({ length: width }, (_, index) => fieldOf(cells[index], decimal));
  return fields.join(decimal === ',' ? ';' : ',');
}

function fieldOf(content: Cell, decimal: DecimalSign): string {
  const cell = written(content);
  if (cell === undefined) return '';
  if (typeof cell === 'number') return String(cell).replace('.', decimal);
  const text = inert(cell);
  return /[",;\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A text that a spreadsheet would take for a formula is made a text by the sign that spreadsheets have for it. */
function inert(text: string): string {
  return /^[\s]*[=+\-@\t\r\n]/.test(text) ? `'${text}` : text;
}
