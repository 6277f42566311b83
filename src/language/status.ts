import type { Comparison, UnknownComparison } from '../domain/comparison.ts';
import type { IsoDate } from '../domain/dataset-file.ts';
import type { SharedStatus } from '../domain/measures/status.ts';
import { longDay } from './dates.ts';
import { sentenceCase } from './numbers.ts';
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
  const who = sentenceCase(`${voices[0]} and ${voices[1]}`);
  const stand =
    since === undefined
      ? `${NOW[comparison.status]} on this`
      : `${SINCE[comparison.status]} on this since ${longDay(since)}`;
  return `${who} ${stand}. ${zoneWords(comparison)}`.trimEnd();
}

function silence([first, second]: readonly [string, string], { a, b }: UnknownComparison): string {
  if (a.kind === b.kind) return `neither ${first} nor ${second} is on record on this question.`;
  const [speaker, silent] = a.kind === 'recorded' ? [first, second] : [second, first];
  return `${speaker} is on record on this question, ${silent} is not.`;
}

const NOW: Readonly<Record<SharedStatus, string>> = {
  agree: 'agree',
  'within-reach': 'are within reach',
  apart: 'are apart',
  differ: 'differ',
};

const SINCE: Readonly<Record<SharedStatus, string>> = {
  agree: 'have agreed',
  'within-reach': 'have been within reach',
  apart: 'have been apart',
  differ: 'have differed',
};
