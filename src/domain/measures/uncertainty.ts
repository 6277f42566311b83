import { type Position, SCALE, UNCERTAINTY } from '../dataset-file.ts';

/** A closed interval. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** The stance widened by what the confidence of its coding leaves open, clipped to the scale (−2 … 2). */
export function stanceInterval({ stance, confidence }: Pick<Position, 'stance' | 'confidence'>): Interval {
  const spread = UNCERTAINTY[confidence];
  return { low: Math.max(SCALE.min, stance - spread), high: Math.min(SCALE.max, stance + spread) };
}

/**
 * The least and greatest distance between two stances given how sure their coding is, 0 … 4 scale units.
 * Interval arithmetic for |x − y| (Moore, Interval Analysis, 1966).
 */
export function distanceInterval(
  a: Pick<Position, 'stance' | 'confidence'>,
  b: Pick<Position, 'stance' | 'confidence'>,
): Interval {
  const x = stanceInterval(a);
  const y = stanceInterval(b);
  return {
    low: Math.max(0, x.low - y.high, y.low - x.high),
    high: Math.max(x.high - y.low, y.high - x.low),
  };
}
