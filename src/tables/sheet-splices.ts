import { SHEETS, type SheetId } from './sheet-columns.ts';
import type { SheetRow, Sheets } from './sheets.ts';

/** A stretch of a sheet’s rows, in whose place others stand. */
export interface Splice {
  readonly sheet: SheetId;
  readonly at: number;
  readonly gone: number;
  readonly rows: readonly SheetRow[];
}

/**
 * What leads from one state of sheets to another, one stretch a sheet: a cell written in 100,000 rows is one row. Undefined where that would
 * be as much as the sheets themselves. Rows are compared as things, not by what they say: who edits makes new ones.
 */
export function splicesBetween(before: Sheets, after: Sheets): readonly Splice[] | undefined {
  if (before.rest !== after.rest) return undefined;
  const splices = SHEETS.map((sheet) => spliceOf(sheet, before.rows[sheet], after.rows[sheet]));
  const changed = splices.reduce((sum, { rows }) => sum + rows.length, 0);
  const all = SHEETS.reduce((sum, sheet) => sum + after.rows[sheet].length, 0);
  return changed * 2 > all ? undefined : splices.filter(({ gone, rows }) => gone + rows.length > 0);
}

export function withSplices(sheets: Sheets, splices: readonly Splice[]): Sheets {
  const rows = { ...sheets.rows };
  for (const { sheet, at, gone, rows: next } of splices)
    rows[sheet] = [...rows[sheet].slice(0, at), ...next, ...rows[sheet].slice(at + gone)];
  return { ...sheets, rows };
}

function spliceOf(sheet: SheetId, before: readonly SheetRow[], after: readonly SheetRow[]): Splice {
  if (before === after) return { sheet, at: 0, gone: 0, rows: [] };
  const most = Math.min(before.length, after.length);
  let same = 0;
  while (same < most && before[same] === after[same]) same++;
  let end = 0;
  while (end < most - same && before.at(-1 - end) === after.at(-1 - end)) end++;
  return { sheet, at: same, gone: before.length - same - end, rows: after.slice(same, after.length - end) };
}
