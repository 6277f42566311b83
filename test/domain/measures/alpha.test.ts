import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alphaInterval, intervalAlpha, type Unit } from '../../../src/domain/measures/alpha.ts';
import { alphaByDefinition, bootstrapByDefinition } from '../../fixtures/alpha-by-definition.ts';
import { stances } from '../../fixtures/arbitraries.ts';

/** One line for each coder, one column for each unit; a dot where the coder gave no value. */
function unitsOf(table: string): readonly Unit[] {
  const lines = table
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/));
  return (lines[0] ?? []).map((_, unit) =>
    lines.flatMap((line) => (line[unit] === '.' || line[unit] === undefined ? [] : Number(line[unit]))),
  );
}

const alphaOf = (units: readonly Unit[]) => {
  const reliability = intervalAlpha(units);
  return reliability.kind === 'measured' ? reliability.alpha : reliability.kind;
};

describe(intervalAlpha, () => {
  it('is 0.849 in the worked example of Krippendorff (2011), section D: four observers, twelve units', () => {
    const units = unitsOf(`
      1 2 3 3 2 1 4 1 2 . . .
      1 2 3 3 2 2 4 1 2 5 . 3
      . 3 3 3 2 3 4 2 2 5 1 .
      1 2 3 3 2 4 4 1 2 5 1 .
    `);
    expect(alphaOf(units)).toBeCloseTo(0.849, 3);
    // The twelfth unit has one value only: it pairs nothing.
    expect(intervalAlpha(units)).toMatchObject({ units: 11 });
  });

  it('is 0.811 in the example of three coders and fifteen units that textbooks repeat', () => {
    const units = unitsOf(`
      . . . . . 3 4 1 2 1 1 3 3 . 3
      1 . 2 1 3 3 4 3 . . . . . . .
      . . 2 1 3 4 4 . 2 1 1 3 3 . 4
    `);
    expect(alphaOf(units)).toBeCloseTo(0.811, 3);
  });

  it('can be redone by hand', () => {
    // Observed: (0² + 1²) over 2 units. Expected: the 12 ordered pairs of 0, 0, 1, 2.
    const [observed, expected] = [(0 + 1) / 2, (2 * (0 + 1 + 4 + 1 + 4 + 1)) / (4 * 3)];
    const units = [
      [0, 0],
      [1, 2],
    ];
    expect(alphaOf(units)).toBeCloseTo(1 - observed / expected, 12);
  });

  it('has words instead of a number where there is none', () => {
    expect(intervalAlpha([])).toEqual({ kind: 'nothing to compare', units: 0 });
    expect(intervalAlpha([[1], [], [2]])).toEqual({ kind: 'nothing to compare', units: 0 });
    expect(intervalAlpha([[1, 1], [1, 1, 1], [2]])).toEqual({ kind: 'nothing varies', units: 2 });
  });

  const codings = fc.array(fc.array(stances, { maxLength: 4 }), { minLength: 2, maxLength: 12 });

  it('is never more than 1, and 1 where all coders agree on values that differ', () => {
    fc.assert(
      fc.property(codings, (units) => {
        const alpha = alphaOf(units);
        if (typeof alpha === 'number') expect(alpha).toBeLessThanOrEqual(1);
      }),
    );
    fc.assert(
      fc.property(fc.uniqueArray(stances, { minLength: 2 }), (values) => {
        expect(alphaOf(values.map((value) => [value, value]))).toBeCloseTo(1, 12);
      }),
    );
  });

  it('asks neither who coded first, nor which unit comes first, nor in what unit the scale is marked', () => {
    fc.assert(
      fc.property(codings, fc.integer({ min: 1, max: 9 }), stances, (units, scale, shift) => {
        const alpha = intervalAlpha(units);
        const others = [
          units.map((unit) => unit.toReversed()),
          units.toReversed(),
          units.map((unit) => unit.map((value) => value * scale + shift)),
        ].map(intervalAlpha);
        for (const other of others) {
          if (alpha.kind !== 'measured' || other.kind !== 'measured') continue;
          expect(other.alpha).toBeCloseTo(alpha.alpha, 6);
          expect(other.units).toBe(alpha.units);
        }
      }),
    );
  });

  it('leaves out what only one coder has valued', () => {
    fc.assert(
      fc.property(codings, stances, (units, alone) => {
        expect(intervalAlpha([...units, [alone], []])).toEqual(intervalAlpha(units));
      }),
    );
  });

  it('is what the matrix of coincidences gives, whatever is missing', () => {
    fc.assert(
      fc.property(codings, (units) => {
        const reliability = intervalAlpha(units);
        const defined = alphaByDefinition(units);
        if (reliability.kind === 'measured') expect(reliability.alpha).toBeCloseTo(defined ?? Number.NaN, 9);
        else expect(defined).toBeUndefined();
      }),
    );
  });
});

describe(alphaInterval, () => {
  const fourObservers = unitsOf(`
    1 2 3 3 2 1 4 1 2 . . .
    1 2 3 3 2 2 4 1 2 5 . 3
    . 3 3 3 2 3 4 2 2 5 1 .
    1 2 3 3 2 4 4 1 2 5 1 .
  `);
  const halves = fc.integer({ min: -4, max: 4 }).map((step) => step / 2);
  const samples = fc.array(fc.array(halves, { minLength: 1, maxLength: 4 }), { minLength: 12, maxLength: 40 });

  it('is that of the same samples, drawn and measured by other code', () => {
    const { low, high } = bootstrapByDefinition(fourObservers);
    expect(alphaInterval(fourObservers)?.low).toBeCloseTo(low ?? Number.NaN, 9);
    expect(alphaInterval(fourObservers)?.high).toBeCloseTo(high ?? Number.NaN, 9);
    fc.assert(
      fc.property(samples, (units) => {
        const interval = alphaInterval(units);
        if (interval === undefined) return;
        const other = bootstrapByDefinition(units);
        expect(interval.low).toBeCloseTo(other.low ?? Number.NaN, 9);
        expect(interval.high).toBeCloseTo(other.high ?? Number.NaN, 9);
      }),
      { numRuns: 5 },
    );
  });

  it('is the same each time and in any order, not turned round, and not above 1', () => {
    fc.assert(
      fc.property(samples, (units) => {
        const interval = alphaInterval(units);
        expect(alphaInterval(units.toReversed().map((unit) => unit.toReversed()))).toEqual(interval);
        if (interval === undefined) return;
        expect(interval.low).toBeLessThanOrEqual(interval.high);
        expect(interval.high).toBeLessThanOrEqual(1);
      }),
      { numRuns: 30 },
    );
  });

  it('holds the alpha of the sample, and narrows where there is four times as much of it', () => {
    const interval = alphaInterval(fourObservers) ?? expect.fail('no interval');
    expect(interval.low).toBeLessThan(0.849);
    expect(interval.high).toBeGreaterThan(0.849);
    const fourfold = alphaInterval([1, 2, 3, 4].flatMap(() => fourObservers)) ?? expect.fail('no interval');
    expect(fourfold.high - fourfold.low).toBeLessThan((interval.high - interval.low) / 1.5);
  });

  it.each([
    ['nothing', []],
    ['too few units', Array.from({ length: 9 }, (_, at) => [at % 3, at % 2])],
    ['units that one coder valued', Array.from({ length: 30 }, (_, at) => [at])],
    ['values that are all the same', Array.from({ length: 30 }, () => [1.5, 1.5, 1.5])],
    ['values that rounding alone tells apart', Array.from({ length: 30 }, () => [0.1 + 0.2, 0.3])],
  ])('is not made of %s', (_, units) => {
    expect(alphaInterval(units)).toBeUndefined();
  });

  it('is a point where the coders agree on all', () => {
    const agreed = Array.from({ length: 20 }, (_, at) => [at % 5, at % 5]);
    expect(alphaInterval(agreed)).toEqual({ low: 1, high: 1 });
  });
});
