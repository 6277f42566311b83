import { messages } from './messages.ts';
import { type Figure, listedPhrases, type Phrase, phrase } from './phrase.ts';

/** How far the parties agree with one another. */
export const neighbourWords = messages({
  /** Why two parties have no number. */
  noNumber: {
    measured: '',
    'nothing shared': 'no question on which both are on record',
    'nothing weighed': 'you have given every question they share the weight 0',
  },
  without: {
    measured: <Piece extends object>(parties: readonly Phrase<Piece>[]): Phrase<Piece> => listedPhrases(parties),
    'nothing shared': <Piece extends object>(parties: readonly Phrase<Piece>[]): Phrase<Piece> =>
      phrase`No shared question with ${listedPhrases(parties)}.`,
    'nothing weighed': <Piece extends object>(parties: readonly Phrase<Piece>[]): Phrase<Piece> =>
      phrase`No number, since you have given every question they share the weight 0: ${listedPhrases(parties)}.`,
  },
  /** An agreement in percent, and how many questions it rests on. */
  agreement: <Piece extends object>(percent: Piece, shared: Figure): Phrase<Piece> => phrase`${percent} on ${shared}`,
  percent: (points: Figure): Phrase => phrase`${points}%`,
  bar: (points: Figure, shared: Figure): Phrase => phrase`${points}% on ${shared}`,
  weighted: (questions: Phrase) => phrase`These figures count ${questions} by your own weight.`,
  weightedBetween: (questions: Phrase, a: string, b: string, percent: Figure, asCoded: Figure) =>
    phrase`These figures count ${questions} by your own weight: between ${a} and ${b} agreement is ${percent}, as coded ${asCoded}.`,
  weightedAway: (questions: Phrase, a: string, b: string, asCoded: Figure) =>
    phrase`These figures count ${questions} by your own weight: between ${a} and ${b} agreement has no number, as coded it is ${asCoded}.`,
});
