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
 * What leads from one state of sheets to another: a cell written in 100,000 rows is one row, a party that is taken out as many stretches as it
 * has positions. Undefined where that would be as much as the sheets themselves. Rows are compared as things, not by what they say: who edits
 * makes new ones.
 */
export function splicesBetween(before: Sheets, after: Sheets): readonly Splice[] | undefined {
  if (before.rest !== after.rest) return undefined;
  const splices = SHEETS.flatMap((sheet) => splicesOf(sheet, before.rows[sheet], after.rows[sheet]));
  const changed = splices.reduce((sum, { rows }) => sum + rows.length + 1, 0);
  const all = SHEETS.reduce((sum, sheet) => sum + after.rows[sheet].length, 0);
  return changed * 2 > all ? undefined : splices;
}

/** The next state. Of each sheet the stretches come in their order, and say where they begin in the rows as they are. */
export function withSplices(sheets: Sheets, splices: readonly Splice[]): Sheets {
  const rows = { ...sheets.rows };
  for (const sheet of new Set(splices.map((splice) => splice.sheet))) {
    const next: SheetRow[] = [];
    let from = 0;
    for (const { at, gone, rows: others } of splices.filter((splice) => splice.sheet === sheet)) {
      for (const row of rows[sheet].slice(from, at)) next.push(row);
      for (const row of others) next.push(row);
      from = at + gone;
    }
    rows[sheet] = next.concat(rows[sheet].slice(from));
  }
  return { ...sheets, rows };
}

function splicesOf(sheet: SheetId, before: readonly SheetRow[], after: readonly SheetRow[]): readonly Splice[] {
  let start = 0;
  while (start < before.length && start < after.length && before[start] === after[start]) start++;
  let [end, nextEnd] = [before.length, after.length];
  while (end > start && nextEnd > start && before[end - 1] === after[nextEnd - 1]) {
    end--;
    nextEnd--;
  }
  const [old, kept] = [new Set(before.slice(start, end)), new Set(after.slice(start, nextEnd))];
  const splices: Splice[] = [];
  for (let [at, next] = [start, start]; at < end || next < nextEnd; ) {
    if (at < end && next < nextEnd && before[at] === after[next]) {
      at++;
      next++;
      continue;
    }
    let [to, nextTo] = [at, next];
    for (let row = before[to]; to < end && row !== undefined && !kept.has(row); row = before[to]) to++;
    for (let row = after[nextTo]; nextTo < nextEnd && row !== undefined && !old.has(row); row = after[nextTo]) nextTo++;
    // What is in both, but elsewhere, has been moved: then all that follows is told anew.
    if (to === at && nextTo === next) [to, nextTo] = [end, nextEnd];
    splices.push({ sheet, at, gone: to - at, rows: after.slice(next, nextTo) });
    [at, next] = [to, nextTo];
  }
  return splices;
}
