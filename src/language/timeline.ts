import { messages } from './messages.ts';
import { type Phrase, phrase } from './phrase.ts';

export const timelineWords = messages({
  pair: <Piece extends object>(a: Piece, b: Piece): Phrase<Piece> => phrase`${a} and ${b} over time`,
});
