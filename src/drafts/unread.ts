import { fieldMeant, nearest } from '../datasets/near.ts';
import { tableWords } from '../language/tables.ts';
import type { Column } from '../tables/columns.ts';
import { FIELDS, type Field } from '../tables/fields.ts';
import { HEADERS } from '../tables/headers.ts';
import type { Plan } from '../tables/plan.ts';
import type { SheetId } from '../tables/sheet-columns.ts';
import { columnLetter, isBlank } from '../tables/table.ts';
import { folded } from '../tables/text.ts';

/** Something that stands in a file and comes into no dataset. */
export interface Unread {
  readonly what: 'sheet' | 'column' | 'rows above' | 'rows below';
  /** Its sheet; undefined in a table, which is but one. */
  readonly sheet?: string | undefined;
  /** A column’s name, or its letter where it has none. */
  readonly column?: string | undefined;
  /** How many rows of it say something. */
  readonly rows: number;
  /** The known name that was probably meant, and that nothing else bears. */
  readonly meant?: string | undefined;
}

export type Rows = readonly (readonly string[])[];

/** The columns of a table of which its plan makes no use. */
export function unusedColumns(columns: readonly Column[], plan: Plan): readonly Unread[] {
  const used = new Set(Object.values(plan.columns));
  const open = FIELDS.filter((field) => plan.columns[field] === undefined);
  return columns
    .filter(({ at, filled }) => filled > 0 && !used.has(at))
    .map(({ header, filled }) => {
      const field = fieldNear(header, open);
      return {
        what: 'column',
        column: header,
        rows: filled,
        meant: field === undefined ? undefined : tableWords.fields[field],
      };
    });
}

/** Rows that stand above the names of the columns, such as a title. */
export function rowsAbove(rows: number): readonly Unread[] {
  return rows === 0 ? [] : [{ what: 'rows above', rows }];
}

/** A sheet of which nothing is read; none where nothing stands on it. */
export function unreadSheet(sheet: string, rows: Rows, open: readonly SheetId[] = []): readonly Unread[] {
  const filled = rows.filter((row) => !isBlank(row)).length;
  return filled === 0 ? [] : [{ what: 'sheet', sheet, rows: filled, meant: fieldMeant(sheet, open) }];
}

/** The columns of a sheet that stand at no known place, with the known names that no column bears. */
export function unreadColumns(
  sheet: string,
  [header = [], ...rows]: Rows,
  known: ReadonlySet<number>,
  open: readonly string[],
): readonly Unread[] {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  return Array.from({ length: width }, (_, at) => at).flatMap((at): readonly Unread[] => {
    const filled = known.has(at) ? 0 : rows.filter((row) => (row[at] ?? '').trim() !== '').length;
    const name = header[at]?.trim() ?? '';
    if (filled === 0) return [];
    return [{ what: 'column', sheet, column: name || columnLetter(at), rows: filled, meant: fieldMeant(name, open) }];
  });
}

/** The field whose name, in any language that is known, is a slip away from that of a column. */
function fieldNear(header: string, open: readonly Field[]): Field | undefined {
  const names = new Map(open.flatMap((field) => [field, ...HEADERS[field]].map((name) => [folded(name), field])));
  const name = folded(header);
  return names.get(name) ?? names.get(nearest(name, names.keys()) ?? '');
}
