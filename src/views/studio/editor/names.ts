import type { SheetId } from '../../../tables/sheet-columns.ts';
import type { SheetRow, SheetRows } from '../../../tables/sheets.ts';

/** What a row is called where another names it. */
export function nameOf(rows: SheetRows, sheet: SheetId, row: SheetRow): string {
  switch (sheet) {
    case 'statements':
      return shortened(
        `${row.date ?? ''} ${row.speaker ?? nameById(rows, 'parties', row.party)}: ${row.quote ?? row.paraphrase ?? ''}`,
      );
    case 'sources':
      return shortened(
        [row.publisher, row.title ?? row.url].filter((part) => part !== undefined).join(', ') || String(row.id),
      );
    case 'positions':
    case 'unrecorded':
      return `${nameById(rows, 'parties', row.party)}${row.from === undefined ? '' : `, ${row.from}`}`;
    default:
      return String(row.name ?? row.title ?? row.text ?? row.id ?? '');
  }
}

/** The same of an id; the id itself where no row has it. */
export function nameById(rows: SheetRows, sheet: SheetId, id: SheetRow[string] | undefined): string {
  if (id === undefined) return '';
  const row = rows[sheet].find((one) => one.id === id);
  return row === undefined ? String(id) : nameOf(rows, sheet, row);
}

/** The id of what is called so: by its whole name or id, else by words that only one name holds. */
export function idByName(rows: SheetRows, sheet: SheetId, written: string): string | undefined {
  const named = rows[sheet].map((row) => ({ id: String(row.id), name: nameOf(rows, sheet, row) }));
  const whole = named.find(({ id, name }) => name === written || id === written);
  const holding = named.filter(({ name }) => name.toLowerCase().includes(written.toLowerCase()));
  return whole?.id ?? (holding.length === 1 ? holding[0]?.id : undefined);
}

const LONGEST = 90;

function shortened(text: string): string {
  const signs = [...text];
  return signs.length <= LONGEST ? text : `${signs.slice(0, LONGEST).join('').trimEnd()} …`;
}
