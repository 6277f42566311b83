import { BASES, SOURCE_KINDS } from '../domain/dataset-file.ts';

/** The sheets that hold a whole dataset: what it says of itself, and one for each of its lists. */
export const SHEETS = [
  ...([
    'about',
    'parties',
    'issues',
    'questions',
    'positions',
    'statements',
    'sources',
    'events',
    'unrecorded',
  ] as const),
];
export type SheetId = (typeof SHEETS)[number];

/** What the cells of a column hold. Of several texts each has a line of its own, of several ids each is parted by a space. */
type Kind =
  | { readonly kind: 'text' | 'long' | 'lines' | 'number' | 'date' | 'address' }
  | { readonly kind: 'choice'; readonly choices: readonly string[] }
  | { readonly kind: 'one' | 'several'; readonly of: SheetId };

export type SheetColumn = Kind & {
  readonly id: string;
  /** Where in its record it stands in the file. */
  readonly path: readonly (string | number)[];
  /** A row says nothing without it. */
  readonly isNeeded?: boolean;
};

interface More {
  readonly path?: SheetColumn['path'];
  readonly isNeeded?: boolean;
}

const column = (id: string, kind: Kind, more: More = {}): SheetColumn => ({ id, path: [id], ...kind, ...more });
const text = (id: string, more?: More) => column(id, { kind: 'text' }, more);
const long = (id: string, more?: More) => column(id, { kind: 'long' }, more);
const date = (id: string, more?: More) => column(id, { kind: 'date' }, more);
const number = (id: string, more?: More) => column(id, { kind: 'number' }, more);
const one = (id: string, of: SheetId, more?: More) => column(id, { kind: 'one', of }, more);
const several = (id: string, of: SheetId) => column(id, { kind: 'several', of });
const NEEDED: More = { isNeeded: true };

/** The columns of each sheet, in the order in which a file has them. */
export const SHEET_COLUMNS: Readonly<Record<SheetId, readonly SheetColumn[]>> = {
  about: [
    text('$schema'),
    number('format'),
    text('id'),
    date('version'),
    text('title'),
    text('brand'),
    long('summary'),
    text('author'),
    text('publisher'),
    text('license'),
    text('lang'),
    column('dir', { kind: 'choice', choices: ['ltr', 'rtl'] }),
    column('basis', { kind: 'choice', choices: BASES }),
    one('pair_a', 'parties', { path: ['defaults', 'pair', 0] }),
    one('pair_b', 'parties', { path: ['defaults', 'pair', 1] }),
    date('on', { path: ['defaults', 'on'] }),
    text('codingsFile'),
  ],
  parties: [text('id', NEEDED), text('name', NEEDED), text('short'), text('capital'), text('inSentence')],
  issues: [text('id', NEEDED), text('name', NEEDED), long('summary'), column('notes', { kind: 'lines' })],
  questions: [
    one('issue', 'issues', { ...NEEDED, path: [] }),
    text('id', NEEDED),
    text('text', NEEDED),
    text('low', { path: ['poles', 0, 'label'] }),
    long('low_text', { path: ['poles', 0, 'text'] }),
    text('high', { path: ['poles', 1, 'label'] }),
    long('high_text', { path: ['poles', 1, 'text'] }),
    text('middle'),
  ],
  positions: [
    one('party', 'parties', NEEDED),
    one('question', 'questions', NEEDED),
    date('from', NEEDED),
    date('until'),
    number('stance', NEEDED),
    number('range_low', { path: ['range', 0] }),
    number('range_high', { path: ['range', 1] }),
    number('salience'),
    column('confidence', { kind: 'choice', choices: ['high', 'medium', 'low'] }),
    long('rationale'),
    several('evidence', 'statements'),
  ],
  statements: [
    text('id', NEEDED),
    one('party', 'parties', NEEDED),
    text('speaker'),
    text('role'),
    date('date', NEEDED),
    long('quote'),
    long('paraphrase'),
    long('note'),
    one('source', 'sources'),
  ],
  sources: [
    text('id', NEEDED),
    text('publisher'),
    text('title'),
    date('date'),
    column('url', { kind: 'address' }),
    column('kind', { kind: 'choice', choices: SOURCE_KINDS }),
    text('lang'),
  ],
  events: [
    text('id', NEEDED),
    date('date', NEEDED),
    text('title', NEEDED),
    long('summary'),
    several('issues', 'issues'),
    one('source', 'sources'),
  ],
  unrecorded: [one('party', 'parties', NEEDED), one('question', 'questions', NEEDED), long('reason', NEEDED)],
};
