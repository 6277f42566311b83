import type { Happening } from '../domain/dataset-file.ts';
import { longDay } from './dates.ts';
import { messages } from './messages.ts';
import { counted } from './numbers.ts';

export const eventWords = messages({
  timeline: 'Timeline',
  kicker: ({ date, precision }: Pick<Happening, 'date' | 'precision'>) => `Event · ${longDay(date, precision)}`,
  onItsDay: 'The Overview on this day',
  followed: 'What followed',
  others: 'Other events',
  /** Claims no cause. */
  summary: (positions: number, days: number, next: string | undefined) => {
    if (positions === 0) {
      const none = `No position on its issues is recorded as taken within ${days} days after it.`;
      return next === undefined ? none : `${none} The next was taken on ${next}.`;
    }
    const taken = `In the ${days} days after it, ${counted(positions, 'position')} on its issues`;
    return positions === 1
      ? `${taken} was taken. That it came after it does not mean that it came of it.`
      : `${taken} were taken. That they came after it does not mean that they came of it.`;
  },
  told: (day: string, summary: string | undefined, followed: string) =>
    [`${day}.`, summary, followed].filter((sentence) => sentence !== undefined).join(' '),
});
