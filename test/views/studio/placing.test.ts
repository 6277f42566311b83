import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  cellsOf,
  type Handle,
  keyedTo,
  moved,
  type Placing,
  placeOf,
} from '../../../src/views/studio/editor/placing.ts';
import { codedStep } from '../../../src/views/studio/editor/step.ts';
import { ranges, stances } from '../../fixtures/arbitraries.ts';

const handles = fc.constantFrom<Handle>('stance', 'low', 'high');
const placings: fc.Arbitrary<Placing> = fc
  .record({ stance: stances, range: fc.option(ranges, { nil: undefined }) })
  .map(({ stance, range }) => ({
    stance,
    range: range === undefined ? undefined : [Math.min(range[0], stance), Math.max(range[1], stance)],
  }));

describe(moved, () => {
  it('keeps the mark within its range, and both on the scale, wherever a handle is dragged', () => {
    fc.assert(
      fc.property(
        placings,
        handles,
        fc.double({ min: -9, max: 9, noNaN: true }),
        fc.constantFrom(1, 0.5, 0.1),
        (placing, handle, to, step) => {
          const { stance, range = [stance, stance] } = moved(placing, handle, to, step);
          expect(-2 <= range[0] && range[0] <= stance && stance <= range[1] && range[1] <= 2).toBe(true);
        },
      ),
    );
  });

  it('stops at the coded step', () => {
    const placing: Placing = { stance: 0, range: [-1, 1] };
    expect(moved(placing, 'stance', 0.7, 0.5)).toEqual({ stance: 0.5, range: [-1, 1] });
    expect(moved(placing, 'stance', 1.4, 1)).toEqual({ stance: 1, range: [-1, 1] });
    expect(moved(placing, 'stance', -1.74, 0.5)).toEqual({ stance: -1.5, range: [-1.5, 1] });
    expect(moved(placing, 'low', 0.9, 0.5)).toEqual({ stance: 0, range: [0, 1] });
    expect(moved(placing, 'high', 1.26, 0.5)).toEqual({ stance: 0, range: [-1, 1.5] });
    expect(moved({ stance: 1, range: undefined }, 'stance', -5, 0.5)).toEqual({ stance: -2, range: undefined });
  });
});

describe(keyedTo, () => {
  it.each([
    ['ArrowRight', false, 0.5],
    ['ArrowRight', true, -0.5],
    ['ArrowLeft', false, -0.5],
    ['ArrowUp', true, 0.5],
    ['PageDown', false, -1],
    ['Home', false, -2],
    ['End', true, 2],
    ['a', false, undefined],
  ])('leads from 0 by %s, from right to left: %s, to %s', (key, isRtl, to) => {
    expect(keyedTo(key, 0, 0.5, isRtl)).toBe(to);
  });
});

describe(codedStep, () => {
  it.each([
    [[2, -1, 0], 1],
    [[2, -1.5], 0.5],
    [[0.25, 1], 0.25],
    [[0.1, 0.3], 0.1],
    [[0.333], 0.01],
    [[], 0.5],
  ])('of %j is %s', (coded, step) => {
    expect(codedStep(coded.map((stance) => ({ stance })))).toBe(step);
  });

  it('heeds the ends of ranges', () => {
    expect(codedStep([{ stance: 1, range_low: 0.5, range_high: 2 }])).toBe(0.5);
  });
});

it('writes a placing as cells', () => {
  expect(cellsOf({ stance: 1, range: [0, 2] })).toEqual({ stance: 1, range_low: 0, range_high: 2 });
  expect(placeOf({ stance: 1, range: undefined }, 'low')).toBe(1);
});
