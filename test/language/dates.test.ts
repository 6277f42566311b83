import { describe, expect, it } from 'vitest';
import { longDay, longMonth, shortDay, shortMonth } from '../../src/language/dates.ts';

describe(longDay, () => {
  it('writes a day in full, without a nought before it', () => {
    expect(longDay('2015-12-15')).toBe('15 December 2015');
    expect(longDay('2012-06-01')).toBe('1 June 2012');
  });
});

describe(shortDay, () => {
  it('writes the month in three letters', () => {
    expect(shortDay('2015-12-15')).toBe('15 Dec 2015');
    expect(shortDay('2012-05-09')).toBe('9 May 2012');
  });
});

describe(longMonth, () => {
  it('leaves the day out of the full form', () => {
    expect(longMonth('2014-09-05')).toBe('September 2014');
  });
});

describe(shortMonth, () => {
  it('leaves the day out', () => {
    expect(shortMonth('2014-09-05')).toBe('Sept 2014');
  });
});
