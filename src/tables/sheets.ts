import { SHEET_COLUMNS, SHEETS, type SheetColumn, type SheetId } from './sheet-columns.ts';

export type Cell = string | number;
/** What is not known has no cell. */
export type SheetRow = Readonly<Record<string, Cell>>;
export type SheetRows = Readonly<Record<SheetId, readonly SheetRow[]>>;

/** A whole dataset as sheets, with what no sheet can hold: codings, rules, the log of revisions. */
export interface Sheets {
  readonly rows: SheetRows;
  readonly rest: Entry;
}

type Entry = Readonly<Record<string, unknown>>;

const LISTS = ['parties', 'positions', 'unrecorded', 'statements', 'sources', 'events'] as const;
/** Lists that a file has even where they are empty. */
const ALWAYS: ReadonlySet<string> = new Set(['parties', 'issues', 'positions']);

/** The sheets of a dataset file; undefined where they could not give it back just as it is, as of a file that is faulty in its form. */
export function sheetsFrom(file: unknown): Sheets | undefined {
  if (!isEntry(file)) return undefined;
  const issues = entriesIn(file, 'issues');
  const rows: SheetRows = {
    about: [rowOf(file, 'about')],
    issues: issues.map((issue) => rowOf(issue, 'issues')),
    questions: issues.flatMap((issue) =>
      entriesIn(issue, 'questions').map((question) => ({
        ...(typeof issue.id === 'string' ? { issue: issue.id } : {}),
        ...rowOf(question, 'questions'),
      })),
    ),
    ...mapped(LISTS, (id) => entriesIn(file, id).map((entry) => rowOf(entry, id))),
  };
  const rest = Object.fromEntries(Object.entries(file).filter(([key]) => !KNOWN.has(key)));
  const sheets = { rows, rest };
  return isSame(fileFrom(sheets), file) ? sheets : undefined;
}

/** The dataset file of some sheets: what a curator writes, not checked. */
export function fileFrom({ rows, rest }: Sheets): Entry {
  const list = (id: SheetId) => rows[id].map((row) => entryOf(row, id));
  const asked = new Map<Cell, Entry[]>(rows.issues.map(({ id = '' }) => [id, []]));
  for (const question of rows.questions) {
    const of = asked.get(question.issue ?? '') ?? [];
    of.push(entryOf(question, 'questions'));
    asked.set(question.issue ?? '', of);
  }
  const issues = rows.issues.map((row) => ({ ...entryOf(row, 'issues'), questions: asked.get(row.id ?? '') }));
  const known = new Set(rows.issues.map(({ id = '' }) => id));
  // Questions of an issue that has no row are not lost: it is made up, and objected to where its id is none.
  const unknown = [...asked].filter(([id]) => !known.has(id)).map(([id, questions]) => ({ id, name: id, questions }));
  return {
    ...entryOf(rows.about[0] ?? {}, 'about'),
    ...rest,
    parties: list('parties'),
    issues: [...issues, ...unknown],
    ...Object.fromEntries(
      LISTS.filter((id) => id !== 'parties' && (rows[id].length > 0 || ALWAYS.has(id))).map((id) => [id, list(id)]),
    ),
  };
}

/** The row in which a path of the file stands, such as `issues[1].questions[0].text`; undefined where it is none of a sheet’s. */
export function rowAt({ rows }: Sheets, path: string): { readonly sheet: SheetId; readonly at: number } | undefined {
  const [, list, first, inner, second] = /^(\w+)\[(\d+)\](?:\.(questions)\[(\d+)\])?/.exec(path) ?? [];
  const sheet = SHEETS.find((id) => id === (inner ?? list));
  if (sheet === undefined || first === undefined) return undefined;
  if (sheet !== 'questions') return { sheet, at: Number(first) };
  const issue = rows.issues[Number(first)]?.id;
  const own = rows.questions.flatMap((question, at) => (question.issue === issue ? [at] : []));
  const at = own[Number(second)];
  return at === undefined ? undefined : { sheet, at };
}

const KNOWN: ReadonlySet<string> = new Set([
  ...SHEETS,
  ...SHEET_COLUMNS.about.flatMap(({ path: [first] }) => (typeof first === 'string' ? [first] : [])),
]);

function rowOf(entry: Entry, sheet: SheetId): SheetRow {
  const cells: Record<string, Cell> = {};
  for (const column of SHEET_COLUMNS[sheet]) {
    const cell = column.path.length === 0 ? undefined : cellOf(valueAt(entry, column.path), column);
    if (cell !== undefined) cells[column.id] = cell;
  }
  return cells;
}

function cellOf(value: unknown, { kind }: SheetColumn): Cell | undefined {
  if (kind === 'number') return typeof value === 'number' ? value : undefined;
  if (kind === 'lines' || kind === 'several')
    return Array.isArray(value) && value.length > 0 ? value.map(String).join(SIGNS[kind]) : undefined;
  return typeof value === 'string' ? value : undefined;
}

/** No text of a dataset holds a line break, and no id a space. */
const SIGNS = { lines: '\n', several: ' ' } as const;

function entryOf(row: SheetRow, sheet: SheetId): Entry {
  const entry: Record<string, unknown> = {};
  for (const column of SHEET_COLUMNS[sheet]) {
    const cell = row[column.id];
    if (cell !== undefined && column.path.length > 0) put(entry, column.path, jsonOf(cell, column));
  }
  return entry;
}

function jsonOf(cell: Cell, { kind }: SheetColumn): unknown {
  return kind === 'lines' || kind === 'several' ? String(cell).split(SIGNS[kind]) : cell;
}

function valueAt(entry: unknown, path: SheetColumn['path']): unknown {
  return path.reduce<unknown>(
    (at, step) => (typeof at === 'object' && at !== null ? Reflect.get(at, step) : undefined),
    entry,
  );
}

/** Of two poles or ends of which one is missing the place of the other is kept, to be objected to. */
function put(entry: object, [step = '', ...further]: SheetColumn['path'], value: unknown): void {
  if (further.length === 0) {
    Reflect.set(entry, step, value);
    return;
  }
  const inner: unknown = Reflect.get(entry, step) ?? (typeof further[0] === 'number' ? [] : {});
  if (Array.isArray(inner)) while (inner.length < Number(further[0])) inner.push(further.length > 1 ? {} : null);
  Reflect.set(entry, step, inner);
  if (typeof inner === 'object' && inner !== null) put(inner, further, value);
}

function mapped<Key extends string, Value>(
  keys: readonly Key[],
  value: (key: Key) => Value,
): Readonly<Record<Key, Value>> {
  return Object(Object.fromEntries(keys.map((key) => [key, value(key)])));
}

function entriesIn(holder: Entry, key: string): readonly Entry[] {
  const list = holder[key];
  return Array.isArray(list) ? list.filter(isEntry) : [];
}

function isEntry(value: unknown): value is Entry {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The same in whatever order of keys; an empty list is the same as none. */
function isSame(x: unknown, y: unknown): boolean {
  if (typeof x !== 'object' || typeof y !== 'object' || x === null || y === null) return x === y;
  if (Array.isArray(x) || Array.isArray(y))
    return (
      Array.isArray(x) && Array.isArray(y) && x.length === y.length && x.every((value, at) => isSame(value, y[at]))
    );
  const [a, b] = [saidIn(x), saidIn(y)];
  return a.size === b.size && [...a].every(([key, value]) => b.has(key) && isSame(value, b.get(key)));
}

function saidIn(entry: object): ReadonlyMap<string, unknown> {
  return new Map(
    Object.entries(entry).filter(([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0)),
  );
}
