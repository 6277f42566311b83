import { weightOf } from '../../domain/comparison.ts';
import type { Facts } from '../../domain/facts/facts.ts';
import { comparisonWords } from '../../language/comparison.ts';
import { countedFigure } from '../../language/figures.ts';
import type { Phrase } from '../../language/phrase.ts';
import type { AgreementContent } from './agreement-content.ts';

/** That the reader’s own weights are in the figures, with the figure as coded; undefined where they are not. */
export function ownWeightsWords(
  { selection, whole }: Facts,
  { percent, asCoded }: Pick<AgreementContent, 'percent' | 'asCoded'>,
): Phrase | undefined {
  const own = whole.scope.questions.filter(({ id }) => weightOf(selection.weights, id) !== 1).length;
  if (own === 0) return undefined;
  const words = comparisonWords.ownWeights;
  const questions = countedFigure(whole.named.onDay('own-weights', own), 'question');
  if (asCoded === undefined) return words.none(questions);
  return words.agreement(questions, percent, asCoded);
}
