import { createOwnIds, idFrom } from './ids.ts';
import { SHEET_COLUMNS, SHEETS, type SheetId } from './sheet-columns.ts';
import type { Cell, SheetRow, SheetRows, Sheets } from './sheets.ts';

/** Some cells of a row are written otherwise; undefined empties one. */
export type CellChanges = Readonly<Record<string, Cell | undefined>>;

export function writeCells(sheets: Sheets, sheet: SheetId, at: number, changes: CellChanges): Sheets {
  return withSheet(
    sheets,
    sheet,
    sheets.rows[sheet].map((row, index) => (index === at ? said({ ...row, ...changes }) : row)),
  );
}

/** A row more, with an id of its own where the rows of its sheet have one. */
export function addRow(sheets: Sheets, sheet: SheetId, row: SheetRow): Sheets {
  const rows = sheets.rows[sheet];
  const hasIds = row.id === undefined && SHEET_COLUMNS[sheet].some(({ id }) => id === 'id');
  return withSheet(sheets, sheet, [...rows, hasIds ? { id: newId(rows, sheet, row), ...row } : row]);
}

/** The source of a row of some sheet: one that is known by its address, or says the same, else one more. */
export function writeSource(sheets: Sheets, sheet: SheetId, at: number, source: SheetRow): Sheets {
  const { url, title, publisher } = source;
  const known = sheets.rows.sources.find((one) =>
    url === undefined ? one.title === title && one.publisher === publisher : one.url === url,
  );
  const host = url === undefined ? undefined : new URL(String(url)).hostname.replace(/^www\./, '');
  const row = said({ publisher: host, title: url, ...source });
  const next = known === undefined ? addRow(sheets, 'sources', row) : sheets;
  return writeCells(next, sheet, at, { source: known?.id ?? next.rows.sources.at(-1)?.id });
}

/** A statement more, with where it stands. */
export function addStatement(sheets: Sheets, statement: SheetRow, source: SheetRow): Sheets {
  return writeSource(addRow(sheets, 'statements', statement), 'statements', sheets.rows.statements.length, source);
}

/** A statement more, on which a position rests. */
export function addEvidence(sheets: Sheets, position: number, statement: SheetRow, source: SheetRow): Sheets {
  const next = addStatement(sheets, statement, source);
  const ids = [next.rows.positions[position]?.evidence, next.rows.statements.at(-1)?.id];
  return writeCells(next, 'positions', position, { evidence: ids.filter((id) => id !== undefined).join(' ') });
}

/** Takes a row out, with all rows that say nothing without it; what else names it forgets it. */
export function removeRow(sheets: Sheets, sheet: SheetId, at: number): Sheets {
  const id = sheets.rows[sheet][at]?.id;
  const rows = { ...sheets.rows, [sheet]: sheets.rows[sheet].filter((_, index) => index !== at) };
  // Two of one id are a fault: what names it still has the other.
  const isGone = id !== undefined && rows[sheet].every((row) => row.id !== id);
  return { ...sheets, rows: isGone ? without(rows, sheet, new Set([String(id)])) : rows };
}

/** How many rows would go with a row, of sheets that say something by themselves. */
export function hangingOn(sheets: Sheets, sheet: SheetId, at: number): number {
  const count = ({ rows }: Sheets) => SHEETS.reduce((sum, id) => sum + rows[id].length, 0);
  return count(sheets) - count(removeRow(sheets, sheet, at)) - 1;
}

function without(rows: SheetRows, gone: SheetId, ids: ReadonlySet<string>): SheetRows {
  let left = rows;
  for (const sheet of SHEETS) {
    for (const { id: column, isNeeded = false, ...is } of SHEET_COLUMNS[sheet]) {
      if ((is.kind !== 'one' && is.kind !== 'several') || is.of !== gone) continue;
      const forget = (cell: Cell) =>
        String(cell)
          .split(' ')
          .filter((id) => !ids.has(id))
          .join(' ') || undefined;
      const kept: SheetRow[] = [];
      const lost = new Set<string>();
      for (const row of left[sheet]) {
        const cell = row[column];
        const next = cell === undefined ? undefined : forget(cell);
        if (next === cell) kept.push(row);
        else if (isNeeded && next === undefined) lost.add(String(row.id ?? ''));
        else kept.push(wholePair(said({ ...row, [column]: next })));
      }
      left = { ...left, [sheet]: kept };
      if (lost.size > 0) left = without(left, sheet, lost);
    }
  }
  return left;
}

/** Of two parties that are shown first one alone is no pair. */
function wholePair({ pair_a: a, pair_b: b, ...row }: SheetRow): SheetRow {
  return a === undefined || b === undefined ? row : { ...row, pair_a: a, pair_b: b };
}

function newId(rows: readonly SheetRow[], sheet: SheetId, { name, title, text, party, date }: SheetRow): string {
  const own = createOwnIds();
  for (const { id } of rows) own(String(id));
  const words = name ?? title ?? text ?? [party, date].filter((part) => part !== undefined).join('-');
  return own(idFrom(String(words)) || sheet);
}

function withSheet(sheets: Sheets, sheet: SheetId, rows: readonly SheetRow[]): Sheets {
  return { ...sheets, rows: { ...sheets.rows, [sheet]: rows } };
}

function said(cells: CellChanges): SheetRow {
  return Object(Object.fromEntries(Object.entries(cells).filter(([, cell]) => cell !== undefined && cell !== '')));
}
