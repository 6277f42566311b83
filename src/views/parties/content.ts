import type { Dataset } from '../../domain/dataset.ts';
import { orderByLikeness } from '../../domain/facts/likeness.ts';
import type { Matrix } from '../../domain/facts/matrix.ts';
import { type Scope, scopeOfIssues } from '../../domain/facts/selection.ts';
import { isEnough } from '../../domain/measures/agreement.ts';
import { type PartyLook, partyLook } from '../../drawing/party-look.ts';
import { subjectOf } from '../../features/comparison/subject.ts';
import {
  type Cell,
  cellOf,
  matrixOn,
  type Neighbour,
  neighboursOf,
  pairNamed,
  rankedOf,
} from '../../features/parties/neighbours.ts';
import { weightedWords } from '../../features/parties/weighted-words.ts';
import { aroundWords, pairsWords, type RankedPair } from '../../language/nearness.ts';
import { partiesWords } from '../../language/parties.ts';
import type { Phrase } from '../../language/phrase.ts';
import type { ViewState } from '../../navigation/view-state.ts';

/** A party with its agreement with each of the parties, in the order of the columns; undefined with itself. */
export interface Row {
  readonly party: PartyLook;
  readonly cells: readonly (Cell | undefined)[];
}

export interface PartiesContent {
  /** Who stands where around the party looked at. */
  readonly heading: string;
  /** How to read the matrix, and how to read one row of it. */
  readonly reading: { readonly matrix: string; readonly row: string };
  readonly ownWeights: Phrase | undefined;
  readonly scope: Scope;
  /** In their order; none where there are too many parties for all pairs. */
  readonly rows: readonly Row[];
  /** The second of the pair compared, from which one row is seen by itself. */
  readonly focus: PartyLook;
  readonly neighbours: readonly Neighbour[];
}

/** How many parties a matrix has room for: their pairs grow with the square. */
export const MOST_IN_MATRIX = 30;

/** The agreement of all pairs on the day looked at. */
export function partiesContent(dataset: Dataset, state: ViewState): PartiesContent {
  const scope = scopeOfIssues(dataset, state.issues);
  const matrix = matrixOn(dataset, state, scope);
  const focus = partyLook(dataset, state.b);
  const neighbours = neighboursOf(dataset, state, { party: focus.id, scope, matrix });
  const subject = subjectOf(dataset, state.issues);
  const { length } = dataset.parties;
  const isWhole = length <= MOST_IN_MATRIX;
  return {
    heading:
      aroundWords({ voice: focus.voice, ranked: rankedOf(neighbours), subject }) ??
      pairsWords(rankedPairs(dataset, matrix), subject),
    reading: {
      matrix: partiesWords.readMatrix,
      row: isWhole ? partiesWords.readRow : partiesWords.readOneRow(length),
    },
    ownWeights: weightedWords(dataset, state, scope),
    scope,
    rows: isWhole ? rowsOf(dataset, state, { scope, matrix }) : [],
    focus,
    neighbours,
  };
}

interface Measured {
  readonly scope: Scope;
  readonly matrix: Matrix;
}

function rowsOf(dataset: Dataset, state: ViewState, { scope, matrix }: Measured): readonly Row[] {
  const edited = dataset.parties.map(({ id }) => id);
  const order = state.order === 'likeness' ? orderByLikeness(edited, matrix.agreementOf) : edited;
  return order.map((a) => ({
    party: partyLook(dataset, a),
    cells: order.map((b) => {
      const agreement = matrix.agreementOf(a, b);
      return agreement && cellOf(agreement, pairNamed(dataset, state, { scope, a, b }));
    }),
  }));
}

/** The pairs that share enough questions, those that agree most first. */
function rankedPairs(dataset: Dataset, matrix: Matrix): readonly RankedPair[] {
  const { parties } = dataset;
  const voices = parties.map(({ id }) => partyLook(dataset, id).voice);
  return parties
    .flatMap(({ id: a }, index) =>
      parties.slice(index + 1).flatMap(({ id: b }, step): readonly RankedPair[] => {
        const agreement = matrix.agreementOf(a, b);
        if (agreement?.kind !== 'measured' || !isEnough(agreement.coverage)) return [];
        return [{ voices: [voices[index] ?? a, voices[index + 1 + step] ?? b], value: agreement.value }];
      }),
    )
    .toSorted((x, y) => y.value - x.value);
}
