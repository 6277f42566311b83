import type { Pair } from '../domain/comparison.ts';
import type { IsoDate } from '../domain/dataset-file.ts';
import { addYears } from '../domain/day.ts';
import type { Fact, FactsNamed } from '../domain/facts/fact.ts';
import type { Change } from '../domain/measures/change.ts';
import { longDay, shortMonth } from './dates.ts';
import { countFigure, percentFigure, pointsFigure } from './figures.ts';
import { messages } from './messages.ts';
import { inWords, points } from './numbers.ts';
import { type Figure, type Phrase, phrase } from './phrase.ts';

interface Changed {
  readonly change: Change;
  readonly named: FactsNamed;
  readonly since: IsoDate;
}

/** How a sentence about two days begins: `In the year before,`, `Since 15 December 2014`. */
export function sinceThen(since: IsoDate, on: IsoDate): string {
  return since === addYears(on, -1) ? WORDS.yearBefore : WORDS.since(since);
}

/** `31% → 66% on the same 4 questions since Dec 2014`, or that there are too few of them to compare. */
export function changeWords({ change, named, since }: Changed): Phrase {
  const same = named.between('same-questions', change.coverage.same);
  switch (change.kind) {
    case 'measured': {
      const [before, after] = levels(change, named);
      return WORDS.change(before, after, sameQuestions(same.value, countFigure(same)), since);
    }
    case 'too few':
      return WORDS.tooFewSince(since, countFigure(same), countFigure(named.ofScope('questions', change.coverage.of)));
    case 'nothing weighed':
      return [WORDS.noWeights];
    default:
      return change satisfies never;
  }
}

interface WhoMoved extends Changed {
  readonly on: IsoDate;
  readonly pair: Pair;
  readonly voices: readonly [string, string];
  /** What the agreement is about: "Assad’s future". */
  readonly subject?: string | undefined;
}

/** How agreement changed and who moved, in one sentence: both levels over the same questions, and each party’s own part. */
export function whoMovedSentence({ change, named, since, on, pair, voices, subject }: WhoMoved): Phrase {
  const start = sinceThen(since, on);
  const same = named.between('same-questions', change.coverage.same);
  if (change.kind !== 'measured') {
    return change.kind === 'too few' ? WORDS.notCompared(start, tooFewWords(change, named)) : [WORDS.notWeighed(start)];
  }
  const [before, after] = levels(change, named);
  const about = subject === undefined ? WORDS.agreement : WORDS.agreementOn(subject);
  const basis = sameQuestions(same.value, countFigure(same));
  const went =
    points(change.before) === points(change.after)
      ? WORDS.stayed(start, about, after, basis)
      : WORDS.went(start, about, before, after, basis);
  const [a, b] = [named.between(`moved:${pair.a}`, change.shares.a), named.between(`moved:${pair.b}`, change.shares.b)];
  if (isStill(a.value) && isStill(b.value)) return WORDS.neitherMoved(went);
  if (isStill(b.value)) return WORDS.oneMoved(went, voices[0], voices[1]);
  if (isStill(a.value)) return WORDS.oneMoved(went, voices[1], voices[0]);
  return WORDS.bothMoved(went, voices, moveWords(a), moveWords(b));
}

/** `too few questions were shared then to compare agreement (11 of 28)` */
export function tooFewWords({ coverage }: Change, named: FactsNamed): Phrase {
  const fact = named.between('same-questions', coverage.same);
  const count = coverage.same === 0 ? { fact, words: inWords(0) } : countFigure(fact);
  return WORDS.tooFew(count, countFigure(named.ofScope('questions', coverage.of)));
}

function levels(
  { before, after }: Extract<Change, { kind: 'measured' }>,
  named: FactsNamed,
): readonly [Figure, Figure] {
  return [
    percentFigure(named.between('agreement-before', before)),
    percentFigure(named.between('agreement-after', after)),
  ];
}

function sameQuestions(count: number, figure: Figure): Phrase {
  return count === 1 ? [WORDS.sameQuestion] : WORDS.sameQuestions({ ...figure, words: inWords(count) });
}

// Differences this small are what floating-point sums leave behind.
const DUST = 1e-9;

function isStill(share: number): boolean {
  return Math.abs(share) < DUST;
}

/** `8 points closer`; each figure is rounded by itself. */
function moveWords(share: Fact): Phrase {
  const words = share.value > 0 ? WORDS.closer : WORDS.away;
  const size = Math.abs(points(share.value));
  if (size === 0) return [words.less];
  return (size === 1 ? words.point : words.points)(pointsFigure(share));
}

const WORDS = messages({
  yearBefore: 'In the year before,',
  since: (day: IsoDate) => `Since ${longDay(day)}`,
  sameQuestion: 'same question',
  sameQuestions: (count: Figure) => phrase`same ${count} questions`,
  change: (before: Figure, after: Figure, basis: Phrase, since: IsoDate) =>
    phrase`${before} → ${after} on the ${basis} since ${shortMonth(since)}`,
  tooFewSince: (since: IsoDate, count: Figure, all: Figure) =>
    phrase`too few questions to compare with ${shortMonth(since)} (${count} of ${all})`,
  noWeights: 'you have given every question shared on both days the weight 0',
  agreement: 'agreement',
  agreementOn: (subject: string) => `agreement on ${subject}`,
  stayed: (start: string, about: string, level: Figure, basis: Phrase) =>
    phrase`${start} ${about} stayed at ${level} on the ${basis}`,
  went: (start: string, about: string, before: Figure, after: Figure, basis: Phrase) =>
    phrase`${start} ${about} went from ${before} to ${after} on the ${basis}`,
  neitherMoved: (went: Phrase) => phrase`${went}: neither moved.`,
  oneMoved: (went: Phrase, mover: string, other: string) => phrase`${went}: ${mover} moved, ${other} did not.`,
  bothMoved: (went: Phrase, [a, b]: readonly [string, string], ofA: Phrase, ofB: Phrase) =>
    phrase`${went}: ${a} moved ${ofA}, ${b} ${ofB}.`,
  closer: {
    less: 'less than a point closer',
    point: (size: Figure) => phrase`${size} point closer`,
    points: (size: Figure) => phrase`${size} points closer`,
  },
  away: {
    less: 'less than a point further away',
    point: (size: Figure) => phrase`${size} point further away`,
    points: (size: Figure) => phrase`${size} points further away`,
  },
  notWeighed: (start: string) =>
    `${start} no change can be told: you have given every question shared on both days the weight 0.`,
  notCompared: (start: string, why: Phrase) => phrase`${start} ${why}.`,
  tooFew: (count: Figure, all: Figure) =>
    phrase`too few questions were shared then to compare agreement (${count} of ${all})`,
});
