import { isDay } from '../domain/day.ts';
import { monthNamed } from '../language/month-names.ts';
import { withPlainDigits } from './text.ts';

/** Which of the two numbers before the year is the day. */
export type DateOrder = 'day first' | 'month first';

/** What a cell says of a day: `2015-12-15`, `2015-12` or `2015`; or that either of two days may be meant; or nothing. */
export type ReadDate =
  | { readonly kind: 'date'; readonly date: string }
  | { readonly kind: 'either'; readonly dayFirst: string; readonly monthFirst: string }
  | { readonly kind: 'none' };

const NONE: ReadDate = { kind: 'none' };

/** Reads a date in any of the forms that tables have; two digits are no year. */
export function readDate(cell: string, order: DateOrder | undefined): ReadDate {
  const text = withPlainDigits(cell)
    .trim()
    .replace(/(?:T|[ ,]\s*)\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d+)?\s*(?:[AP]\.?M\.?|Z|[+-]\d{2}:?\d{2})?$/i, '');
  const yearFirst =
    /^(\d{4})(?:([-/.])(\d{1,2})(?:\2(\d{1,2}))?)?$/.exec(text) ?? /^(\d{4})()(\d{2})(\d{2})$/.exec(text);
  if (yearFirst !== null) return dated(yearFirst[1], yearFirst[3], yearFirst[4]);
  const east = /^(\d{4})\s*[年년]\s*(?:(\d{1,2})\s*[月월]\s*(?:(\d{1,2})\s*[日일])?)?$/.exec(text);
  if (east !== null) return dated(east[1], east[2], east[3]);
  const monthAndYear = /^(\d{1,2})[/.-](\d{4})$/.exec(text);
  if (monthAndYear !== null) return dated(monthAndYear[2], monthAndYear[1]);
  const yearLast = /^(\d{1,2})([/.-])\s?(\d{1,2})\2\s?(\d{4})$/.exec(text);
  if (yearLast !== null) {
    const [, first = '', sign, second = '', year = ''] = yearLast;
    return inOrder({ first, second, year }, order ?? (sign === '.' ? 'day first' : undefined));
  }
  return inWords(text);
}

/** The order of a column; open where all of its dates can be read either way. */
export function dateOrderOf(cells: Iterable<string>): {
  readonly order: DateOrder | undefined;
  readonly unsure?: string;
} {
  let unsure: string | undefined;
  const seen = new Set<DateOrder>();
  for (const cell of cells) {
    const read = readDate(cell, undefined);
    if (read.kind === 'either') unsure = cell;
    const [day, month] = [readDate(cell, 'day first'), readDate(cell, 'month first')];
    if (day.kind !== month.kind) seen.add(day.kind === 'date' ? 'day first' : 'month first');
  }
  const [order] = seen;
  if (seen.size === 1) return { order };
  return unsure === undefined ? { order: undefined } : { order: undefined, unsure };
}

interface Numbers {
  readonly first: string;
  readonly second: string;
  readonly year: string;
}

function inOrder({ first, second, year }: Numbers, order: DateOrder | undefined): ReadDate {
  const dayFirst = dated(year, second, first);
  const monthFirst = dated(year, first, second);
  if (order !== undefined) return order === 'day first' ? dayFirst : monthFirst;
  if (dayFirst.kind === 'date' && monthFirst.kind === 'date')
    return dayFirst.date === monthFirst.date
      ? dayFirst
      : { kind: 'either', dayFirst: dayFirst.date, monthFirst: monthFirst.date };
  return dayFirst.kind === 'date' ? dayFirst : monthFirst;
}

/** `15 December 2015`, `Dec 15th, 2015`, `15 de diciembre de 2015`, `March 2014`. */
function inWords(text: string): ReadDate {
  const words = text
    .toLowerCase()
    .split(/[\s,./-]+/)
    .filter((word) => !/^(?:|of|the|de|del|di|d|г|року|года)$/.test(word))
    .map((word) => word.replace(/^(\d{1,2})(?:st|nd|rd|th|er|º|ª)$/, '$1'));
  const month = words.flatMap((word) => monthNamed(word) ?? [])[0];
  const numbers = words.filter((word) => /^\d+$/.test(word));
  if (month === undefined || numbers.length !== words.length - 1) return NONE;
  const year = numbers.find((number) => number.length === 4);
  const days = numbers.filter((number) => number !== year);
  return days.length > 1 ? NONE : dated(year, String(month), days[0]);
}

function dated(year: string | undefined, month?: string, day?: string): ReadDate {
  const date = [year, month, day].flatMap((part) => (part === undefined ? [] : [part.padStart(2, '0')])).join('-');
  const first = `${date}${'-01-01'.slice(Math.max(0, date.length - 4))}`;
  return year !== undefined && year >= '1000' && year < '2100' && isDay(first) ? { kind: 'date', date } : NONE;
}
