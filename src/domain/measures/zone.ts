import type { Range } from '../dataset-file.ts';

/**
 * The bargaining zone of two acceptable ranges (ZOPA; Raiffa, The Art and Science of Negotiation, 1982):
 * low = max of the lows, high = min of the highs, width = high − low in scale units.
 * Width > 0 is common ground, 0 is touching, < 0 is a gap of that width.
 */
export interface Zone {
  readonly kind: 'common ground' | 'touching' | 'gap';
  readonly low: number;
  readonly high: number;
  /** −4 … 4 scale units. */
  readonly width: number;
}

/** The zone of two ranges; the order of the two does not matter. */
export function zoneOf(a: Range, b: Range): Zone {
  const low = Math.max(a[0], b[0]);
  const high = Math.min(a[1], b[1]);
  const width = high - low;
  return { kind: width > 0 ? 'common ground' : width === 0 ? 'touching' : 'gap', low, high, width };
}
