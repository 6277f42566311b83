import type { Pair } from '../domain/comparison.ts';
import type { IsoDate } from '../domain/dataset-file.ts';
import { longDay, shortMonth } from '../domain/day.ts';
import type { FactsNamed } from '../domain/facts/fact.ts';
import type { Change } from '../domain/measures/change.ts';
import { countFigure, percentFigure, pointsFigure } from './figures.ts';
import { points } from './numbers.ts';
import { type Figure, type Phrase, phrase } from './phrase.ts';

interface Changed {
  readonly change: Change;
  readonly named: FactsNamed;
  readonly since: IsoDate;
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
  readonly pair: Pair;
  readonly voices: readonly [string, string];
  /** What the agreement is about: "Assad’s future". */
  readonly subject?: string | undefined;
}

/** How agreement changed and who moved, in one sentence: both levels over the same questions, and each party’s own part. */
export function whoMovedSentence({ change, named, since, pair, voices, subject }: WhoMoved): Phrase {
  const start = `Since ${longDay(since)}`;
  const same = named.between('same-questions', change.coverage.same);
  if (change.kind !== 'measured') return notCompared({ change, named, since });
  const [before, after] = levels(change, named);
  const about = subject === undefined ? 'agreement' : `agreement on ${subject}`;
  const basis = phrase`on the ${sameQuestions(same.value, countFigure(same))}`;
  const went =
    points(change.before) === points(change.after)
      ? phrase`${start} ${about} has stayed at ${after} ${basis}`
      : phrase`${start} ${about} has gone from ${before} to ${after} ${basis}`;
  const [a, b] = [named.between(`moved:${pair.a}`, change.shares.a), named.between(`moved:${pair.b}`, change.shares.b)];
  if (isStill(a.value) && isStill(b.value)) return phrase`${went}: neither has moved.`;
  return phrase`${went}: ${voices[0]} ${moveWords(a.value, pointsFigure(a))}, ${voices[1]} ${moveWords(b.value, pointsFigure(b))}.`;
}

/** Why no change is told. */
function notCompared({ change, named, since }: Changed): Phrase {
  const { same, of } = change.coverage;
  if (change.kind === 'nothing weighed') {
    return phrase`Since ${longDay(since)} no change can be told: you have given every question shared on both days the weight 0.`;
  }
  const fact = named.between('same-questions', same);
  const count = same === 0 ? phrase`on ${{ fact, words: 'none' }}` : phrase`on only ${countFigure(fact)}`;
  const all = countFigure(named.ofScope('questions', of));
  return phrase`Too few questions to compare agreement with ${longDay(since)}: both were on record ${count} of ${all}.`;
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
  return count === 1 ? ['same question'] : phrase`same ${figure} questions`;
}

// Differences this small are what floating-point sums leave behind.
const DUST = 1e-9;

function isStill(share: number): boolean {
  return Math.abs(share) < DUST;
}

/** `came 8 points closer`; each figure is rounded by itself. */
function moveWords(share: number, figure: Figure): Phrase {
  if (isStill(share)) return ['did not move'];
  const [verb, way] = share > 0 ? ['came', 'closer'] : ['moved', 'away'];
  const size = Math.abs(points(share));
  return size === 0
    ? phrase`${verb} less than a point ${way}`
    : phrase`${verb} ${figure} ${size === 1 ? 'point' : 'points'} ${way}`;
}
