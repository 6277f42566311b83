import type { IsoDate } from '../domain/dataset-file.ts';
import { type Held, heldFrom, longDay, onHeld } from './dates.ts';
import { messages } from './messages.ts';
import { counted, inWords } from './numbers.ts';
import { type Phrase, phrase } from './phrase.ts';

/** What changed between two days. */
export const changesWords = messages({
  title: 'What changed',
  summary: (first: IsoDate, last: IsoDate, moves: Phrase, news: Phrase) =>
    phrase`From ${longDay(first)} to ${longDay(last)}: ${moves}, and ${news} newly on record.`,
  noMoves: 'Nobody moved a stance that was on record before.',
  entered: 'Moved since they came on record',
  more: (count: number) => counted(count, 'more move'),
  room: (count: number) => `Stayed, but would accept more or less (${count})`,
  added: (count: number) => `Newly on record (${count})`,
  addedNote: 'Nothing was on record on the earlier day, so these are no moves.',
  /** A line says who, on which question, and what they did. */
  line: <Piece extends object>(party: Piece, question: Piece, what: string): Phrase<Piece> =>
    phrase`${party} on ${question} ${what}.`,
  briefLine: <Piece extends object>(party: Piece, question: Piece, what: string, last: Piece): Phrase<Piece> =>
    phrase`${party} on ${question} ${what}${last}.`,
  lastStep: (steps: number, held: Held) =>
    steps > 1 ? ` in ${inWords(steps)} steps, ${heldFrom(held)}` : `, ${heldFrom(held)}`,
  printed: <Piece extends object>(last: string, source: Piece): Phrase<Piece> => phrase`${last} (${source})`,
  step: (held: Held) => `${heldFrom(held)}:`,
  noWords: 'No words on record.',
  said: (speaker: string, paraphrase: string) => `${speaker}: ${paraphrase}`,
  quoted: (speaker: string, quote: string) => `${speaker}: “${quote}”`,
  entry: (held: Held, place: string) => `came on record ${onHeld(held)}, ${place}`,
  stayed: (place: string) => `stayed ${place}`,
  roomMoved: (place: string, range: string, before: string) =>
    `stayed ${place}, but ${range} where it ${before} before`,
  nudged: (pole: string, place: string) => `moved a little towards “${pole}”, still ${place}`,
  went: (way: string) => `went ${way}`,
  enteredAnd: (held: Held, did: string) => `came on record ${onHeld(held)} and ${did}`,
});
