import type { Dataset } from './dataset.ts';
import type { IsoDate, Position, Question } from './dataset-file.ts';
import { type Holding, holdingOn } from './holding.ts';
import { type SharedStatus, statusOf } from './measures/status.ts';
import { distanceInterval, type Interval } from './measures/uncertainty.ts';
import { type Zone, zoneOf } from './measures/zone.ts';

/** The two parties compared. */
export interface Pair {
  readonly a: string;
  readonly b: string;
}

/** The reader's own weights by question id, 0 … 9; a question that is not named weighs 1. */
export type Weights = Readonly<Record<string, number>>;

/** A question on which both parties have a recorded position on that day. */
export interface SharedComparison {
  readonly kind: 'shared';
  readonly question: Question;
  readonly a: Position;
  readonly b: Position;
  readonly status: SharedStatus;
  /** |s_a − s_b|, 0 … 4 scale units. */
  readonly distance: number;
  /** Least and greatest distance given the confidence of the two codings. */
  readonly distanceBand: Interval;
  readonly zone: Zone;
  /** Mean of the two saliences times the reader's own weight, 0 … 27. */
  readonly weight: number;
}

/** A question on which at least one of the two has no recorded position on that day. It is never counted. */
export interface UnknownComparison {
  readonly kind: 'unknown';
  readonly question: Question;
  readonly a: Holding;
  readonly b: Holding;
  readonly status: 'unknown';
}

export type Comparison = SharedComparison | UnknownComparison;

export interface ComparisonQuery {
  readonly pair: Pair;
  readonly on: IsoDate;
  /** The day at which b is looked at, where it is another: a party against its own past. */
  readonly bOn?: IsoDate | undefined;
  readonly questions: readonly Question[];
  readonly weights: Weights;
}

/** Compares the pair on each question, in the order of the questions given. */
export function comparePair(
  dataset: Dataset,
  { pair, on, bOn = on, questions, weights }: ComparisonQuery,
): readonly Comparison[] {
  return questions.map((question) => {
    const a = holdingOn(dataset, { party: pair.a, question: question.id, on });
    const b = holdingOn(dataset, { party: pair.b, question: question.id, on: bOn });
    if (a.kind === 'none' || b.kind === 'none') return { kind: 'unknown', question, a, b, status: 'unknown' };
    return compareShared(question, [a.position, b.position], weights[question.id] ?? 1);
  });
}

/** Those of the comparisons on which both parties have a position. */
export function sharedOf(comparisons: readonly Comparison[]): readonly SharedComparison[] {
  return comparisons.filter((comparison) => comparison.kind === 'shared');
}

/** What lies between two acceptable ranges; undefined where one of the two is not on record. */
export function zoneIn(comparison: Comparison): Zone | undefined {
  return comparison.kind === 'shared' ? comparison.zone : undefined;
}

function compareShared(
  question: Question,
  [a, b]: readonly [Position, Position],
  readerWeight: number,
): SharedComparison {
  return {
    kind: 'shared',
    question,
    a,
    b,
    status: statusOf(a, b),
    distance: Math.abs(a.stance - b.stance),
    distanceBand: distanceInterval(a, b),
    zone: zoneOf(a.range, b.range),
    weight: ((a.salience + b.salience) / 2) * readerWeight,
  };
}
