import type { IsoDate } from '../domain/dataset-file.ts';
import { longDay } from './dates.ts';
import { messages } from './messages.ts';

export const chooserWords = messages({
  lookedAtOn: 'Looked at on',
  comparedWith: 'Compared with',
  oneDay: 'Show one day only',
  bothDays: 'Show both days on the axes',
  firstDay: 'The first day of the record. ',
  yearEarlier: 'A year earlier, as usual. ',
  outside: (first: IsoDate, last: IsoDate) => `Choose a day from ${longDay(first)} to ${longDay(last)}.`,
});
