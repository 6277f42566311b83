import type { Comparison } from '../comparison.ts';
import { longDay } from '../day.ts';
import type { SharedStatus } from '../measures/status.ts';
import type { IsoDate } from '../model.ts';
import { sentenceCase } from './numbers.ts';
import { zoneWords } from './stance.ts';

interface Standing {
  /** How the two parties are named in a sentence. */
  readonly voices: readonly [string, string];
  readonly comparison: Comparison;
  /** Since when it has been so; undefined where no such day can be told. */
  readonly since: IsoDate | undefined;
}

/** How two parties stand on one question, since when, and what lies between them. */
export function standingSentence({ voices, comparison, since }: Standing): string {
  const who = sentenceCase(`${voices[0]} and ${voices[1]}`);
  if (comparison.kind === 'unknown') return `${who} are not both on record on this question.`;
  const stand =
    since === undefined
      ? `${NOW[comparison.status]} on this question`
      : `${SINCE[comparison.status]} on this question since ${longDay(since)}`;
  return `${who} ${stand}. ${zoneWords(comparison)}`;
}

const NOW: Readonly<Record<SharedStatus, string>> = {
  agree: 'agree',
  'within-reach': 'are within reach',
  apart: 'are apart',
};

const SINCE: Readonly<Record<SharedStatus, string>> = {
  agree: 'have agreed',
  'within-reach': 'have been within reach',
  apart: 'have been apart',
};
