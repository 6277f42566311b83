import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placesIn, stepArea, stepPath } from '../../../src/drawing/geometry/step-line.ts';

const BOX = { width: 100, height: 10, start: 0, end: 20 };

describe(placesIn, () => {
  it('has values upwards and days onwards, each edge where the box says', () => {
    const { x, y } = placesIn({ ...BOX, start: 10, low: -2, high: 2 });
    expect([x(10), x(15), x(20)]).toEqual([0, 50, 100]);
    expect([y(-2), y(0), y(2)]).toEqual([10, 5, 0]);
  });

  it('keeps the order of days and of values, and all of them within the box', () => {
    const shares = fc.tuple(fc.integer({ min: 0, max: 20 }), fc.double({ min: 0, max: 1, noNaN: true }));
    fc.assert(
      fc.property(shares, shares, ([day, value], [later, higher]) => {
        const { x, y } = placesIn(BOX);
        if (day <= later) expect(x(day)).toBeLessThanOrEqual(x(later));
        if (value <= higher) expect(y(value)).toBeGreaterThanOrEqual(y(higher));
        expect(Math.min(x(day), y(value))).toBeGreaterThanOrEqual(0);
        expect(x(day)).toBeLessThanOrEqual(BOX.width);
        expect(y(value)).toBeLessThanOrEqual(BOX.height);
      }),
    );
  });
});

describe(stepPath, () => {
  it('runs level from each step to the next, and to the end', () => {
    const steps = [
      { day: 5, value: 0 },
      { day: 10, value: 0.5 },
    ];
    expect(stepPath(steps, BOX)).toBe('M25 10H50V5H100');
  });

  it('has a gap where nothing is known', () => {
    const steps = [
      { day: 0, value: 1 },
      { day: 5, value: undefined },
      { day: 10, value: 1 },
    ];
    expect(stepPath(steps, BOX)).toBe('M0 0H25M50 0H100');
    expect(stepPath([], BOX)).toBe('');
  });

  it('keeps to its box where the record is a single day', () => {
    expect(stepPath([{ day: 5, value: 1 }], { ...BOX, start: 5, end: 5 })).toBe('M0 0H0');
  });
});

describe(stepArea, () => {
  it('is a closed box for each step, none where nothing is known', () => {
    const steps = [
      { day: 0, band: [0, 0.5] as const },
      { day: 5, band: undefined },
      { day: 10, band: [0.5, 1] as const },
    ];
    expect(stepArea(steps, BOX)).toBe('M0 5H25V10H0ZM50 0H100V5H50Z');
  });
});
