import type { IsoDate } from '../domain/dataset-file.ts';
import { longDay } from './dates.ts';
import { messages } from './messages.ts';
import { counted } from './numbers.ts';

/** The agreement of all pairs. */
export const partiesWords = messages({
  asOf: (on: IsoDate) => `As of ${longDay(on)}`,
  readMatrix:
    'Agreement in percent on the questions on which both are on record, and how many those are. Hatched: fewer than three. A dot: none. Framed: the two compared now. Choose a cell to compare the two, a name to see the party.',
  readRow:
    'How far the others agree with one party, and on how many questions. Hatched: fewer than three. Choose a party to compare the two.',
  readOneRow: (parties: number) =>
    `How far the others agree with one party, and on how many questions. All pairs of ${counted(parties, 'party')} are too many to draw at once. Hatched: fewer than three. Choose a party to compare the two.`,
  readPicture:
    'Agreement in percent on the questions on which both are on record, and how many those are. Dashed: fewer than three. A dot: none.',
  order: 'Order',
  orders: { edited: 'As edited', likeness: 'By likeness' },
  caption: (on: IsoDate) =>
    `Agreement of every two parties on ${longDay(on)}, in percent, and the number of questions they share`,
  picture: 'Agreement of every two parties',
  pair: (one: string, other: string) => `${one} and ${other}`,
  /** Around the two figures of a cell, for listeners. */
  cell: { before: (pair: string) => `${pair}:`, between: 'percent on', after: 'shared' },
  noNumber: (pair: string, why: string) => `${pair}: ${why}`,
  with: (party: string) => `Agreement with ${party}`,
  another: 'Another party',
  allAbout: (party: string) => `All about ${party}`,
  description: (parties: number, questions: number, summary = '') =>
    `How far every two of ${counted(parties, 'party')} agree on ${counted(questions, 'question')}, and on how many both are on record. ${summary}`.trimEnd(),
});
