import { isolated } from './isolated.ts';
import { LOCALE, once } from './locale.ts';
import { messages } from './messages.ts';

/** A share of 1 in whole percent points, halves away from 0, so that a fall reads as the rise it undoes: 0.664 is 66. */
export function points(share: number): number {
  // Adding 0 turns −0 into 0.
  return Math.sign(share) * Math.round(Math.abs(share) * 100) + 0;
}

/** `66%` */
export function percent(share: number): string {
  return percents().format(points(share) / 100);
}

/** `52–80`; one number where both ends round to the same. */
export function percentSpan({ low, high }: { readonly low: number; readonly high: number }): string {
  return points(low) === points(high) ? `${points(low)}` : `${points(low)}–${points(high)}`;
}

/** `66%, 52–80`, the band only where there is one. */
export function withBand(value: number, band: Parameters<typeof percentSpan>[0] | undefined): string {
  return band === undefined ? percent(value) : `${percent(value)}, ${percentSpan(band)}`;
}

/** A place on the scale with its sign: `+0.5`, `−2`, `0`. */
export function signed(value: number): string {
  return value > 0 ? `+${value}` : value < 0 ? `−${Math.abs(value)}` : '0';
}

/** A sum or difference of codings in at most two decimals: 0.1 − 0.4 is −0.3. */
export function short(value: number): number {
  // Adding 0 turns −0 into 0.
  return Math.round(value * 100) / 100 + 0;
}

/** What is counted on the pages, one of it and any other number. */
const NOUNS = messages({
  cell: { one: 'cell', other: 'cells' },
  'earlier event': { one: 'earlier event', other: 'earlier events' },
  event: { one: 'event', other: 'events' },
  issue: { one: 'issue', other: 'issues' },
  fault: { one: 'fault', other: 'faults' },
  move: { one: 'move', other: 'moves' },
  'later event': { one: 'later event', other: 'later events' },
  'more move': { one: 'more move', other: 'more moves' },
  'more question': { one: 'more question', other: 'more questions' },
  'more issue': { one: 'more issue', other: 'more issues' },
  party: { one: 'party', other: 'parties' },
  pair: { one: 'pair', other: 'pairs' },
  position: { one: 'position', other: 'positions' },
  publisher: { one: 'publisher', other: 'publishers' },
  question: { one: 'question', other: 'questions' },
  row: { one: 'row', other: 'rows' },
  source: { one: 'source', other: 'sources' },
  speaker: { one: 'speaker', other: 'speakers' },
  statement: { one: 'statement', other: 'statements' },
  step: { one: 'step', other: 'steps' },
});

export type Noun = keyof typeof NOUNS;

/** `question`, `questions` */
export function nounFor(count: number, noun: Noun): string {
  return NOUNS[noun][plurals().select(count) === 'one' ? 'one' : 'other'];
}

/** `1 question`, `4 questions` */
export function counted(count: number, noun: Noun): string {
  return `${count} ${nounFor(count, noun)}`;
}

/** `a`, `a and b`, `a, b and c` */
export function listed(items: readonly string[]): string {
  const joints = listJoints(items.length);
  return items.map((item, index) => isolated(item) + (joints[index] ?? '')).join('');
}

/** What stands after each item of a list. */
export function listJoints(count: number): readonly string[] {
  return WORDS.joints(count);
}

/** The first letter raised, for a name that begins a sentence. */
export function sentenceCase(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A count as it is written in a sentence: `four`, `25`. */
export function inWords(count: number): string {
  return WORDS.count(count);
}

/**
 * The order of two names as their language has it (BCP 47), numbers by their size: `positions[9]` before `positions[10]`. A tag that
 * means nothing has the order of the site’s own language.
 */
export function compareNames(x: string, y: string, language = LOCALE): number {
  const known = COLLATORS.get(language) ?? collatorOf(language);
  COLLATORS.set(language, known);
  return known.compare(x, y);
}

const COLLATORS = new Map<string, Intl.Collator>();

function collatorOf(language: string): Intl.Collator {
  try {
    return new Intl.Collator(language, { numeric: true });
  } catch {
    return new Intl.Collator(LOCALE, { numeric: true });
  }
}

const SMALL = ['none', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

const WORDS = messages({
  count: (count: number) => SMALL[count] ?? `${count}`,
  joints: (count: number): readonly string[] => {
    const parts = lists().formatToParts(Array.from({ length: count }, String));
    const joints = parts.flatMap(({ type, value }) => (type === 'literal' ? [value] : []));
    return count === 0 ? [] : [...joints, ''];
  },
});

/** Makes the formats that the first sentences need: a browser takes long over its first. */
export function prepareFormats(): void {
  plurals();
  lists();
  percent(0);
}

// `Intl` is asked for when a word is first made: it takes a moment to wake.
const lists = once(() => new Intl.ListFormat(LOCALE));
const plurals = once(() => new Intl.PluralRules(LOCALE));
const percents = once(() => new Intl.NumberFormat(LOCALE, { style: 'percent' }));
