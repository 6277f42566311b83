import type { IsoDate } from '../domain/dataset-file.ts';
import { longDay } from './dates.ts';
import { messages } from './messages.ts';

/** What an address can name that the dataset may not have. */
const THINGS = {
  issue: 'issue',
  kind: 'kind of source',
  party: 'party',
  question: 'question',
  source: 'source',
  speaker: 'speaker',
  statement: 'statement',
  status: 'status',
} as const;
export type LinkedThing = keyof typeof THINGS;

/** What is said of a link that names what is not here. */
export const linkWords = messages({
  noPage: (path: string) => `There is no page “${path}” here. This is the Overview.`,
  unused: (key: string, problem: string) =>
    `The link’s “${key}” could not be used: ${problem}. The usual view is shown instead.`,
  usedInPart: (key: string, problem: string) =>
    `The link’s “${key}” could not be used: ${problem}. The rest of the list is kept.`,
  withItself: (voice: string, other: string) =>
    `The link compares ${voice} with itself. It is compared with ${other} instead.`,
  newer: (version: string) =>
    `The link’s version “${version}” is not known here: it may have been made by a newer version of this page. What can be read of it is shown.`,
  unknown: ({ thing, id }: { readonly thing: LinkedThing; readonly id: string }) =>
    `there is no ${THINGS[thing]} “${id}”`,
  noParty: (id: string) => `“${id}” is no party of this dataset`,
  noDate: (text: string) => `“${text}” is no date like 2015-12-15`,
  outside: (day: IsoDate, start: IsoDate, end: IsoDate) =>
    `${longDay(day)} lies outside this dataset, ${longDay(start)} to ${longDay(end)}`,
  backwards: (span: string) => `“${span}” does not run forward in time`,
  neither: (text: string) => `“${text}” is neither “all” nor “none”`,
  noPart: (text: string) => `there is no part “${text}”`,
  notYes: (text: string) => `“${text}” is not “yes”`,
  noSort: (text: string) => `“${text}” is no way to sort`,
  noOrder: (text: string) => `“${text}” is no order of parties`,
  noWeight: (text: string) => `“${text}” is no weight of a question`,
});
