import type { IsoDate } from '../domain/dataset-file.ts';
import { longDay } from './dates.ts';
import { messages } from './messages.ts';
import { counted } from './numbers.ts';

export const issueWords = messages({
  limits: 'What is contested, and the limits of the record',
  others: 'Other issues',
  rest: (count: number) => `Show ${counted(count, 'more question')}`,
  more: (questions: number) => `and ${counted(questions, 'more question')}`,
  embedded: (issue: string, on: IsoDate) => `${issue} · as of ${longDay(on)}`,
});
