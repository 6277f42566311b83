import { type Position, SCALE, UNCERTAINTY } from '../dataset-file.ts';

/** A closed interval. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** What an interval comes from. */
export type Coding = Pick<Position, 'stance' | 'confidence' | 'readings'>;

/**
 * The stance widened by what the confidence of its coding leaves open, clipped to the scale (−2 … 2). That of a contested
 * position covers all of its readings. Undefined where the coding does not say how sure it is.
 */
export function stanceInterval({ stance, confidence, readings }: Coding): Interval | undefined {
  if (readings !== undefined) {
    const each = readings.map((reading) => stanceInterval(reading) ?? { low: reading.stance, high: reading.stance });
    return { low: Math.min(...each.map(({ low }) => low)), high: Math.max(...each.map(({ high }) => high)) };
  }
  if (confidence === undefined) return undefined;
  const spread = UNCERTAINTY[confidence];
  return { low: Math.max(SCALE.min, stance - spread), high: Math.min(SCALE.max, stance + spread) };
}

/**
 * The least and greatest distance between two stances given how sure their coding is, 0 … 4 scale units; undefined where
 * one of the two does not say.
 * Interval arithmetic for |x − y| (Moore, Interval Analysis, 1966).
 */
export function distanceInterval(a: Coding, b: Coding): Interval | undefined {
  const x = stanceInterval(a);
  const y = stanceInterval(b);
  if (x === undefined || y === undefined) return undefined;
  return {
    low: Math.max(0, x.low - y.high, y.low - x.high),
    high: Math.max(x.high - y.low, y.high - x.low),
  };
}
