import { type Comparison, type SharedComparison, sharedOf } from '../comparison.ts';
import { SCALE_WIDTH } from '../dataset-file.ts';
import type { Interval } from './uncertainty.ts';

/** N of M questions shared. Stands beside an agreement, never inside it. */
export interface Coverage {
  readonly shared: number;
  readonly of: number;
}

/** How many questions two parties must share before their agreement is set beside that of others. */
const ENOUGH = 3;

/** True where enough questions are shared for an agreement to be compared with others. */
export function isEnough({ shared }: Pick<Coverage, 'shared'>): boolean {
  return shared >= ENOUGH;
}

/**
 * Agreement over a selection of questions, or the explicit absence of one: nothing is shared, or every
 * shared question has been given the weight 0 by the reader.
 */
export type Agreement =
  | {
      readonly kind: 'measured';
      readonly value: number;
      /** Undefined where a coding does not say how sure it is. */
      readonly band: Interval | undefined;
      readonly coverage: Coverage;
    }
  | { readonly kind: 'nothing shared' | 'nothing weighed'; readonly coverage: Coverage };

/** What an agreement is made of: Σ w, Σ w·d, and Σ w·d for the least and the greatest distances, over the shared questions, and how many have none. */
export interface AgreementSums {
  shared: number;
  weight: number;
  distance: number;
  least: number;
  greatest: number;
  unsure: number;
}

export function noSums(): AgreementSums {
  return { shared: 0, weight: 0, distance: 0, least: 0, greatest: 0, unsure: 0 };
}

/** Adds a question to the sums, or with −1 takes it out. */
export function addTerm(
  sums: AgreementSums,
  { weight, distance, distanceBand }: AgreementTerm,
  times: 1 | -1 = 1,
): void {
  sums.shared += times;
  sums.weight += times * weight;
  sums.distance += times * weight * distance;
  if (distanceBand === undefined) {
    sums.unsure += times;
    return;
  }
  sums.least += times * weight * distanceBand.low;
  sums.greatest += times * weight * distanceBand.high;
}

/** One question's part in an agreement. */
export type AgreementTerm = Pick<SharedComparison, 'weight' | 'distance' | 'distanceBand'>;

/**
 * Salience-weighted city-block agreement over the shared questions, 0 … 1:
 * A = 1 − Σ w·|s_a − s_b| / (4·Σ w). It equals (1 + S) / 2 of Signorino & Ritter (International Studies
 * Quarterly 43:115, 1999) with the range fixed by the scale. The band comes from interval arithmetic over
 * the confidence of the codings.
 */
export function agreementOf(sums: AgreementSums, of: number): Agreement {
  const coverage = { shared: sums.shared, of };
  if (sums.shared === 0) return { kind: 'nothing shared', coverage };
  if (isNothing(sums.weight)) return { kind: 'nothing weighed', coverage };
  const share = (distance: number) => cityBlock(distance, sums.weight);
  return {
    kind: 'measured',
    value: share(sums.distance),
    band: sums.unsure > 0 ? undefined : { low: share(sums.greatest), high: share(sums.least) },
    coverage,
  };
}

/** The agreement over some comparisons; `weightOf` is what each shared one counts. */
export function agreementOver(
  comparisons: readonly Comparison[],
  weightOf: (comparison: SharedComparison) => number = ({ weight }) => weight,
): Agreement {
  const sums = noSums();
  for (const shared of sharedOf(comparisons)) addTerm(sums, { ...shared, weight: weightOf(shared) });
  return agreementOf(sums, comparisons.length);
}

/** 1 − Σ w·d / (4·Σ w), from the two sums; the weights must not add up to 0. Sums in another order give the same number. */
export function cityBlock(weightedDistance: number, weight: number): number {
  return Math.round((1 - weightedDistance / (SCALE_WIDTH * weight)) * EXACT) / EXACT;
}

/** Twelve decimals: what floating-point sums leave beyond them hangs on the order in which they were added. */
const EXACT = 1e12;

/** Weights are given in tenths: a sum this small is one of nothing. */
export function isNothing(weight: number): boolean {
  return weight < 1e-9;
}
