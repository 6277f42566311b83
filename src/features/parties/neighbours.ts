import type { Dataset } from '../../domain/dataset.ts';
import { type FactsNamed, factsNamed } from '../../domain/facts/fact.ts';
import { agreementMatrix, type Matrix } from '../../domain/facts/matrix.ts';
import { type Choice, type Scope, sinceIn } from '../../domain/facts/selection.ts';
import { type Agreement, isEnough } from '../../domain/measures/agreement.ts';
import { type PartyLook, partyLook } from '../../drawing/party-look.ts';
import { countFigure, pointsFigure } from '../../language/figures.ts';
import type { Ranked } from '../../language/nearness.ts';
import type { Figure } from '../../language/phrase.ts';

/** What a reader has chosen, as far as the agreement of all parties depends on it. */
export type MatrixChoice = Pick<Choice, 'on' | 'since' | 'w'>;

/** How far two parties agree, in figures. */
export interface Cell {
  readonly agreement: Agreement;
  /** `33`, in percent; undefined where there is no number. */
  readonly points: Figure | undefined;
  /** `25`, of the questions shared. */
  readonly shared: Figure;
  /** True where too few questions are shared to set the number beside others. */
  readonly isFew: boolean;
}

/** One of the others, seen from a party. */
export interface Neighbour extends Cell {
  readonly party: PartyLook;
}

/** The agreement of all parties on the day looked at. */
export function matrixOn(dataset: Dataset, { on, w }: MatrixChoice, scope: Scope): Matrix {
  return agreementMatrix(dataset, { on, questions: scope.questions, weights: w });
}

/** The names of the figures of two parties, as every other view of the two has them. */
export function pairNamed(
  dataset: Dataset,
  choice: MatrixChoice,
  { scope, a, b }: { readonly scope: Scope; readonly a: string; readonly b: string },
): FactsNamed {
  const { on, w } = choice;
  return factsNamed({ pair: { a, b }, on, bOn: on, since: sinceIn(dataset, choice), weights: w }, scope);
}

/** An agreement in figures. */
export function cellOf(agreement: Agreement, named: FactsNamed): Cell {
  return {
    agreement,
    points: agreement.kind === 'measured' ? pointsFigure(named.onDay('agreement', agreement.value)) : undefined,
    shared: countFigure(named.onDay('shared', agreement.coverage.shared)),
    isFew: !isEnough(agreement.coverage),
  };
}

/**
 * The other parties as one sees them: those that share enough questions from the nearest to the farthest, then those that
 * share fewer, then those with whom there is no number.
 */
export function neighboursOf(
  dataset: Dataset,
  choice: MatrixChoice,
  { party, scope, matrix }: { readonly party: string; readonly scope: Scope; readonly matrix: Matrix },
): readonly Neighbour[] {
  return dataset.parties
    .flatMap(({ id }): readonly Neighbour[] => {
      const agreement = matrix.agreementOf(party, id);
      if (agreement === undefined) return [];
      const named = pairNamed(dataset, choice, { scope, a: party, b: id });
      return [{ party: partyLook(dataset, id), ...cellOf(agreement, named) }];
    })
    .toSorted((x, y) => Number(x.isFew) - Number(y.isFew) || agreedBy(y) - agreedBy(x));
}

/** Those that share enough questions, as a sentence ranks them. */
export function rankedOf(neighbours: readonly Neighbour[]): readonly Ranked[] {
  return neighbours.flatMap(({ party: { voice }, agreement, isFew }) =>
    agreement.kind === 'measured' && !isFew ? [{ voice, value: agreement.value }] : [],
  );
}

function agreedBy({ agreement }: Cell): number {
  return agreement.kind === 'measured' ? agreement.value : -1;
}
