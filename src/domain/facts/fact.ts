import { weightOf } from '../comparison.ts';
import type { IsoDate, Question } from '../dataset-file.ts';
import type { Scope, Selection } from './selection.ts';

/** A figure with the question that it answers: the same question has the same value wherever it is asked. */
export interface Fact {
  /** Measure, questions, parties with their days, weights. */
  readonly key: string;
  readonly value: number;
}

/** The facts of a scope of a selection, by name. */
export interface FactsNamed {
  /** On the day looked at: `agreement`. */
  readonly onDay: (measure: string, value: number) => Fact;
  /** The same with the weights as coded. */
  readonly asCoded: (measure: string, value: number) => Fact;
  /** Between the two days: `before`. */
  readonly between: (measure: string, value: number) => Fact;
  /** Of the scope whoever is compared: `questions`. */
  readonly ofScope: (measure: string, value: number) => Fact;
  /** Of one party on a day: `stance`. */
  readonly ofParty: (measure: string, side: { readonly party: string; readonly on: IsoDate }, value: number) => Fact;
}

/** Of a selection what its facts are named by. */
type Compared = Pick<Selection, 'pair' | 'on' | 'bOn' | 'since' | 'weights'>;

/** Names the facts of a scope. Measures that do not ask who comes first have the same name with the pair swapped. */
export function factsNamed(selection: Compared, scope: Scope): FactsNamed {
  const { pair, on, bOn, since } = selection;
  const parties = (days: readonly [string, string]) =>
    [`${pair.a}@${days[0]}`, `${pair.b}@${days[1]}`].sort().join('~');
  const compared = parties([on, bOn]);
  const stretch = parties([`${since}..${on}`, `${since}..${bOn}`]);
  const weights = weightsName(selection, scope);
  const named = (parts: readonly string[], value: number) => ({
    key: parts.filter((part) => part !== '').join(' '),
    value,
  });
  return {
    onDay: (measure, value) => named([measure, scope.id, compared, weights], value),
    asCoded: (measure, value) => named([measure, scope.id, compared], value),
    between: (measure, value) => named([measure, scope.id, stretch, weights], value),
    ofScope: (measure, value) => named([measure, scope.id], value),
    ofParty: (measure, { party, on: day }, value) => named([measure, scope.id, `${party}@${day}`], value),
  };
}

/** The same of one question by itself. */
export function questionNamed(selection: Compared, question: Question): FactsNamed {
  return factsNamed(selection, { id: `question:${question.id}`, questions: [question], issues: [] });
}

/** The reader's own weights, as far as they are of this scope. */
function weightsName({ weights }: Pick<Selection, 'weights'>, { questions }: Scope): string {
  const own = questions.flatMap(({ id }) => {
    const weight = weightOf(weights, id);
    return weight === 1 ? [] : `${id}.${weight}`;
  });
  return own.length === 0 ? '' : `w=${own.join('~')}`;
}
