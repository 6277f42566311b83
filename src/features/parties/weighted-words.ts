import { weightOf } from '../../domain/comparison.ts';
import type { Dataset } from '../../domain/dataset.ts';
import { factsOf } from '../../domain/facts/facts.ts';
import { type Choice, type Scope, selectionOf } from '../../domain/facts/selection.ts';
import { partyLook } from '../../drawing/party-look.ts';
import { countedFigure, percentFigure } from '../../language/figures.ts';
import { type Phrase, phrase } from '../../language/phrase.ts';

/** That the reader’s own weights are in the figures of many pairs, with the figure as coded of one; undefined where they are not. */
export function weightedWords(dataset: Dataset, choice: Choice, scope: Scope): Phrase | undefined {
  const own = scope.questions.filter(({ id }) => weightOf(choice.w, id) !== 1).length;
  if (own === 0) return undefined;
  const { agreement, asCoded, named } = factsOf(dataset, selectionOf(dataset, choice, scope)).whole;
  const start = phrase`These figures count ${countedFigure(named.onDay('own-weights', own), 'question')} by your own weight`;
  if (asCoded?.kind !== 'measured') return phrase`${start}.`;
  const [a, b] = [partyLook(dataset, choice.a).voice, partyLook(dataset, choice.b).voice];
  const weighted =
    agreement.kind === 'measured' ? percentFigure(named.onDay('agreement', agreement.value)) : 'without a number';
  return phrase`${start}: between ${a} and ${b} agreement is ${weighted}, as coded ${percentFigure(named.asCoded('agreement', asCoded.value))}.`;
}
