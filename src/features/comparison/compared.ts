import { type Comparison, type ComparisonQuery, comparePair } from '../../domain/comparison.ts';
import type { Dataset } from '../../domain/dataset.ts';
import type { IsoDate, Question } from '../../domain/dataset-file.ts';
import { longMonth, shortMonth } from '../../domain/day.ts';
import { type PartyLook, partyLook } from '../../drawing/party-look.ts';
import { isOwnPast, type ViewState } from '../../navigation/view-state.ts';

/** The two sides of a comparison: two parties on one day, or one party on two. */
export interface Compared {
  readonly looks: readonly [PartyLook, PartyLook];
  /** The day on which the second side is looked at. */
  readonly bOn: IsoDate;
  readonly isOwnPast: boolean;
}

/** Who is compared with whom in a state. */
export function comparedIn(dataset: Dataset, state: ViewState): Compared {
  const { a, b, on, since } = state;
  const [first, second] = [partyLook(dataset, a), partyLook(dataset, b)];
  if (since === undefined || !isOwnPast(state)) return { looks: [first, second], bOn: on, isOwnPast: false };
  return {
    looks: [
      { ...first, voice: `${first.voice} of ${longMonth(on)}` },
      {
        ...second,
        name: `${second.name}, ${longMonth(since)}`,
        short: `${second.short}, ${shortMonth(since)}`,
        voice: `${second.voice} of ${longMonth(since)}`,
        isPast: true,
      },
    ],
    bOn: since,
    isOwnPast: true,
  };
}

/** The query of the measures for a state. */
export function queryOf(
  state: ViewState,
  questions: readonly Question[],
  since: IsoDate,
): ComparisonQuery & { readonly since: IsoDate } {
  const { a, b, on, w } = state;
  return { pair: { a, b }, on, bOn: isOwnPast(state) ? state.since : undefined, since, weights: w, questions };
}

/**
 * The comparisons of the day compared with, by question: for an axis that shows both days. Empty where the
 * reader has chosen no such day, and where a party's own past is the other side already.
 */
export function earlierComparisons(
  dataset: Dataset,
  state: ViewState,
  query: ComparisonQuery,
): ReadonlyMap<string, Comparison> {
  if (state.since === undefined || isOwnPast(state) || state.since >= state.on) return new Map();
  return new Map(comparePair(dataset, { ...query, on: state.since }).map((c) => [c.question.id, c]));
}
