import type { IsoDate } from '../domain/dataset-file.ts';
import { longDay } from './dates.ts';
import { messages } from './messages.ts';

/** What is to be said of a link; the words come when there is something to say. */
export type LinkSaying = (say: typeof linkWords) => string;

/** What is said of a link that names what is not here. */
export const linkWords = messages({
  dismiss: 'Dismiss',
  dismissNotice: (notice: string) => `Dismiss: ${notice}`,
  noPage: (path: string) => `There is no page “${path}” here. This is the Overview.`,
  unused: (key: string, problem: string) =>
    `The link’s “${key}” could not be used: ${problem}. The usual view is shown instead.`,
  usedInPart: (key: string, problem: string) =>
    `The link’s “${key}” could not be used: ${problem}. The rest of the list is kept.`,
  withItself: (voice: string, other: string) =>
    `The link compares ${voice} with itself. It is compared with ${other} instead.`,
  newer: (version: string) =>
    `The link is of a version of this page that is not known here (“${version}”). What can be read of it is shown.`,
  meaningless: (text: string) => `“${text}” means nothing here`,
  noDate: (text: string) => `“${text}” is no date like 2015-12-15`,
  outside: (day: IsoDate, start: IsoDate, end: IsoDate) =>
    `${longDay(day)} lies outside this dataset, ${longDay(start)} to ${longDay(end)}`,
  backwards: (span: string) => `“${span}” does not run forward in time`,
});
