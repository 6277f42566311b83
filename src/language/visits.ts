import type { IsoDate } from '../domain/dataset-file.ts';
import { longDay } from './dates.ts';
import { messages } from './messages.ts';
import { counted, listed, nounFor } from './numbers.ts';

/** What a reader who comes back is told of a dataset that has changed. */
export const visitWords = messages({
  since: (day: IsoDate, changes: readonly string[]) => `Since your last visit on ${longDay(day)}: ${listed(changes)}.`,
  sinceToday: (changes: readonly string[]) => `Since you were here earlier today: ${listed(changes)}.`,
  added: {
    positions: (count: number) => `${count} new ${nounFor(count, 'position')}`,
    statements: (count: number) => `${count} new ${nounFor(count, 'statement')}`,
    questions: (count: number) => `${count} new ${nounFor(count, 'question')}`,
  },
  changed: {
    positions: (count: number) => `${counted(count, 'position')} changed`,
    statements: (count: number) => `${counted(count, 'statement')} changed`,
    questions: (count: number) => `${counted(count, 'question')} reworded`,
  },
  gone: {
    positions: (count: number) => `${counted(count, 'position')} taken out`,
    statements: (count: number) => `${counted(count, 'statement')} taken out`,
    questions: (count: number) => `${counted(count, 'question')} taken out`,
  },
  titles: {
    added: { positions: 'New positions', statements: 'New statements', questions: 'New questions' },
    changed: { positions: 'Changed positions', statements: 'Changed statements', questions: 'Reworded questions' },
  },
  list: 'What changed since your last visit',
  show: 'Show what changed',
  more: (count: number) => `and ${count} more`,
  log: 'What each version changed',
  dismiss: 'Dismiss',
});
