import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { axisPlace, stepArea, stepPath } from '../../../src/drawing/geometry/scale.ts';
import { stances } from '../../fixtures/arbitraries.ts';

const BOX = { width: 100, height: 10, start: 0, end: 20 };

describe(axisPlace, () => {
  it('leaves as much room at either pole, and has the middle in the middle', () => {
    expect([-2, 0, 2].map(axisPlace)).toEqual([4, 50, 100 - 4]);
  });

  it('mirrors a stance about the middle', () => {
    fc.assert(
      fc.property(stances, (stance) => {
        expect(axisPlace(stance) + axisPlace(-stance)).toBeCloseTo(100, 10);
      }),
    );
  });
});

describe(stepPath, () => {
  it('runs level from each step to the next, and to the end', () => {
    const steps = [
      { x: 5, y: 0 },
      { x: 10, y: 0.5 },
    ];
    expect(stepPath(steps, BOX)).toBe('M25 10H50V5H100');
  });

  it('has a gap where nothing is known', () => {
    const steps = [
      { x: 0, y: 1 },
      { x: 5, y: undefined },
      { x: 10, y: 1 },
    ];
    expect(stepPath(steps, BOX)).toBe('M0 0H25M50 0H100');
    expect(stepPath([], BOX)).toBe('');
  });

  it('keeps to its box where the record is a single day', () => {
    expect(stepPath([{ x: 5, y: 1 }], { ...BOX, start: 5, end: 5 })).toBe('M0 0H0');
  });
});

describe(stepArea, () => {
  it('is a closed box for each step, none where nothing is known', () => {
    const steps = [
      { x: 0, low: 0, high: 0.5 },
      { x: 5, low: undefined, high: undefined },
      { x: 10, low: 0.5, high: 1 },
    ];
    expect(stepArea(steps, BOX)).toBe('M0 5H25V10H0ZM50 0H100V5H50Z');
  });
});
