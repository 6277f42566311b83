import type { SheetRow } from '../../../tables/sheets.ts';

const STEPS = [1, 0.5, 0.25, 0.1, 0.05];
/** Where nothing was coded, or finer than any of these. */
const USUAL = 0.5;
const FINEST = 0.01;

/** The largest step in which all stances and ranges were coded: a mark that is dragged stops at its multiples. */
export function codedStep(positions: readonly SheetRow[]): number {
  const coded = positions
    .flatMap(({ stance, range_low: low, range_high: high }) => [stance, low, high])
    .filter((cell) => typeof cell === 'number');
  if (coded.length === 0) return USUAL;
  return STEPS.find((step) => coded.every((value) => isMultiple(value, step))) ?? FINEST;
}

/** The multiple of a step that lies nearest, between two ends. */
export function snapped(value: number, step: number, low: number, high: number): number {
  const nearest = Math.round(value / step) * step;
  return Math.min(high, Math.max(low, Number(nearest.toFixed(4))));
}

function isMultiple(value: number, step: number): boolean {
  return Math.abs(value / step - Math.round(value / step)) < 1e-9;
}
