import type { IsoDate, Precision } from '../domain/dataset-file.ts';
import { longDay, shortDay } from './dates.ts';
import { messages } from './messages.ts';
import { counted, withBand } from './numbers.ts';

interface Band {
  readonly low: number;
  readonly high: number;
}

export const timeWords = messages({
  bar: 'Time',
  chooseDay: (day: IsoDate) => `${longDay(day)}: choose another day`,
  dayLookedAt: 'The day looked at',
  slider: 'Day looked at',
  strip: 'Agreement over time, 0 to 100%',
  onDay: (day: IsoDate) => `${longDay(day)}: `,
  onShortDay: (day: IsoDate, precision?: Precision) => `${shortDay(day, precision)}: `,
  agreement: (agreement: { readonly value: number; readonly band: Band | undefined } | undefined) =>
    agreement === undefined ? 'no shared question' : `agreement ${withBand(agreement.value, agreement.band)}`,
  toldOn: (day: IsoDate, what: string) => `${longDay(day)}: ${what}`,
  nothingShared: 'nothing shared',
  since: 'compared with',
  chooseSince: (day: IsoDate) => `compared with ${shortDay(day)}: choose another day`,
  dayComparedWith: 'The day compared with',
  events: (count: number) => `Events (${count})`,
  earlier: (count: number) => `${counted(count, 'earlier event')}`,
  later: (count: number) => `${counted(count, 'later event')}`,
  table: 'Agreement over time as a table',
});
