import { describe, expect, it } from 'vitest';
import { dayAtPlace, nearestDay, PLOT } from '../../../src/drawing/geometry/plot.ts';

describe(nearestDay, () => {
  const span = { width: PLOT.start + 100 + PLOT.end, start: 0, end: 200 };
  const at = (pixel: number, days = [10, 50, 150]) => nearestDay(days, dayAtPlace(PLOT.start + pixel, span));

  it('takes the day nearest to the pointer, the later of two that are as near', () => {
    expect(at(10)).toBe(10); // day 20
    expect(at(24)).toBe(50); // day 48
    expect(at(50)).toBe(150); // day 100, 50 from both
  });

  it('takes the first or the last day beyond the ends', () => {
    expect(at(-30)).toBe(10);
    expect(at(105)).toBe(150);
  });

  it('knows none where there is none', () => {
    expect(at(10, [])).toBeUndefined();
  });
});
