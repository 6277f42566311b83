import type { IsoDate } from '../domain/dataset-file.ts';
import { longDay, longMonth, shortMonth } from './dates.ts';
import { messages } from './messages.ts';
import { counted, listed } from './numbers.ts';
import { type Figure, type Phrase, phrase } from './phrase.ts';

export const comparisonWords = messages({
  both: <Piece extends object>(a: Piece, b: Piece): Phrase<Piece> => phrase`${a} and ${b}`,
  /** A party as it stood in a month: beside its own past it needs one. */
  ofMonth: (voice: string, on: IsoDate) => `${voice} of ${longMonth(on)}`,
  inMonth: (name: string, on: IsoDate) => `${name}, ${longMonth(on)}`,
  inShortMonth: (name: string, on: IsoDate) => `${name}, ${shortMonth(on)}`,
  /** What is compared, where a filter leaves several issues. */
  theseIssues: (count: number) => `these ${counted(count, 'issue')}`,
  statuses: { agree: 'Agree', 'within-reach': 'Within reach', apart: 'Apart', differ: 'Differ', unknown: 'No record' },
  lead: {
    asOf: (on: IsoDate) => `As of ${longDay(on)}. `,
    on: (on: IsoDate) => `on ${longDay(on)}`,
    agreement: <Piece extends object>(on: Piece, percent: Piece): Phrase<Piece> =>
      phrase`Agreement ${on} is ${percent}. `,
    doubtful: <Piece extends object>(on: Piece, percent: Piece, band: Phrase): Phrase<Piece> =>
      phrase`Agreement ${on} is ${percent} (${band}% allowing for doubt). `,
  },
  workings: 'How this is made',
  pickers: { a: 'The first party compared', b: 'The second party compared' },
  ownWeights: {
    none: (questions: Phrase) => phrase`These figures count ${questions} by your own weight.`,
    agreement: (questions: Phrase, percent: Figure | undefined, asCoded: Figure) =>
      phrase`These figures count ${questions} by your own weight: agreement is ${percent ?? 'without a number'}, as coded ${asCoded}.`,
    undo: 'Count as coded',
  },
  axis: {
    none: (party: string) => `${party}: no recorded position.`,
    at: (party: string, place: string) => `${party}: ${place}.`,
    moved: (party: string, place: string, before: string) => `${party}: ${place}, before that ${before}.`,
    neither: 'neither on record',
    silent: (party: string) => `${party}: no record`,
  },
  everyParty: 'Every party',
  /** A position that a party has just taken. */
  taken: (voice: string, question: string, stance: string) => `${voice}, “${question}”: ${stance}.`,
  legend: {
    label: 'Legend',
    whole: 'Every sign',
    band: 'could accept',
    common: 'common ground',
    gap: 'gap',
    unsure: 'low confidence',
  },
});

/** Who moved, or why that cannot be told. */
export const moveWords = messages({
  chooseEarlier: 'To see who moved, compare with a day before the one looked at.',
  notYetBoth: (since: IsoDate) => `On ${longDay(since)} the two were not yet both on record.`,
  no: 'no',
  both: (start: string, [a, b]: readonly [string, string], ofA: Phrase, ofB: Figure) =>
    phrase`${start} ${a} moved on ${ofA} and ${b} on ${ofB}`,
  bothButTooFew: (moved: Phrase, why: Phrase) => phrase`${moved}; ${why}.`,
  still: (since: IsoDate, voice: string, questions: Phrase) =>
    phrase`Since ${longDay(since)} ${voice} has not moved on any of ${questions} on record on both days.`,
  moved: (since: IsoDate, voice: string, count: Figure, questions: Phrase, farthest: string, shift: string) =>
    phrase`Since ${longDay(since)} ${voice} has moved on ${count} of ${questions} on record on both days, farthest on “${farthest}” (${shift}).`,
  shift: (steps: number, pole: string) => `${counted(steps, 'step')} towards “${pole}”`,
  differentQuestions: 'They have spoken on different questions.',
  silent: (voices: readonly string[], questions: number, on: IsoDate) =>
    `${listed(voices)} ${voices.length === 1 ? 'has' : 'have'} no recorded position on ${questions === 1 ? 'this question' : `any of these ${counted(questions, 'question')}`} by ${longDay(on)}.`,
  nobodyElse: 'Nobody else has one by then.',
  onRecord: (names: readonly string[]) => `On record by then: ${listed(names)}.`,
});
