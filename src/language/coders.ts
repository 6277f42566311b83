import type { CoderAgreement } from '../domain/coders.ts';
import type { IsoDate, Unseen } from '../domain/dataset-file.ts';
import { DRAWS, type Interval, type Reliability, UNITS_FOR_INTERVAL } from '../domain/measures/alpha.ts';
import { longDay } from './dates.ts';
import { countedFigure, countFigure, percentFigure } from './figures.ts';
import { messages } from './messages.ts';
import { counted, listed, signed } from './numbers.ts';
import { type Figure, type Phrase, phrase } from './phrase.ts';

/** `0.96`, or why there is no number. */
export function alphaWords(reliability: Reliability): string {
  switch (reliability.kind) {
    case 'measured':
      return twoDecimals(reliability.alpha);
    case 'nothing varies':
      return coderWords.allAlike;
    case 'nothing to compare':
      return coderWords.nothing;
    default:
      return reliability satisfies never;
  }
}

/** `0.94 to 0.97` */
export function intervalWords(interval: Interval | undefined): string {
  if (interval === undefined) return coderWords.nothing;
  return coderWords.between(twoDecimals(interval.low), twoDecimals(interval.high));
}

/** What came out over all coders that worked without sight of each other. */
export function findingOf({ reliability, interval, within, whole }: CoderAgreement): Phrase {
  const units = countedFigure({ key: 'coded-twice', value: reliability.units }, 'position');
  switch (reliability.kind) {
    case 'nothing to compare':
      return [coderWords.noneCompared];
    case 'nothing varies':
      return coderWords.nothingVaries(units);
    case 'measured':
      return coderWords.finding({
        units,
        alpha: decimalFigure('alpha', reliability.alpha),
        interval:
          interval === undefined
            ? undefined
            : [decimalFigure('alpha-low', interval.low), decimalFigure('alpha-high', interval.high)],
        within: percentFigure({ key: 'coded-within-half', value: within / reliability.units }),
        whole: countFigure({ key: 'coded-whole-step', value: whole }),
      });
    default:
      return reliability satisfies never;
  }
}

interface Finding {
  readonly units: Phrase;
  readonly alpha: Figure;
  readonly interval: readonly [low: Figure, high: Figure] | undefined;
  readonly within: Figure;
  readonly whole: Figure;
}

export const coderWords = messages({
  once: 'This dataset has been coded once only. How far its marks hang on who made them cannot be told: alpha needs two coders.',
  unreachable: 'The codings did not arrive.',
  again: 'Try again',
  faulty: 'The codings beside this dataset do not fit it:',
  published: 'Published',
  inGroup: (names: readonly string[]) => `${listed(names)} were made without sight of each other.`,
  noGroup: 'No two of the codings were made without sight of each other; they are compared pair by pair only.',
  finding: ({ units, alpha, interval, within, whole }: Finding) => {
    const span = interval === undefined ? '' : phrase` (95% interval ${interval[0]} to ${interval[1]})`;
    return phrase`Over the ${units} that at least two of them placed on the questions as they stand today, alpha is ${alpha}${span}. On ${within} of these no two are more than half a step apart; on ${whole} two differ by a whole step or more.`;
  },
  nothingVaries: (units: Phrase) =>
    phrase`Over the ${units} that at least two of them placed, all stances are the same: alpha, which measures against stances that differ, is not defined.`,
  noneCompared: 'No two of them placed the same position on the questions as they stand today, so there is no alpha.',
  formula: {
    symbols: 'α = 1 − D_o / D_e',
    where:
      'D: the mean square of the difference of two stances: observed (o) between the codings of one position, expected (e) between any two codings of all. 1: they agree on all; 0: as chance would have it. Reliable is commonly said from 0.80 on. A position that only one coder placed is left out.',
    interval: `The interval is a bootstrap: positions are drawn anew with replacement, ${DRAWS} times, always by the same draws, and the middle 95% of the alphas are kept; for fewer than ${UNITS_FOR_INTERVAL} positions there is none. Positions on one question hang together, so that the true interval is rather wider.`,
    reference:
      'Krippendorff’s alpha with the interval metric: Krippendorff, Content Analysis (2004), chapter 11. Drawing whole positions rather than pairs of marks follows Zapf et al., BMC Medical Research Methodology 16:93 (2016), who found that the latter gives intervals too narrow.',
  },
  howMade: 'How each coding was made',
  finished: (day: IsoDate) => `Finished on ${longDay(day)}.`,
  undated: 'Its day was not kept; it is older than the log of changes.',
  sight: (unseen: readonly Unseen[]) => {
    const [codings, party] = [unseen.includes('codings'), unseen.includes('party')];
    if (codings && party) return 'The coder saw no other coding, and not which party had spoken.';
    if (codings) return 'The coder saw no other coding, but knew which party had spoken.';
    if (party) return 'The coder did not see which party had spoken, but had seen another coding.';
    return 'The coder had seen another coding, and knew which party had spoken.';
  },
  consulted: 'The published positions were decided with sight of it.',
  held: (held: number, rows: number) =>
    `It has ${counted(rows, 'row')}; the dataset has ${held} of these positions today.`,
  older: (rows: number, questions: number) =>
    `As of the old wording, and left out of the figures: ${counted(rows, 'row')} on ${counted(questions, 'question')} whose meaning has changed since.`,
  codedOnce: (count: number) => `Coded by no further coder: ${counted(count, 'position')} of the dataset.`,
  pairs: 'Coder by coder',
  pairsCaption: 'Every two coders compared, over the positions that both placed on the questions as they stand today.',
  pair: (one: string, other: string) => `${one} – ${other}`,
  notApart: 'not made apart',
  questions: 'Question by question',
  questionsCaption:
    'The codings made without sight of each other. Where all stances are the same alpha is not defined; on few positions it swings with a single one.',
  allQuestions: 'All questions',
  rewordedSince: (rows: number) => `${counted(rows, 'row')} as of the old wording left out`,
  columns: {
    pair: 'Coders',
    question: 'Question',
    units: 'Positions',
    alpha: 'Alpha',
    interval: '95% interval',
    within: 'At most ½ step apart',
    whole: '1 step or more',
    position: 'Position',
  },
  allAlike: 'all alike',
  nothing: '–',
  between: (low: string, high: string) => `${low} to ${high}`,
  apart: 'Where coders differ by a step or more',
  apartIntro: (count: number) =>
    count === 0
      ? 'Nowhere on the questions as they stand today.'
      : `${counted(count, 'position')}, with what each coder made of the words, and what was decided. Here the published mark counts as one coder’s as well.`,
  apartIn: (issue: string, count: number) => `${issue}: ${counted(count, 'position')}`,
  decided: (reason: string) => `Decided: ${reason}`,
  undecided: 'No decision is written down; the published mark stands.',
  every: 'All codings, position by position',
  everyIntro:
    'A dagger marks a stance as of the old wording of its question. “None”: the words say nothing on the question, says the coder. A dash: not coded, or no longer a position of the dataset.',
  everyIn: (issue: string, count: number) => `${issue}: ${counted(count, 'position')}`,
  place: (party: string, day: string) => `${party}, ${day}`,
  unplaced: 'None',
  none: '–',
  noneSpoken: 'not coded',
  old: (stance: string) => `${stance}†`,
  oldSpoken: ', as of the old wording',
});

export const downloadWords = messages({
  codings: 'All codings (JSON)',
  codingsHold: ', in full: each stance with its range, its confidence and the coder’s reason, and the decisions.',
});

/** `+1.5`, `None` */
export function stanceWords(stance: number | null): string {
  return stance === null ? coderWords.unplaced : signed(stance);
}

function decimalFigure(key: string, value: number): Figure {
  return { fact: { key, value }, words: twoDecimals(value) };
}

function twoDecimals(value: number): string {
  return value.toFixed(2).replace('-', '−');
}
