import type { IsoDate, Precision } from './dataset-file.ts';

/**
 * Calendar days without clock or time zone. A day number counts days since 1970-01-01 in the proleptic
 * Gregorian calendar (Hinnant, "chrono-Compatible Low-Level Date Algorithms", 2013).
 */

interface Civil {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** True for a well-formed `YYYY-MM-DD` that exists in the calendar. */
export function isDay(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (match === null) return false;
  const { year, month, day } = civil(text);
  return year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** Days since 1970-01-01; negative before it. */
export function dayNumber(date: IsoDate): number {
  const { year, month, day } = civil(date);
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

/** The inverse of {@link dayNumber}. */
export function dayFromNumber(number: number): IsoDate {
  const shifted = number + 719468;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  return isoDay({ year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day });
}

/** The same day some years later (negative: earlier); 29 February becomes the 28th where it must. */
export function addYears(date: IsoDate, years: number): IsoDate {
  const { year, month, day } = civil(date);
  return isoDay({ year: year + years, month, day: Math.min(day, daysInMonth(year + years, month)) });
}

/** The day some days later (negative: earlier). */
export function addDays(date: IsoDate, days: number): IsoDate {
  return dayFromNumber(dayNumber(date) + days);
}

/** The later of two days. */
export function laterDay(x: IsoDate, y: IsoDate): IsoDate {
  return x > y ? x : y;
}

/** The calendar year. */
export function yearOf(date: IsoDate): number {
  return civil(date).year;
}

/** 1 January of every year whose first day lies within the span. */
export function yearStarts(start: IsoDate, end: IsoDate): readonly IsoDate[] {
  const starts: IsoDate[] = [];
  for (let year = yearOf(start); year <= yearOf(end); year++) {
    const first = isoDay({ year, month: 1, day: 1 });
    if (first >= start && first <= end) starts.push(first);
  }
  return starts;
}

/** `2015-12` of `2015-12-01` that is known to the month. */
export function knownDate(date: IsoDate, precision: Precision | undefined): string {
  return date.slice(0, precision === 'year' ? 4 : precision === 'month' ? 7 : undefined);
}

function civil(date: IsoDate): Civil {
  return { year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)), day: Number(date.slice(8, 10)) };
}

function isoDay({ year, month, day }: Civil): IsoDate {
  const pad = (value: number, width: number) => String(value).padStart(width, '0');
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
