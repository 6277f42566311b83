import MiniSearch from 'minisearch';
import type { Dataset } from '../../domain/dataset.ts';
import { isUnparted, partedText, plainText, withoutArticle } from '../../language/plain.ts';
import { type EvidenceEntry, entriesOf } from './entries.ts';
import { namesOf, wordsOf } from './marked.ts';

/** What a search found. */
export interface Found {
  /** Ids of statements. */
  readonly statements: ReadonlySet<string>;
  /** The words of theirs that were found, as the search writes them. */
  readonly words: ReadonlySet<string>;
  /** Words of the search with which no word on record begins: others that resemble them were looked for instead. */
  readonly guessed: readonly string[];
}

/** What a search finds; undefined where it says nothing yet, as while its first word is begun. */
export type Search = (q: string) => Found | undefined;

interface Indexed {
  readonly id: string;
  readonly text: string;
}

/** The index while it grows: it is read in slices between which the page stays free. */
export interface IndexProgress {
  /** Undefined until everything has been read. */
  readonly search: Search | undefined;
  readonly read: number;
  readonly total: number;
}

/** So many statements take some milliseconds even on a slow telephone. */
export const SLICE = 20;

/** Reads a dataset slice by slice; what each slice leaves is told as it is done. */
export function* readSlices(dataset: Dataset): Generator<IndexProgress, never> {
  const { all: entries } = entriesOf(dataset);
  const index = createIndex();
  const total = entries.length;
  for (let read = 0; read < total; read += SLICE) {
    index.addAll(entries.slice(read, read + SLICE).map(indexed));
    if (read + SLICE < total) yield { search: undefined, read: read + SLICE, total };
  }
  const search: Search = (q) => find(index, q);
  READ.set(dataset, search);
  while (true) yield { search, read: total, total };
}

/** Datasets that have been read. */
const READ = new WeakMap<Dataset, Search>();

/** The search of a dataset that has been read; undefined before. */
export function searchOf(dataset: Dataset): Search | undefined {
  return READ.get(dataset);
}

/** Reads a dataset in one go: for what is not on screen meanwhile. */
export function readWhole(dataset: Dataset): Search {
  const slices = readSlices(dataset);
  let search = searchOf(dataset);
  while (search === undefined) ({ search } = slices.next().value);
  return search;
}

function createIndex(): MiniSearch<Indexed> {
  return new MiniSearch<Indexed>({
    fields: ['text'],
    tokenize: (text) => [...wordsOf(text)],
    processTerm: namesOf,
    searchOptions: { combineWith: 'AND', prefix: isLong, tokenize: asked, processTerm: asAsked },
  });
}

/** The words of a search. */
function asked(text: string): string[] {
  return partedText(text).flatMap(wordsOf);
}

function asAsked(word: string): string {
  return withoutArticle(plainText(word));
}

/** A single letter begins too many words to mean one of them, but where it is a word. */
function isLong(word: string): boolean {
  return word.length > 1 || isUnparted(word);
}

function indexed({ statement, party, source }: EvidenceEntry): Indexed {
  const { id, speaker, role, quote = '', paraphrase, note = '' } = statement;
  const printed = [source?.publisher ?? '', source?.title ?? ''];
  return { id, text: [speaker, role, party, quote, paraphrase, note, ...printed].join('\n') };
}

/**
 * Statements that have, for each word of the search, a word that begins with it. Only where nothing has, a word
 * that begins no word on record is taken for a slip: then words that differ in a letter of five or so count too.
 */
function find(index: MiniSearch<Indexed>, text: string): Found | undefined {
  // A letter that is no word on record is one that is being begun.
  const all = asked(text);
  const words = all.filter((word) => isLong(word) || index.search(word).length > 0);
  if (words.length === 0 && all.length > 0) return undefined;
  const q = words.join(' ');
  const exact = index.search(q);
  if (exact.length > 0) return foundIn(exact, []);
  const unknown = new Set(words.map(asAsked).filter((word) => index.search(word).length === 0));
  if (unknown.size === 0) return foundIn([], []);
  return foundIn(index.search(q, { fuzzy: (word) => (unknown.has(word) ? 0.2 : false) }), [...unknown]);
}

function foundIn(results: ReturnType<MiniSearch<Indexed>['search']>, guessed: readonly string[]): Found {
  return {
    statements: new Set(results.map(({ id }) => String(id))),
    // Where words are not parted, that which was asked for.
    words: new Set(
      results.flatMap(({ terms, queryTerms }) => [
        ...terms.filter((word) => !isUnparted(word)),
        ...queryTerms.filter(isUnparted),
      ]),
    ),
    guessed,
  };
}
