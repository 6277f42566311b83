import type { IsoDate, Precision } from '../domain/dataset-file.ts';
import { dayNumber } from '../domain/day.ts';
import { LOCALE, once } from './locale.ts';
import { messages } from './messages.ts';

/** `15 December 2015`; `December 2015` or `2015` where no more is known. */
export function longDay(date: IsoDate, precision?: Precision): string {
  return precision === undefined ? DAYS.long(date) : precision === 'month' ? longMonth(date) : DAYS.year(date);
}

/** `15 Dec 2015`; `Dec 2015` or `2015` where no more is known. */
export function shortDay(date: IsoDate, precision?: Precision): string {
  return precision === undefined ? DAYS.short(date) : precision === 'month' ? shortMonth(date) : DAYS.year(date);
}

/** From when something is held, as far as that is known. */
export interface Held {
  readonly from: IsoDate;
  readonly precision?: Precision | undefined;
}

/** `15 December 2015`; `December 2015` or `2015` where no more is known. */
export function heldFrom({ from, precision }: Held): string {
  return longDay(from, precision);
}

/** The month it begins in, or the year where no more is known. */
export function heldFromMonth({ from, precision = 'month' }: Held): string {
  return longDay(from, precision);
}

/** `on 15 December 2015`, `in December 2015` */
export function onHeld(held: Held): string {
  return held.precision === undefined ? DAYS.on(held) : DAYS.in(held);
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
  on: (held: Held) => `on ${heldFrom(held)}`,
  in: (held: Held) => `in ${heldFrom(held)}`,
  long: written({ day: 'numeric', month: 'long', year: 'numeric' }),
  short: written({ day: 'numeric', month: 'short', year: 'numeric' }),
  longMonth: written({ month: 'long', year: 'numeric' }),
  shortMonth: written({ month: 'short', year: 'numeric' }),
  year: written({ year: 'numeric' }),
});

function written(parts: Intl.DateTimeFormatOptions): (date: IsoDate) => string {
  const format = once(() => new Intl.DateTimeFormat(LOCALE, { ...parts, timeZone: 'UTC' }));
  return (date) => format().format(dayNumber(date) * DAY_MS);
}
