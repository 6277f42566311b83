import { type Decoded, decoded, type Encoding } from '../tables/bytes.ts';
import { columnsOf } from '../tables/columns.ts';
import { NEEDED } from '../tables/fields.ts';
import { readTable, type Separator, type Table, type TableChoices, tableOf } from '../tables/table.ts';
import { rowsOfObjects } from './objects.ts';
import { rowsAbove, type Unread, unreadSheet } from './unread.ts';

/** Where data comes from: a file or a paste, or an address that the reader has typed. */
export type Source =
  | { readonly kind: 'bytes'; readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly kind: 'address'; readonly address: string };

/** What a reader says of a file instead of what was guessed. */
export interface Choices extends TableChoices {
  readonly encoding?: Encoding | undefined;
  /** The sheet of a workbook. */
  readonly sheet?: string | undefined;
}

/** What a file holds: a table, with how its text was read where it is text; or a dataset. */
export type Opened =
  | {
      readonly kind: 'table';
      readonly name: string;
      readonly bytes: Uint8Array<ArrayBuffer>;
      readonly table: Table;
      readonly read: ReadAs;
    }
  | {
      readonly kind: 'dataset';
      readonly name: string;
      readonly bytes: Uint8Array<ArrayBuffer>;
      readonly unread: readonly Unread[];
    }
  | { readonly kind: 'failed'; readonly why: Failure };

export type Failure = 'empty' | 'unreachable' | 'refused' | 'no table' | 'old excel' | 'broken excel' | 'too large';

export interface ReadAs {
  readonly hasHeader: boolean;
  /** Undefined where there was no text to be parted. */
  readonly separator?: Separator | undefined;
  readonly encoding?: Encoding | undefined;
  /** False where the encoding is a guess. */
  readonly isSure: boolean;
  /** The sheet that was read, and all that could be; none where the file has but one. */
  readonly sheet?: string | undefined;
  readonly sheets?: readonly string[] | undefined;
  /** What stands beside the table. */
  readonly beside: readonly Unread[];
}

/** Beyond this a browser runs out of room. */
const MOST_BYTES = 200_000_000;

type OnShare = (share: number) => void;

/** Reads whatever a reader has: CSV, TSV, JSON, XLSX. Never rejects: what is wrong comes back by name. */
export async function openSource(source: Source, choices: Choices, onShare: OnShare): Promise<Opened> {
  if (source.kind === 'bytes') return openBytes(source, choices, onShare);
  const fetched = await fetchBytes(source.address, onShare);
  return typeof fetched === 'string'
    ? { kind: 'failed', why: fetched }
    : openBytes({ name: nameIn(source.address), bytes: fetched }, choices, onShare);
}

type Named = Pick<Extract<Source, { kind: 'bytes' }>, 'name' | 'bytes'>;

async function openBytes({ name, bytes }: Named, choices: Choices, onShare: OnShare): Promise<Opened> {
  if (bytes.length > MOST_BYTES) return { kind: 'failed', why: 'too large' };
  if (startsWith(bytes, [0x50, 0x4b, 3, 4])) return openExcel({ name, bytes }, choices);
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return { kind: 'failed', why: 'old excel' };
  const text = decoded(bytes, choices.encoding);
  if (text.text.trim() === '') return { kind: 'failed', why: 'empty' };
  return /^\s*[[{]/.test(text.text)
    ? openJson({ name, bytes }, text)
    : openText({ name, bytes }, text, choices, onShare);
}

function openText(file: Named, { text, encoding, isSure }: Decoded, choices: Choices, onShare: OnShare): Opened {
  const { separator, hasHeader, titles, ...table } = readTable(text, choices, onShare);
  // A page of a website begins like this; a sheet that is not published leads to one.
  if (/^\s*<(?:!doctype|html)\b/i.test(text) || table.rows.length === 0) return { kind: 'failed', why: 'no table' };
  return { kind: 'table', ...file, table, read: { hasHeader, separator, encoding, isSure, beside: rowsAbove(titles) } };
}

/** A dataset is an object, a table a list of objects. What is neither is left to the checks of a dataset, which say where it breaks off. */
function openJson(file: Named, { text }: Decoded): Opened {
  const rows = rowsOfObjects(text);
  if (rows === undefined) return { kind: 'dataset', ...file, unread: [] };
  return { kind: 'table', ...file, table: tableOf(rows, 0, true), read: { hasHeader: true, isSure: true, beside: [] } };
}

async function openExcel(file: Named, { hasHeader: chosen, sheet: named }: Choices): Promise<Opened> {
  try {
    const { openWorkbook } = await import('./workbook.ts');
    const book = await openWorkbook(file.bytes);
    if (book.kind === 'dataset')
      return { kind: 'dataset', name: file.name, bytes: new TextEncoder().encode(book.text), unread: book.unread };
    const tables = book.sheets.map(({ name, rows }) => ({ name, ...tableOf(rows, 0, chosen) }));
    const full = tables.filter(({ rows }) => rows.length > 0);
    const best = full.find(({ name }) => name === named) ?? full.toSorted((x, y) => knownIn(y) - knownIn(x))[0];
    if (best === undefined) return { kind: 'failed', why: 'no table' };
    const { hasHeader, titles, name: sheet, ...table } = best;
    const others = book.sheets.filter(({ name }) => name !== sheet);
    const beside = [...rowsAbove(titles), ...others.flatMap(({ name, rows }) => unreadSheet(name, rows))];
    const sheets = full.length > 1 ? full.map(({ name }) => name) : undefined;
    return { kind: 'table', ...file, table, read: { hasHeader, isSure: true, sheet, sheets, beside } };
  } catch {
    return { kind: 'failed', why: 'broken excel' };
  }
}

const SAMPLE_ROWS = 200;

/** How many columns that a table needs are known in it by their names. */
function knownIn(table: Table): number {
  const found = columnsOf({ ...table, rows: table.rows.slice(0, SAMPLE_ROWS) }).map(({ guess }) => guess);
  return NEEDED.filter((field) => found.includes(field)).length;
}

async function fetchBytes(address: string, onShare: OnShare): Promise<Uint8Array<ArrayBuffer> | Failure> {
  try {
    const response = await fetch(address, { credentials: 'omit', referrerPolicy: 'no-referrer' });
    if (!response.ok) return 'refused';
    const total = Number(response.headers.get('content-length')) || Number.NaN;
    const parts: Uint8Array<ArrayBuffer>[] = [];
    let size = 0;
    const reader = response.body?.getReader();
    for (let part = await reader?.read(); part?.value !== undefined; part = await reader?.read()) {
      parts.push(part.value);
      size += part.value.length;
      if (size > MOST_BYTES) return 'too large';
      if (!Number.isNaN(total)) onShare(Math.min(1, size / total));
    }
    return new Uint8Array(await new Blob(parts).arrayBuffer());
  } catch {
    return 'unreachable';
  }
}

/** The last step of an address, which mostly is the name of a file. */
function nameIn(address: string): string {
  const { pathname, hostname } = new URL(address);
  return pathname.split('/').findLast((step) => step.includes('.')) ?? hostname;
}

function startsWith(bytes: Uint8Array, signs: readonly number[]): boolean {
  return signs.every((sign, at) => bytes[at] === sign);
}
