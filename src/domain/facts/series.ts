import { meanSalience, type Pair, type Weights, weightOf } from '../comparison.ts';
import { type Dataset, positionsOf } from '../dataset.ts';
import type { IsoDate, Position, Question } from '../dataset-file.ts';
import { inForce } from '../holding.ts';
import { type Agreement, type AgreementTerm, addTerm, agreementOf, noSums } from '../measures/agreement.ts';
import { distanceInterval } from '../measures/uncertainty.ts';

/** Agreement from a day on, until the next step. */
export interface AgreementStep {
  readonly from: IsoDate;
  readonly agreement: Agreement;
}

interface SeriesQuery {
  readonly pair: Pair;
  /** The day at which b is held, where a party is compared with its own past. */
  readonly bOn?: IsoDate | undefined;
  readonly questions: readonly Question[];
  readonly weights: Weights;
}

/**
 * Agreement over time: one step for each day on which either party took a new position on one of the questions or an old one lapsed,
 * oldest first. Positions hold until then, so between two steps nothing moves; and from one step to the next only
 * the questions on which one was taken are looked at, so that the time it takes grows with the number of positions.
 */
export function agreementSeries(
  dataset: Dataset,
  { pair, bOn, questions, weights }: SeriesQuery,
): readonly AgreementStep[] {
  const byDay = new Map<IsoDate, Taken[]>();
  const take = (positions: readonly Position[], side: 'a' | 'b', of: Running) => {
    const on = (day: IsoDate, position: Position | undefined) => {
      const sameDay = byDay.get(day);
      if (sameDay === undefined) byDay.set(day, [{ position, side, of }]);
      else sameDay.push({ position, side, of });
    };
    positions.forEach((position, index) => {
      on(position.from, position);
      const { lapses } = position;
      const next = positions[index + 1]?.from;
      if (lapses !== undefined && (next === undefined || lapses < next)) on(lapses, undefined);
    });
  };
  for (const question of questions) {
    const running: Running = { weight: weightOf(weights, question.id), a: undefined, b: undefined, term: undefined };
    take(positionsOf(dataset, pair.a, question.id), 'a', running);
    const ofB = positionsOf(dataset, pair.b, question.id);
    if (bOn === undefined) take(ofB, 'b', running);
    else running.b = inForce(ofB, bOn);
  }
  const sums = noSums();
  return [...byDay.keys()].sort().map((from) => {
    for (const { position, side, of } of byDay.get(from) ?? []) {
      if (of.term !== undefined) addTerm(sums, of.term, -1);
      of[side] = position;
      of.term = termOf(of);
      if (of.term !== undefined) addTerm(sums, of.term);
    }
    return { from, agreement: agreementOf(sums, questions.length) };
  });
}

interface Running {
  readonly weight: number;
  /** The positions in force at present. */
  a: Position | undefined;
  b: Position | undefined;
  /** What the question adds to the sums at present. */
  term: AgreementTerm | undefined;
}

interface Taken {
  /** Undefined where one lapses. */
  readonly position: Position | undefined;
  readonly side: 'a' | 'b';
  readonly of: Running;
}

function termOf({ a, b, weight }: Running): AgreementTerm | undefined {
  if (a === undefined || b === undefined) return undefined;
  return {
    weight: meanSalience(a, b) * weight,
    distance: Math.abs(a.stance - b.stance),
    distanceBand: distanceInterval(a, b),
  };
}
