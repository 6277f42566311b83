import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { intervalAlpha, type Unit } from '../../../src/domain/measures/alpha.ts';
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
});
