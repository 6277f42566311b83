import { type Basis, SCALE } from '../domain/dataset-file.ts';
import { messages } from './messages.ts';
import { signed } from './numbers.ts';

const ENDS = { low: signed(SCALE.min), high: signed(SCALE.max) };

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
  rules: {
    sources: {
      term: 'No source, no position',
      rule: 'Every mark rests on dated words of the party itself, at least one of them spoken by the day the position begins, each with its publisher and address. Where nothing was found nothing is drawn: no recorded position is never a neutral one.',
    },
    poles: {
      term: 'One question, two poles',
      rule: 'A question asks one thing. Each pole is worded so that its own side would sign it.',
    },
    stanceOfWords: {
      term: 'Stance',
      rule: `Where the words stand between pole A (${ENDS.low}) and pole B (${ENDS.high}); 0 is midway. Where the middle has a meaning of its own, it is written out beside the poles.`,
    },
    stance: {
      term: 'Stance',
      rule: `Where the party stands between pole A (${ENDS.low}) and pole B (${ENDS.high}); 0 is midway. Where the middle has a meaning of its own, it is written out beside the poles.`,
    },
    range: {
      term: 'Range',
      rule: 'What the party said or signalled it could live with. It holds the stance; a range of one point means that no room was signalled.',
    },
    salience: {
      term: 'Salience',
      rule: 'How much the question matters to the party: 1, 2 or 3. It is the coder’s judgement, and gives the question its weight.',
    },
    confidence: {
      term: 'Confidence',
      rule: 'High, medium or low: how surely the words place the party on this question. It is lower where a mark rests on a paraphrase or on a deed, or where speakers of one party differ.',
    },
    rationale: {
      term: 'Rationale',
      rule: 'Each position says in a sentence or two why this mark and no other.',
    },
    lapses: {
      term: 'In force until it lapses',
      rule: 'A position holds from its day until the same party takes the next one on that question, or until the day it lapses. From then on nothing is on record.',
    },
    contested: {
      term: 'Contested',
      rule: 'Where the record has more than one position of a party on a question and a day, all are kept. The mark stands midway between them, hollow; the two parties agree only if they do by every one of them, and what could be accepted is not claimed.',
    },
    holds: {
      term: 'In force until the next',
      rule: 'A position holds from its day until the same party takes the next one on that question. It never lapses; an earlier one is never overwritten.',
    },
    later: {
      term: 'Later evidence',
      rule: 'A statement made after the day a position begins may be listed as saying it again. It never moves the mark back in time.',
    },
    quotations: {
      term: 'Quotations',
      rule: 'The speaker’s own words as printed at the source, at most 45 of them, cuts marked. All else is our own wording. Words in another language are quoted in the publisher’s translation.',
    },
    titles: {
      term: 'Titles in [square brackets]',
      rule: 'Ours, where the page of a source shows none or its title was not seen.',
    },
  },
});
