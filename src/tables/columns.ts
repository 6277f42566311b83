import { cellsOf } from './cells.ts';
import { readDate } from './dates.ts';
import { FIELDS, type Field } from './fields.ts';
import { HEADERS } from './headers.ts';
import { numberOf } from './numbers.ts';
import type { Table } from './table.ts';
import { folded } from './text.ts';
import { knownWord } from './vote-words.ts';

/** What a reader sees of a column to say what it holds. */
export interface Column {
  readonly at: number;
  readonly header: string;
  readonly filled: number;
  /** Some of its values, each once. */
  readonly examples: readonly string[];
  readonly distinct: number;
  /** What it seems to hold; undefined where that is not sure. */
  readonly guess: Field | undefined;
}

const EXAMPLES = 3;
const SAMPLE_ROWS = 2000;
/** Of the filled cells so many must be what the name of the column says. */
const MOST = 0.8;
const ALMOST_ALL = 0.95;
/** So many words may be the answers of a scale. */
const FEW = 12;

/** The columns of a table with what each seems to hold. What two columns claim, neither gets, unless one bears the very name. */
export function columnsOf(table: Table): readonly Column[] {
  const { header } = table;
  const facts = header.map((name, at) => factsOf(name, at, table));
  const claims = facts.map((fact) => claimOf(fact));
  return facts.map(({ samples: _, ...fact }, at) => ({ ...fact, guess: winnerOf(at, claims, header) }));
}

type Facts = Omit<Column, 'guess'> & { readonly samples: readonly string[] };

function factsOf(header: string, column: number, table: Table): Facts {
  const { values, at } = cellsOf(table, column);
  const empty = values.indexOf('');
  const full = values.filter((value) => value !== '');
  const samples: string[] = [];
  let filled = 0;
  for (const number of at) {
    if (number === empty) continue;
    if (filled < SAMPLE_ROWS) samples.push(values[number] ?? '');
    filled++;
  }
  return { at: column, header, filled, examples: full.slice(0, EXAMPLES), distinct: full.length, samples };
}

/** By its name where its cells bear that out; an unknown name is only overruled by cells that cannot be anything else. */
function claimOf({ header, samples, filled }: Facts): Field | undefined {
  if (filled === 0) return undefined;
  const name = nameOf(header);
  const named = FIELDS.find((field) => field.replace('_', ' ') === name || HEADERS[field].includes(name));
  if (named !== undefined) return fits(named, samples) ? named : undefined;
  if (share(samples, isAddress) >= ALMOST_ALL) return 'source_url';
  if (name === 'source' || name === 'position') return borneOut(name, samples);
  return share(samples, isWholeDate) >= ALMOST_ALL ? 'date' : undefined;
}

/** Two names that mean one thing or another, as the cells have it. */
function borneOut(name: 'source' | 'position', samples: readonly string[]): Field | undefined {
  if (name === 'position') return share(samples, isStance) >= ALMOST_ALL ? 'stance' : undefined;
  return share(samples, (cell) => cell.length < 80 && !isAddress(cell)) === 1 ? 'publisher' : undefined;
}

const FITTING: Partial<Readonly<Record<Field, (cell: string) => boolean>>> = {
  date: isDate,
  until: isDate,
  stance: isStance,
  range_low: isNumber,
  range_high: isNumber,
  source_url: isAddress,
  salience: isNumber,
  party: (cell) => cell.length <= 120 && !isAddress(cell),
  issue: (cell) => !isNumber(cell) && !isAddress(cell),
  question: (cell) => !isNumber(cell) && !isAddress(cell),
};

function fits(field: Field, samples: readonly string[]): boolean {
  return (field === 'stance' && new Set(samples).size <= FEW) || share(samples, FITTING[field] ?? (() => true)) >= MOST;
}

/** The words of a header: `sourceUrl`, `source_url`, and `stance (1–5)` without what stands in brackets. */
function nameOf(header: string): string {
  return folded(header.replace(/[([].*$/, '').replaceAll(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ')) || folded(header);
}

function winnerOf(at: number, claims: readonly (Field | undefined)[], header: readonly string[]): Field | undefined {
  const field = claims[at];
  const rivals = claims.flatMap((claim, index) => (claim === field ? [index] : []));
  const isExact = (index: number) => nameOf(header[index] ?? '') === field?.replace('_', ' ');
  const exact = rivals.filter(isExact);
  if (rivals.length === 1 || (exact.length === 1 && exact[0] === at)) return field;
  return undefined;
}

function share(samples: readonly string[], isOne: (cell: string) => boolean): number {
  return samples.length === 0 ? 0 : samples.filter(isOne).length / samples.length;
}

function isDate(cell: string): boolean {
  return readDate(cell, undefined).kind !== 'none';
}

/** A day, not merely a year, which any number of four digits could be. */
function isWholeDate(cell: string): boolean {
  const read = readDate(cell, undefined);
  return read.kind === 'either' || (read.kind === 'date' && read.date.length === 10 && !/^\d+$/.test(cell));
}

function isNumber(cell: string): boolean {
  return numberOf(cell, '.') !== undefined || numberOf(cell, ',') !== undefined;
}

function isStance(cell: string): boolean {
  return isNumber(cell) || knownWord(cell) !== undefined;
}

function isAddress(cell: string): boolean {
  return /^(?:https?:\/\/|www\.)\S+$/i.test(cell);
}
