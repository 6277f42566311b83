import type { Pair } from '../domain/comparison.ts';
import type { IsoDate } from '../domain/dataset-file.ts';
import { addYears } from '../domain/day.ts';
import type { Fact, FactsNamed } from '../domain/facts/fact.ts';
import type { Change } from '../domain/measures/change.ts';
import { longDay, shortMonth } from './dates.ts';
import { countFigure, percentFigure, pointsFigure } from './figures.ts';
import { inWords, points } from './numbers.ts';
import { type Figure, type Phrase, phrase } from './phrase.ts';

interface Changed {
  readonly change: Change;
  readonly named: FactsNamed;
  readonly since: IsoDate;
}

/** How a sentence about two days begins: `In the year before,`, `Since 15 December 2014`. */
export function sinceThen(since: IsoDate, on: IsoDate): string {
  return since === addYears(on, -1) ? 'In the year before,' : `Since ${longDay(since)}`;
}

/** `31% → 66% on the same 4 questions since Dec 2014`, or that there are too few of them to compare. */
export function changeWords({ change, named, since }: Changed): Phrase {
  const same = named.between('same-questions', change.coverage.same);
  switch (change.kind) {
    case 'measured': {
      const [before, after] = levels(change, named);
      return phrase`${before} → ${after} on the ${sameQuestions(same.value, countFigure(same))} since ${shortMonth(since)}`;
    }
    case 'too few':
      return phrase`too few questions to compare with ${shortMonth(since)} (${countFigure(same)} of ${countFigure(named.ofScope('questions', change.coverage.of))})`;
    case 'nothing weighed':
      return ['you have given every question shared on both days the weight 0'];
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
  if (change.kind !== 'measured') return notCompared({ change, named, start });
  const [before, after] = levels(change, named);
  const about = subject === undefined ? 'agreement' : `agreement on ${subject}`;
  const basis = phrase`on the ${sameQuestions(same.value, countFigure(same))}`;
  const went =
    points(change.before) === points(change.after)
      ? phrase`${start} ${about} stayed at ${after} ${basis}`
      : phrase`${start} ${about} went from ${before} to ${after} ${basis}`;
  const [a, b] = [named.between(`moved:${pair.a}`, change.shares.a), named.between(`moved:${pair.b}`, change.shares.b)];
  if (isStill(a.value) && isStill(b.value)) return phrase`${went}: neither moved.`;
  if (isStill(b.value)) return phrase`${went}: ${voices[0]} moved, ${voices[1]} did not.`;
  if (isStill(a.value)) return phrase`${went}: ${voices[1]} moved, ${voices[0]} did not.`;
  return phrase`${went}: ${voices[0]} moved ${moveWords(a)}, ${voices[1]} ${moveWords(b)}.`;
}

/** Why no change is told. */
function notCompared({ change, named, start }: Omit<Changed, 'since'> & { readonly start: string }): Phrase {
  if (change.kind === 'nothing weighed') {
    return phrase`${start} no change can be told: you have given every question shared on both days the weight 0.`;
  }
  return phrase`${start} ${tooFewWords(change, named)}.`;
}

/** `too few questions were shared then to compare agreement (11 of 28)` */
export function tooFewWords({ coverage }: Change, named: FactsNamed): Phrase {
  const fact = named.between('same-questions', coverage.same);
  const count = coverage.same === 0 ? { fact, words: 'none' } : countFigure(fact);
  const all = countFigure(named.ofScope('questions', coverage.of));
  return phrase`too few questions were shared then to compare agreement (${count} of ${all})`;
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
  return count === 1 ? ['same question'] : phrase`same ${{ ...figure, words: inWords(count) }} questions`;
}

// Differences this small are what floating-point sums leave behind.
const DUST = 1e-9;

function isStill(share: number): boolean {
  return Math.abs(share) < DUST;
}

/** `8 points closer`; each figure is rounded by itself. */
function moveWords(share: Fact): Phrase {
  const way = share.value > 0 ? 'closer' : 'further away';
  const size = Math.abs(points(share.value));
  return size === 0
    ? phrase`less than a point ${way}`
    : phrase`${pointsFigure(share)} ${size === 1 ? 'point' : 'points'} ${way}`;
}
