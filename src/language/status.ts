import type { Comparison, UnknownComparison } from '../domain/comparison.ts';
import type { IsoDate } from '../domain/dataset-file.ts';
import { longDay } from './dates.ts';
import { messages } from './messages.ts';
import { listed, sentenceCase } from './numbers.ts';
import { zoneWords } from './stance.ts';

interface OneQuestion {
  /** How the two parties are named in a sentence. */
  readonly voices: readonly [string, string];
  readonly comparison: Comparison;
  /** Since when it has been so; undefined where no such day can be told. */
  readonly since: IsoDate | undefined;
}

/** How two parties stand on one question, since when, and what lies between them. */
export function statusSentence({ voices, comparison, since }: OneQuestion): string {
  if (comparison.kind === 'unknown') return sentenceCase(silence(voices, comparison));
  const who = sentenceCase(listed(voices));
  const { status } = comparison;
  const stand = since === undefined ? WORDS.now[status](who) : WORDS.since[status](who, since);
  return `${stand} ${zoneWords(comparison)}`.trimEnd();
}

function silence([first, second]: readonly [string, string], { a, b }: UnknownComparison): string {
  if (a.kind === b.kind) return WORDS.neither(first, second);
  return a.kind === 'recorded' ? WORDS.silent(first, second) : WORDS.silent(second, first);
}

const WORDS = messages({
  now: {
    agree: (both: string) => `${both} agree on this.`,
    'within-reach': (both: string) => `${both} are within reach on this.`,
    apart: (both: string) => `${both} are apart on this.`,
    differ: (both: string) => `${both} differ on this.`,
  },
  since: {
    agree: (both: string, day: IsoDate) => `${both} have agreed on this since ${longDay(day)}.`,
    'within-reach': (both: string, day: IsoDate) => `${both} have been within reach on this since ${longDay(day)}.`,
    apart: (both: string, day: IsoDate) => `${both} have been apart on this since ${longDay(day)}.`,
    differ: (both: string, day: IsoDate) => `${both} have differed on this since ${longDay(day)}.`,
  },
  neither: (one: string, other: string) => `neither ${one} nor ${other} is on record on this question.`,
  silent: (speaker: string, silent: string) => `${speaker} is on record on this question, ${silent} is not.`,
});
