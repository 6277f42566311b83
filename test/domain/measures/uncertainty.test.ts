import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Confidence } from '../../../src/domain/dataset-file.ts';
import { distanceInterval, stanceInterval } from '../../../src/domain/measures/uncertainty.ts';
import { confidences, stances } from '../../fixtures/arbitraries.ts';

const FROM_SURE_TO_UNSURE: readonly Confidence[] = ['high', 'medium', 'low'];

describe(stanceInterval, () => {
  it('widens a stance by 0.25, 0.5 or 1', () => {
    expect(stanceInterval({ stance: 0.5, confidence: 'high' })).toEqual({ low: 0.5 - 0.25, high: 0.5 + 0.25 });
    expect(stanceInterval({ stance: 0.5, confidence: 'medium' })).toEqual({ low: 0.5 - 0.5, high: 0.5 + 0.5 });
    expect(stanceInterval({ stance: 0.5, confidence: 'low' })).toEqual({ low: 0.5 - 1, high: 0.5 + 1 });
  });

  it('does not leave the scale', () => {
    expect(stanceInterval({ stance: -1.5, confidence: 'low' })).toEqual({ low: -2, high: -1.5 + 1 });
    expect(stanceInterval({ stance: 2, confidence: 'high' })).toEqual({ low: 2 - 0.25, high: 2 });
  });
});

const coded = fc.record({ stance: stances, confidence: confidences });

describe(distanceInterval, () => {
  it('runs from the nearest to the farthest that two codings leave open', () => {
    const us = { stance: -1, confidence: 'high' } as const;
    const russia = { stance: 1, confidence: 'medium' } as const;
    expect(distanceInterval(us, russia)).toEqual({ low: 1 - 0.5 - (-1 + 0.25), high: 1 + 0.5 - (-1 - 0.25) });
  });

  it('begins at 0 where the two codings may mean the same', () => {
    const us = { stance: 0, confidence: 'low' } as const;
    const russia = { stance: 1, confidence: 'high' } as const;
    expect(distanceInterval(us, russia)).toEqual({ low: 0, high: 1 + 0.25 - (0 - 1) });
  });

  it('holds the distance, and stays within 0 and 4', () => {
    fc.assert(
      fc.property(coded, coded, (a, b) => {
        const { low, high } = distanceInterval(a, b) ?? { low: 5, high: 5 };
        const inOrder = [0, low, Math.abs(a.stance - b.stance), high, 4];
        expect(inOrder).toEqual(inOrder.toSorted((x, y) => x - y));
      }),
    );
  });

  it('does not ask which of the two comes first', () => {
    fc.assert(
      fc.property(coded, coded, (a, b) => {
        expect(distanceInterval(a, b)).toEqual(distanceInterval(b, a));
      }),
    );
  });

  it('is the narrower, the surer a coding is', () => {
    fc.assert(
      fc.property(coded, coded, (a, b) => {
        const [high, medium, low] = FROM_SURE_TO_UNSURE.map((confidence) => distanceInterval({ ...a, confidence }, b));
        const lows = [low?.low, medium?.low, high?.low];
        const highs = [high?.high, medium?.high, low?.high];
        const ascending = (x = 0, y = 0) => x - y;
        expect(lows).toEqual(lows.toSorted(ascending));
        expect(highs).toEqual(highs.toSorted(ascending));
      }),
    );
  });

  it('is strictly narrower away from the ends of the scale', () => {
    const widths = FROM_SURE_TO_UNSURE.map((confidence) => {
      const { low, high } = distanceInterval({ stance: 0, confidence }, { stance: 1, confidence }) ?? {
        low: 5,
        high: 5,
      };
      return high - low;
    });
    expect(widths).toEqual([1 + 2 * 0.25 - (1 - 2 * 0.25), 1 + 2 * 0.5 - (1 - 2 * 0.5), 1 + 2 * 1 - 0]);
  });
});
