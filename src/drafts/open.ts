import { type Decoded, decoded, type Encoding } from '../tables/bytes.ts';
import { readTable, type Separator, type Table, type TableChoices, tableOf } from '../tables/table.ts';
import { rowsOfObjects } from './objects.ts';

/** Where data comes from: a file or a paste, or an address that the reader has typed. */
export type Source =
  | { readonly kind: 'bytes'; readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly kind: 'address'; readonly address: string };

/** What a reader says of a file instead of what was guessed. */
export interface Choices extends TableChoices {
  readonly encoding?: Encoding | undefined;
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
  | { readonly kind: 'dataset'; readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly kind: 'failed'; readonly why: Failure };

export type Failure = 'empty' | 'unreachable' | 'refused' | 'no table' | 'old excel' | 'broken excel' | 'too large';

export interface ReadAs {
  readonly hasHeader: boolean;
  /** Undefined where there was no text to be parted. */
  readonly separator?: Separator | undefined;
  readonly encoding?: Encoding | undefined;
  /** False where the encoding is a guess. */
  readonly isSure: boolean;
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
  const { header, rows, firstRow, separator, hasHeader } = readTable(text, choices, onShare);
  // A page of a website begins like this; a sheet that is not published leads to one.
  if (/^\s*<(?:!doctype|html)\b/i.test(text) || rows.length === 0) return { kind: 'failed', why: 'no table' };
  const read: ReadAs = { hasHeader, separator, encoding, isSure };
  return { kind: 'table', ...file, table: { header, rows, firstRow }, read };
}

/** A dataset is an object, a table a list of objects. What is neither is left to the checks of a dataset, which say where it breaks off. */
function openJson(file: Named, { text }: Decoded): Opened {
  const rows = rowsOfObjects(text);
  if (rows === undefined) return { kind: 'dataset', ...file };
  return { kind: 'table', ...file, table: tableOf(rows, 0, true), read: { hasHeader: true, isSure: true } };
}

async function openExcel(file: Named, { hasHeader: chosen }: Choices): Promise<Opened> {
  try {
    const { openWorkbook } = await import('./workbook.ts');
    const book = await openWorkbook(file.bytes);
    if (book.kind === 'dataset')
      return { kind: 'dataset', name: file.name, bytes: new TextEncoder().encode(book.text) };
    const { hasHeader, ...table } = tableOf(book.rows, 0, chosen);
    if (table.rows.length === 0) return { kind: 'failed', why: 'no table' };
    return { kind: 'table', ...file, table, read: { hasHeader, isSure: true } };
  } catch {
    return { kind: 'failed', why: 'broken excel' };
  }
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
