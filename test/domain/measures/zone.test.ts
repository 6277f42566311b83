import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { zoneOf } from '../../../src/domain/measures/zone.ts';
import { ranges } from '../../fixtures/arbitraries.ts';

describe(zoneOf, () => {
  it('is common ground where the ranges overlap', () => {
    expect(zoneOf([-2, 0.5], [-0.5, 2])).toEqual({ kind: 'common ground', low: -0.5, high: 0.5, width: 0.5 - -0.5 });
    expect(zoneOf([-2, 2], [0, 1])).toEqual({ kind: 'common ground', low: 0, high: 1, width: 1 - 0 });
  });

  it('is touching where they meet in one point', () => {
    expect(zoneOf([-2, 0.3], [0.3, 2])).toEqual({ kind: 'touching', low: 0.3, high: 0.3, width: 0 });
    expect(zoneOf([1, 1], [0, 2])).toEqual({ kind: 'touching', low: 1, high: 1, width: 0 });
  });

  it('is a gap as wide as what lies between them', () => {
    expect(zoneOf([-2, -1], [0.5, 2])).toEqual({ kind: 'gap', low: 0.5, high: -1, width: -1 - 0.5 });
  });

  it('does not ask which of the two comes first', () => {
    fc.assert(
      fc.property(ranges, ranges, (a, b) => {
        expect(zoneOf(a, b)).toEqual(zoneOf(b, a));
      }),
    );
  });

  it('holds exactly the points that both ranges hold', () => {
    fc.assert(
      fc.property(ranges, ranges, fc.integer({ min: -20, max: 20 }), (a, b, tenth) => {
        const point = tenth / 10;
        const isIn = ([low, high]: readonly [number, number]) => low <= point && point <= high;
        const { low, high, kind } = zoneOf(a, b);
        expect(isIn([low, high])).toBe(isIn(a) && isIn(b));
        if (kind === 'gap') expect(isIn(a) && isIn(b)).toBe(false);
      }),
    );
  });
});
