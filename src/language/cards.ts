import type { IsoDate } from '../domain/dataset-file.ts';
import { longDay } from './dates.ts';
import { messages } from './messages.ts';

/** At the head of the picture of a page that previews of links show. */
export const cardWords = messages({
  overview: (on: IsoDate) => `as of ${longDay(on)}`,
  issue: (on: IsoDate) => `Issue · as of ${longDay(on)}`,
  question: (on: IsoDate) => `Question · as of ${longDay(on)}`,
  parties: (on: IsoDate) => `Parties · as of ${longDay(on)}`,
  party: (name: string, on: IsoDate) => `${name} · as of ${longDay(on)}`,
  timeline: (on: IsoDate) => `Agreement over time · as of ${longDay(on)}`,
});
