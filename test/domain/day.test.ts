import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addYears,
  dayFromNumber,
  dayNumber,
  isDay,
  laterDay,
  yearOf,
  yearStarts,
} from '../../src/domain/day.ts';

// The calendar that JavaScript ships with is the witness: the domain does without it.
const MS_A_DAY = 24 * 60 * 60 * 1000;
const isoFromDate = (number: number) => new Date(number * MS_A_DAY).toISOString().slice(0, 10);

// 1 January of the year 1 to 31 December 9999, in days since 1970.
const numbers = fc.integer({ min: -719_162, max: 2_932_896 });

describe(dayNumber, () => {
  it('counts days since 1 January 1970', () => {
    expect(dayNumber('1970-01-01')).toBe(0);
    expect(dayNumber('1970-02-01')).toBe(31);
    expect(dayNumber('1971-01-01')).toBe(365);
    expect(dayNumber('1969-12-31')).toBe(-1);
    expect(dayNumber('2015-12-15')).toBe(45 * 365 + 11 + 365 - 31 + 14);
  });

  it('gives each day of four centuries the number that follows the day before', () => {
    const start = dayNumber('1800-01-01');
    const wrong = Array.from({ length: 400 * 365 + 97 }, (_, index) => start + index).filter(
      (number) => dayNumber(isoFromDate(number)) !== number || dayFromNumber(number) !== isoFromDate(number),
    );
    expect(wrong).toEqual([]);
    expect(start + 400 * 365 + 97).toBe(dayNumber('2200-01-01'));
  });

  it('is undone by dayFromNumber, and agrees with the calendar of JavaScript', () => {
    fc.assert(
      fc.property(numbers, (number) => {
        expect(dayFromNumber(number)).toBe(isoFromDate(number));
        expect(dayNumber(dayFromNumber(number))).toBe(number);
      }),
    );
  });
});

describe(isDay, () => {
  it.each(['2015-12-15', '2012-02-29', '2000-02-29', '0001-01-01', '9999-12-31'])('knows %s', (text) => {
    expect(isDay(text)).toBe(true);
  });

  it.each([
    ['29 February of a common year', '2015-02-29'],
    ['29 February of 1900, which was no leap year', '1900-02-29'],
    ['31 April', '2015-04-31'],
    ['month 0', '2015-00-10'],
    ['month 13', '2015-13-01'],
    ['day 0', '2015-12-00'],
    ['day 32', '2015-12-32'],
    ['the year 0', '0000-01-01'],
    ['a month without a day', '2015-12'],
    ['a day without its nought', '2015-12-5'],
    ['a time of day', '2015-12-15T00:00'],
    ['a line break at the end', '2015-12-15\n'],
    ['the American way', '12/15/2015'],
    ['nothing', ''],
  ])('refuses %s', (_, text) => {
    expect(isDay(text)).toBe(false);
  });

  it('agrees with the calendar of JavaScript on everything written like a day', () => {
    const part = (max: number, width: number) => fc.nat({ max }).map((number) => String(number).padStart(width, '0'));
    fc.assert(
      fc.property(part(9999, 4), part(14, 2), part(33, 2), (year, month, day) => {
        const text = `${year}-${month}-${day}`;
        const date = new Date(`${text}T00:00:00Z`);
        const exists = !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === text && year !== '0000';
        expect(isDay(text)).toBe(exists);
      }),
    );
  });
});

describe(addYears, () => {
  it('keeps the day of the year', () => {
    expect(addYears('2015-12-15', -1)).toBe('2014-12-15');
    expect(addYears('2015-12-15', 0)).toBe('2015-12-15');
    expect(addYears('1999-12-31', 1)).toBe('2000-12-31');
  });

  it('turns 29 February into the 28th where it must', () => {
    expect(addYears('2016-02-29', -1)).toBe('2015-02-28');
    expect(addYears('2016-02-29', -4)).toBe('2012-02-29');
    expect(addYears('2000-02-29', -100)).toBe('1900-02-28');
  });
});

describe(addDays, () => {
  it('crosses months, years and 29 February, in either direction', () => {
    expect(addDays('2015-11-24', 30)).toBe('2015-12-24');
    expect(addDays('2015-12-31', 1)).toBe('2016-01-01');
    expect(addDays('2016-02-28', 1)).toBe('2016-02-29');
    expect(addDays('2015-03-01', -1)).toBe('2015-02-28');
    expect(addDays('2015-12-15', 0)).toBe('2015-12-15');
  });
});

describe(laterDay, () => {
  it('is the later of the two, whichever comes first', () => {
    expect(laterDay('2014-03-18', '2015-12-15')).toBe('2015-12-15');
    expect(laterDay('2015-12-15', '2014-03-18')).toBe('2015-12-15');
    expect(laterDay('2015-12-15', '2015-12-15')).toBe('2015-12-15');
  });
});

describe(yearStarts, () => {
  it('gives 1 January of each year that begins within the span, both ends included', () => {
    expect(yearStarts('2011-08-18', '2013-12-31')).toEqual(['2012-01-01', '2013-01-01']);
    expect(yearStarts('2012-01-01', '2013-01-01')).toEqual(['2012-01-01', '2013-01-01']);
    expect(yearStarts('2012-01-02', '2012-12-31')).toEqual([]);
    expect(yearStarts('2012-01-02', '2014-12-31').map(yearOf)).toEqual([2013, 2014]);
  });
});
