import type { IsoDate } from '../domain/dataset-file.ts';
import { type Held, heldFrom, longDay } from './dates.ts';
import { messages } from './messages.ts';
import { counted, listed } from './numbers.ts';

/** A question on a page of its own. */
export const questionPageWords = messages({
  here: 'Question',
  sides: 'The two sides',
  others: 'Where the other parties stand',
  statements: (count: number) =>
    count === 1 ? 'The statement on this question' : `All ${counted(count, 'statement')} on this question`,
  turn: 'Other questions of this issue',
  standings: {
    title: 'Where every party stands',
    silent: (names: readonly string[]) => `No recorded position: ${listed(names)}.`,
    words: (position: string, held: Held) => `${position}, since ${heldFrom(held)}`,
    moved: (position: string, held: Held, before: string) => `${position}, since ${heldFrom(held)}, ${before} before`,
    sentence: (words: string) => `${words}.`,
    statements: (count: number) => counted(count, 'statement'),
    nobody: (parties: number, on: IsoDate) =>
      `None of the ${counted(parties, 'party')} is on record on this by ${longDay(on)}.`,
    summary: (recorded: number, of: number, on: IsoDate, places: readonly string[]) =>
      `On ${longDay(on)}, ${recorded} of ${counted(of, 'party')} ${recorded === 1 ? 'is' : 'are'} on record: ${listed(places)}.`,
    onTheSideOf: (count: number, pole: string) => `${count} on the side of “${pole}”`,
    midway: (count: number) => `${count} midway`,
  },
  embedded: {
    axis: (issue: string, on: IsoDate) => `${issue} · as of ${longDay(on)}`,
    axisAlone: (on: IsoDate) => `as of ${longDay(on)}`,
    chart: (issue: string, on: IsoDate) => `${issue} · positions over time · as of ${longDay(on)}`,
    chartAlone: (on: IsoDate) => `positions over time · as of ${longDay(on)}`,
  },
});
