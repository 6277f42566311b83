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

/** What the reader has a question count, 0 … 9. A question may bear the name of what every object has: `constructor`. */
export function weightOf(weights: Weights, question: string): number {
  return Object.hasOwn(weights, question) ? (weights[question] ?? 1) : 1;
}

/** A question on which both parties have a recorded position on that day. */
export interface SharedComparison {
  readonly kind: 'shared';
  readonly question: Question;
  readonly a: Position;
  readonly b: Position;
  readonly status: SharedStatus;
  /** |s_a − s_b|, 0 … 4 scale units. */
  readonly distance: number;
  /** Least and greatest distance given the confidence of the two codings; undefined where one does not say. */
  readonly distanceBand: Interval | undefined;
  /** Undefined where one of the two ranges was not coded. */
  readonly zone: Zone | undefined;
  /** Mean of the two saliences, 1 … 3; 1 where none was coded. */
  readonly codedWeight: number;
  /** The same times the reader's own weight, 0 … 27. */
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

/** What two parties hold on one question, compared. */
export function compareHoldings(question: Question, [a, b]: readonly [Holding, Holding], readerWeight = 1): Comparison {
  if (a.kind === 'none' || b.kind === 'none') return { kind: 'unknown', question, a, b, status: 'unknown' };
  const codedWeight = meanSalience(a.position, b.position);
  return {
    kind: 'shared',
    question,
    a: a.position,
    b: b.position,
    status: statusOf(a.position, b.position),
    distance: Math.abs(a.position.stance - b.position.stance),
    distanceBand: distanceInterval(a.position, b.position),
    zone: a.position.range && b.position.range && zoneOf(a.position.range, b.position.range),
    codedWeight,
    weight: codedWeight * readerWeight,
  };
}

/** How much a question matters to two parties: the mean of the two saliences, 1 … 3; 1 for each where none was coded. */
export function meanSalience(a: Position, b: Position): number {
  return ((a.salience ?? 1) + (b.salience ?? 1)) / 2;
}

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
    return compareHoldings(question, [a, b], weightOf(weights, question.id));
  });
}

/** Those of the comparisons on which both parties have a position. */
export function sharedOf(comparisons: readonly Comparison[]): readonly SharedComparison[] {
  return comparisons.filter((comparison) => comparison.kind === 'shared');
}

/** What lies between two acceptable ranges; undefined where one of the two is not on record or was not coded. */
export function zoneIn(comparison: Comparison): Zone | undefined {
  return comparison.kind === 'shared' ? comparison.zone : undefined;
}

/** The position of one side in a comparison, where there is one. */
export function positionIn(comparison: Comparison, side: 'a' | 'b'): Position | undefined {
  if (comparison.kind === 'shared') return comparison[side];
  const holding = comparison[side];
  return holding.kind === 'recorded' ? holding.position : undefined;
}
