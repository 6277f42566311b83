import { describe, expect, it } from 'vitest';
import { decimalSign } from '../../src/language/decimal-sign.ts';

describe(decimalSign, () => {
  it.each([
    ['de', ','],
    ['tr-TR', ','],
    ['en-GB', '.'],
    ['ar-EG', '.'],
    // As browsers tell it where the machine has no language.
    ['c', '.'],
    ['en-US@posix', '.'],
    ['POSIX.UTF-8', '.'],
    ['', '.'],
  ] as const)('of “%s” is “%s”', (language, sign) => {
    expect(decimalSign(language)).toBe(sign);
  });
});
