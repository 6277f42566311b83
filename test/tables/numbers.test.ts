import { describe, expect, it } from 'vitest';
import { decimalSignOf, numberOf } from '../../src/tables/numbers.ts';

describe(numberOf, () => {
  it.each([
    ['1', 1],
    ['-2', -2],
    ['−1.5', -1.5],
    ['+0,5', 0.5],
    ['1,5', 1.5],
    ['.5', 0.5],
    ['0,500', 0.5],
    ['50 %', 50],
    ['1 000', 1000],
    ['1.234,5', 1234.5],
    ["1'000.25", 1000.25],
    ['١٫٥', 1.5],
    ['२', 2],
    ['３', 3],
  ])('reads “%s” as %d', (cell, value) => expect(numberOf(cell, undefined)).toBe(value));
  it.each(['', '-', '1,500', '1.500', '1-5', '1 5', '1,2,3', 'one', 'NaN', 'Infinity', '0x10', '1e3', '--1'])(
    'is not sure of “%s”',
    (cell) => expect(numberOf(cell, undefined)).toBeUndefined(),
  );
});

describe(decimalSignOf, () => {
  it('is told by one number that can only be read one way', () => {
    expect(decimalSignOf(['1', '1,5', '1,500'])).toEqual({ sign: ',' });
    expect(decimalSignOf(['1.25', '2'])).toEqual({ sign: '.' });
  });
  it('stays open where nothing tells, unless one reading is beyond the scale', () => {
    expect(decimalSignOf(['1', '1,500']).unsure).toBe('1,500');
    expect(decimalSignOf(['1.500'], 2)).toEqual({ sign: '.' });
  });
  it('needs no sign for whole numbers, nor where both are used plainly', () => {
    expect(decimalSignOf(['1', '2'])).toEqual({ sign: undefined });
    expect(decimalSignOf(['1.5', '1,5'])).toEqual({ sign: undefined });
  });
});
