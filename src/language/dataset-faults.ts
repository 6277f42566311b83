import type { IsoDate } from '../domain/dataset-file.ts';
import { messages } from './messages.ts';
import { listed } from './numbers.ts';
import { thousands } from './thousands.ts';

/** A number that a list, a text or a value must reach, or may not pass. */
export type Bound = { readonly least: number } | { readonly most: number };

const bound = (limit: Bound) => ('least' in limit ? `at least ${limit.least}` : `at most ${limit.most}`);

/**
 * What is wrong with a dataset, for its curator. Most sentences follow a path (“positions[3].stance must be …”), so that they
 * have no subject of their own. Values are handed over in quotation marks.
 */
export const datasetFaultWords = messages({
  place: (line: number, column: number) => `line ${line}, column ${column}`,
  position: (party: string, question: string, from: string) => `${party} on ${question} from ${from}`,
  subject: (party: string, question: string) => `${party} on ${question}`,
  /** Many of one kind in one line, of which the first are named. */
  many: (count: number, kind: string, first: readonly string[]) =>
    `${thousands(count)} ${kind}. The first: ${first.join(', ')}.`,
  times: (count: number, message: string, first: readonly string[]) =>
    `${thousands(count)} times: ${message} The first: ${first.join(', ')}.`,
  named: (path: string, about: string) => `${path} (${about})`,
  noObject: 'The file must hold one JSON object { … }.',
  holdsNoObject: 'must hold one JSON object { … }.',
  encoding: {
    packed: 'This is a packed file (ZIP, Excel or gzip), not JSON. Unpack it first.',
    wide: 'The file is written in UTF-16 or UTF-32. Save the file as UTF-8.',
    other: 'Bytes that are not UTF-8 stand here: the file has another encoding. Save the file as UTF-8.',
  },
  format: {
    none: (newest: number) => `must be a whole number from 1 to ${newest}: the format of this file.`,
    newer: (format: number, newest: number) =>
      `is ${format}, newer than this program reads (${newest}): use a newer version of Common Ground.`,
  },
  /** What a value may be. */
  values: {
    missing: 'is missing.',
    kind: ({ kind }: { readonly kind: string }, value: string) => `must be ${KINDS[kind] ?? kind}, not ${value}.`,
    oneOf: (values: readonly string[], value: string) => `must be one of ${values.join(', ')}, not ${value}.`,
    other: (value: string) => `has a value that does not fit: ${value}.`,
    unknownFields: (fields: readonly string[]) => `has a field this form does not know: ${fields.join(', ')}.`,
    meant: (field: string, known: string) => `${field} (did you mean ${known}?)`,
    empty: 'must not be empty.',
    length: (limit: Bound, value: string) => `must be ${bound(limit)} characters long: ${value}.`,
    entries: (limit: Bound, count: number) =>
      `must have ${bound(limit)} ${Object.values(limit)[0] === 1 ? 'entry' : 'entries'}, not ${count}.`,
    size: (limit: Bound, value: string) => `must be ${bound(limit)}, not ${value}.`,
    list: 'a list',
    object: 'an object',
    unseen: (value: string) => `has no sign that is seen: ${value}.`,
    control: (code: string, value: string) => `has a control sign (${code}), take it out: ${value}.`,
    id: (value: string) =>
      `is no id: ${value}. Ids are lower-case letters and digits of any script, words joined by single hyphens.`,
    date: (value: string) => `must be a date written as YYYY-MM-DD, YYYY-MM or YYYY, not ${value}.`,
    day: (value: string) => `must be a date written as YYYY-MM-DD, not ${value}.`,
    years: (value: string) => `must lie in the years 1000 to 2099: ${value}.`,
    noDay: (value: string) => `is not a day of the calendar: ${value}.`,
    language: (value: string) => `must be the tag of a language, such as en, ar or zh-Hant, not ${value}.`,
    file: (value: string) => `must name a file beside this one, such as codings.json, not ${value}.`,
    address: (value: string) => `must be a full web address that begins with https:// or http://, not ${value}.`,
  },
  ids: {
    taken: (id: string, path: string) => `${id} is already the id of ${path}.`,
    unknown: ({ list }: Listed, id: string) => `names ${id}, which is not among the ${LISTS[list]}.`,
    meant: ({ list }: Listed, id: string, near: string) =>
      `names ${id}, which is not among the ${LISTS[list]}. Did you mean ${near}?`,
    twice: (id: string) => `names ${id} a second time.`,
  },
  defaults: {
    withItself: (party: string) => `compares ${party} with itself; name two different parties.`,
    silent: (question: string, party: string, on: IsoDate) =>
      `${question} has no position of ${party} by ${on}; record one, or the reason in unrecorded.`,
    manySilent: 'silences of the default pair without a reason in unrecorded',
  },
  names: {
    alike: (path: string, value: string) => `is as in ${path}: ${value}.`,
    alikeIn: (path: string, fields: readonly string[], value: string) =>
      `is as in ${path}, with the same ${listed(fields)}: ${value}.`,
    parties: 'parties whose short name another has',
    issues: 'issues whose name another has',
    questions: 'questions that are worded as another',
    events: 'events that are there twice',
    statements: 'statements that are there twice',
    sources: 'sources that are there twice',
  },
  unrecorded: {
    twice: (subject: string, path: string) => `gives a reason for ${subject} a second time; ${path} is the first.`,
    recorded: (subject: string, path: string, from: string) =>
      `says that there is no position of ${subject}, but ${path} is one, from ${from}.`,
  },
  printed: (printed: string, said: string) => `names a source of ${printed}, before ${said}, the day of the statement.`,
  manyPrinted: 'statements whose source is older than they are',
  late: (on: string, version: IsoDate) => `is ${on}, after the version of this dataset, ${version}.`,
  positions: {
    downwards: (low: number, high: number) => `runs from ${low} down to ${high}; write the lower end first.`,
    outside: (range: string, stance: number) => `${range} does not hold the stance ${stance}.`,
    outsideOf: (range: string, stance: number, position: string) =>
      `${range} does not hold the stance ${stance} of ${position}.`,
    twice: (position: string, path: string) =>
      `gives ${position} a second time; ${path} is the first. Both are kept and shown as contested.`,
    manyTwice: 'contested positions: more than one of the same party, question and day',
    ends: (until: string, from: string) => `is ${until}, before ${from}, the day the position begins.`,
    unweighted: 'has no salience, so that those of the others are not used: every question counts the same.',
    manyUnweighted:
      'positions without salience, so that those of the others are not used: every question counts the same',
    foreign: (speaker: string, party: string) =>
      `is a statement of ${speaker}; the position of ${party} needs its own words.`,
    tooEarly: (from: string, dates: readonly string[]) =>
      `holds only statements made after ${from}, the day the position begins: ${dates.join(', ')}.`,
  },
  contents: {
    nothingSaid: 'says nothing: it needs a quote or a paraphrase.',
    nowhere: 'cannot be found: it needs a publisher, a title or a url.',
    long: (words: number, most: number) => `has ${words} words; a quotation of more than ${most} is folded.`,
    manyLong: (most: number) => `quotations over ${most} words`,
    wide: (most: number, label: string) =>
      `is longer than ${most} characters and may be cut beside its axis: ${label}.`,
    manyWide: (most: number) => `names of poles over ${most} characters`,
    unsourced: 'has no source, so that no reader can look it up.',
    manyUnsourced: 'statements without a source',
  },
  codings: {
    both: 'names a file of codings, but there are “codings” here as well: keep one.',
    secondCoding: (id: string, path: string) => `is a second coding of the id ${id}; ${path} is the first.`,
    secondRow: (position: string, path: string) => `codes a second time ${position}; ${path} is the first.`,
    secondDecision: (position: string, path: string) => `decides a second time on ${position}; ${path} is the first.`,
    noPosition: (position: string) =>
      `codes ${position}, which is no position; where the dataset has it no more, add "gone": true.`,
    notGone: (position: string, path: string) => `says that the dataset has ${position} no more, but ${path} is it.`,
    uncoded: (position: string) => `decides on ${position}, which nobody coded.`,
  },
});

interface Listed {
  readonly list: keyof typeof LISTS;
}

/** The lists of a file, as a sentence names what is in them. */
const LISTS = {
  parties: 'parties',
  issues: 'issues',
  questions: 'questions',
  statements: 'statements',
  sources: 'sources',
} as const;

const KINDS: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  array: 'a list',
  tuple: 'a list of two',
  object: 'an object { … }',
};
