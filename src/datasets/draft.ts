/**
 * A dataset file before it is known to be sound. The cross-checks read it leniently, field by field, so that
 * one fault in an item does not hide the next one.
 */

export interface Fault {
  /** Where in the text of the file: `line 2, column 8`. Undefined where there is no text. */
  readonly place?: string | undefined;
  /** Where: `positions[3].range`. Empty for the file as a whole. */
  readonly path: string;
  /** Of what: an id, or of a position `us on departure from 2011`. Undefined where that cannot be told. */
  readonly about?: string | undefined;
  /** What is wrong, as a predicate that follows the path. */
  readonly message: string;
  /** What many of its kind are called together: `quotations over 45 words`. */
  readonly many?: string | undefined;
}

export type Entry = Readonly<Record<string, unknown>>;

/** An entry of a list with its path. */
export interface Placed {
  readonly path: string;
  readonly entry: Entry;
}

export type Draft = Entry;

/** True for a JSON object. */
export function isEntry(value: unknown): value is Entry {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The objects of a list, with their paths; empty where there is no such list. */
export function entriesOf(holder: Entry, key: string, prefix = ''): readonly Placed[] {
  const list: unknown = holder[key];
  if (!Array.isArray(list)) return [];
  const known = placedIn.get(list);
  if (known !== undefined) return known;
  const placed = list.flatMap((entry: unknown, index) =>
    isEntry(entry) ? [{ path: `${prefix}${key}[${index}]`, entry }] : [],
  );
  placedIn.set(list, placed);
  return placed;
}

/** What was made of a list: every check asks for it, and a list may hold a million. */
const placedIn = new WeakMap<readonly unknown[], readonly Placed[]>();

/** True where the file has this list at all: one that is missing is one fault, not as many as there are mentions of it. */
export function hasList(draft: Draft, key: string): boolean {
  return Array.isArray(draft[key]);
}

/** All questions of all issues. */
export function questionsOf(draft: Draft): readonly Placed[] {
  return entriesOf(draft, 'issues').flatMap(({ path, entry }) => entriesOf(entry, 'questions', `${path}.`));
}

/** A text field, or undefined where it is missing or no text. */
export function textOf(entry: Entry, key: string): string | undefined {
  const value = entry[key];
  return typeof value === 'string' ? value : undefined;
}

/** A list field with only its texts kept; empty where it is missing. Undefined keeps the places of the others. */
export function textsOf(entry: Entry, key: string): readonly (string | undefined)[] {
  const value = entry[key];
  if (!Array.isArray(value)) return [];
  return value.map((item: unknown) => (typeof item === 'string' ? item : undefined));
}

/** The ids that a list defines. */
export function idsOf(placed: readonly Placed[]): ReadonlySet<string> {
  return new Set(placed.flatMap(({ entry }) => textOf(entry, 'id') ?? []));
}

/** `['positions', 3, 'range']` as `positions[3].range`. */
export function written(path: readonly PropertyKey[]): string {
  return path.reduce<string>(
    (text, step) => (typeof step === 'number' ? `${text}[${step}]` : `${text}${text === '' ? '' : '.'}${String(step)}`),
    '',
  );
}
