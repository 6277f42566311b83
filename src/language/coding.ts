import type { Basis } from '../domain/dataset-file.ts';
import { messages } from './messages.ts';

const RESTS: Readonly<Record<Basis, string>> = {
  statements:
    'The marks rest on words of the party itself; not all of these are on record here. Where nothing is on record, nothing is drawn: no recorded position is never a neutral one.',
  votes:
    'Every mark rests on a vote that the party cast, on the day it was cast. Where it cast none, nothing is drawn: no recorded position is never a neutral one.',
  answers:
    'Every mark rests on an answer that the party gave to the question. Where it gave none, nothing is drawn: no recorded position is never a neutral one.',
  experts:
    'Every mark is where experts place the party. Where they did not place it, nothing is drawn: no recorded position is never a neutral one.',
};

export const codingWords = messages({
  basis: 'What a position rests on',
  restsOn: (basis: Basis | undefined) =>
    basis === undefined
      ? 'The dataset does not say. Where nothing is on record, nothing is drawn: no recorded position is never a neutral one.'
      : RESTS[basis],
  stance: (low: string, high: string) =>
    `Where the party stands between pole A (${low}) and pole B (${high}); 0 is midway. Where the middle has a meaning of its own, it is written out beside the poles.`,
  lapses:
    'A position holds from its day until the same party takes the next one on that question, or until the day it lapses. From then on nothing is on record.',
  contested:
    'Where the record has more than one position of a party on a question and a day, all are kept. The mark stands midway between them, hollow; the two parties agree only if they do by every one of them, and what could be accepted is not claimed.',
});
