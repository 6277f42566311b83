import type { IsoDate, Precision } from '../domain/dataset-file.ts';
import { addDays, dayFromNumber, dayNumber, isDay } from '../domain/day.ts';

/** What a date of a file covers, which may be a month or a year. */
interface SpanOfDate {
  readonly first: IsoDate;
  readonly last: IsoDate;
  /** Undefined for a day. */
  readonly precision: Precision | undefined;
}

/** True for a date that {@link spanOfDate} can read. */
export function isDate(text: string): boolean {
  return /^\d{4}(?:-\d{2}){0,2}$/.test(text) && isDay(spanOfDate(text).first);
}

/** The days that `2015-12-15`, `2015-12` or `2015` covers. The date must be one of these forms. */
export function spanOfDate(date: string): SpanOfDate {
  if (date.length === 4) return { first: `${date}-01-01`, last: `${date}-12-31`, precision: 'year' };
  if (date.length !== 7) return { first: date, last: date, precision: undefined };
  const first = `${date}-01`;
  // Every month ends within 31 days of its first.
  const next = dayFromNumber(dayNumber(first) + 31).slice(0, 7);
  return { first, last: addDays(`${next}-01`, -1), precision: 'month' };
}
