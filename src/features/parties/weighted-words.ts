import { weightOf } from '../../domain/comparison.ts';
import type { Dataset } from '../../domain/dataset.ts';
import { factsOf } from '../../domain/facts/facts.ts';
import { type Choice, type Scope, selectionOf } from '../../domain/facts/selection.ts';
import { partyLook } from '../../drawing/party-look.ts';
import { countedFigure, percentFigure } from '../../language/figures.ts';
import { neighbourWords } from '../../language/neighbours.ts';
import type { Phrase } from '../../language/phrase.ts';

/** That the reader’s own weights are in the figures of many pairs, with the figure as coded of one; undefined where they are not. */
export function weightedWords(dataset: Dataset, choice: Choice, scope: Scope): Phrase | undefined {
  const own = scope.questions.filter(({ id }) => weightOf(choice.w, id) !== 1).length;
  if (own === 0) return undefined;
  const { agreement, asCoded, named } = factsOf(dataset, selectionOf(dataset, choice, scope)).whole;
  const questions = countedFigure(named.onDay('own-weights', own), 'question');
  if (asCoded?.kind !== 'measured') return neighbourWords.weighted(questions);
  const [a, b] = [partyLook(dataset, choice.a).voice, partyLook(dataset, choice.b).voice];
  const coded = percentFigure(named.asCoded('agreement', asCoded.value));
  if (agreement.kind !== 'measured') return neighbourWords.weightedAway(questions, a, b, coded);
  return neighbourWords.weightedBetween(
    questions,
    a,
    b,
    percentFigure(named.onDay('agreement', agreement.value)),
    coded,
  );
}
