import { messages } from './messages.ts';

export const measureWords = messages({
  overMany: (isWeighted: boolean) =>
    isWeighted
      ? 'Over an issue, or all questions, the distances are averaged. Each counts by its weight: the mean of how much the question matters to the two, from 1 to 3, times your own weight where you gave one. Questions that only one of the two has spoken on are not counted.'
      : 'Over an issue, or all questions, the distances are averaged. Every question counts the same, unless you count it otherwise. Questions that only one of the two has a position on are not counted.',
  where: (isWeighted: boolean) =>
    isWeighted
      ? 'w: the weight of a question; d: the distance on it; Σ: the sum over the questions shared.'
      : 'w: 1, or what you have a question count; d: the distance on it; Σ: the sum over the questions shared.',
  whoMoved: (isWeighted: boolean) =>
    `Between two days the change of agreement is told over the questions shared at both${isWeighted ? ', with the weights of the later day' : ''}: a question that has just come on record is no move. What a party’s move is worth depends on whether the other has moved already, so both orders are counted and averaged; the two shares add up to the whole change.`,
});
