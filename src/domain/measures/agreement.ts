import { type Comparison, sharedOf } from '../comparison.ts';
import { SCALE_WIDTH } from '../dataset-file.ts';
import type { Interval } from './uncertainty.ts';

/** N of M questions shared. Stands beside an agreement, never inside it. */
export interface Coverage {
  readonly shared: number;
  readonly of: number;
}

/**
 * Agreement over a selection of questions, or the explicit absence of one: nothing is shared, or every
 * shared question has been given the weight 0 by the reader.
 */
export type Agreement =
  | { readonly kind: 'measured'; readonly value: number; readonly band: Interval; readonly coverage: Coverage }
  | { readonly kind: 'nothing shared' | 'nothing weighed'; readonly coverage: Coverage };

/** Agreement on one question: 1 − |s_a − s_b| / 4, from 0 (opposite ends) to 1 (the same stance). */
export function agreementOnQuestion(a: number, b: number): number {
  return 1 - Math.abs(a - b) / SCALE_WIDTH;
}

/**
 * Salience-weighted city-block agreement over the shared questions, 0 … 1:
 * A = 1 − Σ w·|s_a − s_b| / (4·Σ w). It equals (1 + S) / 2 of Signorino & Ritter (International Studies
 * Quarterly 43:115, 1999) with the range fixed by the scale. The band comes from interval arithmetic over
 * the confidence of the codings.
 */
export function agreementOver(comparisons: readonly Comparison[]): Agreement {
  const shared = sharedOf(comparisons);
  const coverage = { shared: shared.length, of: comparisons.length };
  if (shared.length === 0) return { kind: 'nothing shared', coverage };
  if (sum(shared, (c) => c.weight) === 0) return { kind: 'nothing weighed', coverage };
  return {
    kind: 'measured',
    value: cityBlock(shared),
    band: {
      low: cityBlock(shared.map((c) => ({ weight: c.weight, distance: c.distanceBand.high }))),
      high: cityBlock(shared.map((c) => ({ weight: c.weight, distance: c.distanceBand.low }))),
    },
    coverage,
  };
}

/** One question's part in an agreement. */
export interface Term {
  readonly weight: number;
  readonly distance: number;
}

/** 1 − Σ w·d / (4·Σ w). The weights must not all be 0. */
export function cityBlock(terms: readonly Term[]): number {
  return 1 - sum(terms, (t) => t.weight * t.distance) / (SCALE_WIDTH * sum(terms, (t) => t.weight));
}

function sum<T>(items: readonly T[], value: (item: T) => number): number {
  return items.reduce((total, item) => total + value(item), 0);
}
