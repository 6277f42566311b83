/** The values that coders gave one unit; a coder who gave none is left out. */
export type Unit = readonly number[];

/** How reliable a coding is, or why that cannot be told. */
export type Reliability =
  | {
      readonly kind: 'measured';
      /** At most 1: perfect agreement. 0 is what chance would give, below 0 the coders disagree by system. */
      readonly alpha: number;
      /** How many units two coders or more have valued. */
      readonly units: number;
    }
  | { readonly kind: 'nothing to compare' | 'nothing varies'; readonly units: number };

/**
 * Krippendorff's alpha with the interval metric: α = 1 − D_o / D_e, observed over expected disagreement, where
 * the disagreement of two values is the square of their difference (Krippendorff, Content Analysis, 2004, ch. 11;
 * Computing Krippendorff's Alpha-Reliability, 2011). Units with a single value pair nothing and are left out.
 * Where all values are the same nothing is expected to differ, and alpha is not defined.
 */
export function intervalAlpha(all: readonly Unit[]): Reliability {
  const units = all.filter((unit) => unit.length > 1);
  const values = units.flat();
  if (units.length === 0) return { kind: 'nothing to compare', units: 0 };
  if (new Set(values).size === 1) return { kind: 'nothing varies', units: units.length };
  const expected = pairDifferences(values) / (values.length - 1);
  const observed = units.reduce((sum, unit) => sum + pairDifferences(unit) / (unit.length - 1), 0);
  return { kind: 'measured', alpha: 1 - observed / expected, units: units.length };
}

/** Σ (x − y)² over all ordered pairs of the values, which is 2·n times their squared distances from the mean. */
function pairDifferences(values: Unit): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return 2 * values.length * values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
}
