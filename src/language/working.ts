import { messages } from './messages.ts';
import { type Phrase, phrase } from './phrase.ts';

interface Counted {
  readonly isWeighted: boolean;
  readonly isCoded: boolean;
}

export const workingWords = messages({
  made: 'How this number is made',
  moved: 'How who moved is worked out',
  columns: { question: 'Question', distance: 'Distance', weight: 'Weight', product: 'Distance × weight' },
  sum: ({ isWeighted, isCoded }: Counted, formula: Phrase) =>
    isWeighted
      ? phrase`Stances run from −2 to +2. Distance is how far the two stand apart; weight is ${isCoded ? 'the mean of the two saliences, times your own weight where you gave one' : 'your own, 1 where you gave none'}. Agreement is 1 − Σ(distance × weight) / (4 × Σ weight): ${formula}.`
      : phrase`Stances run from −2 to +2. Distance is how far the two stand apart; every question counts the same. Agreement is 1 − Σ distance / (4 × the number of questions): ${formula}.`,
  sure: (band: Phrase) =>
    phrase`Given how sure each coding is (±0.25 high, ±0.5 medium, ±1 low), it lies within ${band}%.`,
  notCounted: 'Questions that only one of the two has spoken on are not counted.',
  total: 'Sum',
  orders: {
    weighted:
      'Agreement in points, over the questions shared on both days with the weights of the later one. What a party’s move is worth depends on whether the other has moved already, so both orders are counted and averaged (the Shapley value of two players); before rounding the two shares add up to the whole change.',
    unweighted:
      'Agreement in points, over the questions shared on both days. What a party’s move is worth depends on whether the other has moved already, so both orders are counted and averaged (the Shapley value of two players); before rounding the two shares add up to the whole change.',
    columns: { order: 'Order', before: 'Before', between: 'After the first', after: 'After both' },
    first: (voice: string) => `${voice} first`,
    average: (change: Phrase) => phrase`Average; change ${change}`,
  },
});
