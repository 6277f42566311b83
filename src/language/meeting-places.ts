import { messages } from './messages.ts';
import { listedPhrases, type Phrase, phrase } from './phrase.ts';

/** Where two parties that share little do meet. */
export const meetingWords = messages({
  title: (one: string, other: string) => `What ${one} and ${other} share`,
  others: (one: string, other: string) => `Whom ${one} and ${other} share questions with`,
  here: (questions: number) => (questions === 1 ? 'One question here:' : 'Two questions here:'),
  elsewhere: <Piece extends object>(issues: readonly Phrase<Piece>[]): Phrase<Piece> =>
    phrase`They meet on ${listedPhrases(issues)}.`,
  partners: <Piece extends object>(voice: string, parties: readonly Phrase<Piece>[]): Phrase<Piece> =>
    phrase`${voice} shares most with ${listedPhrases(parties)}.`,
  /** An issue or a party, with how many questions are shared there. */
  place: <Piece extends object>(name: Piece, shared: Phrase): Phrase<Piece> => phrase`${name} (${shared})`,
});
