import { messages } from './messages.ts';
import { sentenceCase } from './numbers.ts';
import { type Phrase, phrase } from './phrase.ts';

export const timelineWords = messages({
  pair: <Piece extends object>(a: Piece, b: Piece): Phrase<Piece> => phrase`${a} and ${b} over time`,
  agreement: (change: Phrase): Phrase => phrase`Agreement: ${change}.`,
  panels: 'Agreement on each issue',
  key: (hasBands: boolean) =>
    `Dotted where fewer than half of an issue’s questions are shared${hasBands ? '; shaded as far as the record leaves doubt' : ''}. Choose a point to look at its day.`,
  keyboard: 'Hold Shift to compare with that day.',
  noNumber: 'no number',
  table: 'As a sentence and a table',
  chronicle: 'Chronicle',
  measured: (level: string, coverage: string) => `Agreement ${level}; ${coverage}`,
  notMeasured: (coverage: string) => `No number: ${coverage}`,
  /** Over the chart in a frame. */
  embedded: (a: string, b: string, subject: string | undefined) =>
    `${sentenceCase(`how far ${a} and ${b} agree`)}${subject === undefined ? '' : ` on ${subject}`}`,
  kicker: (a: string, b: string, when: string) => `${sentenceCase(a)} and ${b} over time · ${when}`,
  /** Below the heading of a picture. */
  basis: (hasBands: boolean) =>
    `Agreement on each issue. The line is firm where at least half of the questions are shared, dotted where fewer are. ${hasBands ? 'The band is what the record’s confidence leaves open. ' : ''}Ticks are events.`,
});
