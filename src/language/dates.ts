import type { IsoDate } from '../domain/dataset-file.ts';
import { dayNumber } from '../domain/day.ts';
import { LOCALE, once } from './locale.ts';
import { messages } from './messages.ts';

/** `15 December 2015` */
export function longDay(date: IsoDate): string {
  return DAYS.long(date);
}

/** `15 Dec 2015` */
export function shortDay(date: IsoDate): string {
  return DAYS.short(date);
}

/** `December 2015` */
export function longMonth(date: IsoDate): string {
  return DAYS.longMonth(date);
}

/** `Dec 2015` */
export function shortMonth(date: IsoDate): string {
  return DAYS.shortMonth(date);
}

const DAY_MS = 86_400_000;

const DAYS = messages({
  long: written({ day: 'numeric', month: 'long', year: 'numeric' }),
  short: written({ day: 'numeric', month: 'short', year: 'numeric' }),
  longMonth: written({ month: 'long', year: 'numeric' }),
  shortMonth: written({ month: 'short', year: 'numeric' }),
});

function written(parts: Intl.DateTimeFormatOptions): (date: IsoDate) => string {
  const format = once(() => new Intl.DateTimeFormat(LOCALE, { ...parts, timeZone: 'UTC' }));
  return (date) => format().format(dayNumber(date) * DAY_MS);
}
