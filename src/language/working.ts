import { messages } from './messages.ts';

interface Counted {
  readonly isWeighted: boolean;
  readonly isCoded: boolean;
}

export const workingWords = messages({
  sum: ({ isWeighted, isCoded }: Counted) =>
    isWeighted
      ? `Stances run from −2 to +2. Distance is how far the two stand apart; weight is ${isCoded ? 'the mean of the two saliences, times your own weight where you gave one' : 'your own, 1 where you gave none'}. Agreement is 1 − Σ(distance × weight) / (4 × Σ weight):`
      : 'Stances run from −2 to +2. Distance is how far the two stand apart; every question counts the same. Agreement is 1 − Σ distance / (4 × the number of questions):',
  sure: 'Given how sure each coding is (±0.25 high, ±0.5 medium, ±1 low), it lies within',
  notCounted: 'Questions that only one of the two has spoken on are not counted.',
  total: 'Sum',
  orders: (isWeighted: boolean) =>
    `Agreement in points, over the questions shared on both days${isWeighted ? ' with the weights of the later one' : ''}. What a party’s move is worth depends on whether the other has moved already, so both orders are counted and averaged (the Shapley value of two players); before rounding the two shares add up to the whole change.`,
});
