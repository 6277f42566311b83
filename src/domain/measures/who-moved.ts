import { type ComparisonQuery, comparePair, type SharedComparison, sharedOf } from '../comparison.ts';
import type { Dataset } from '../dataset.ts';
import type { IsoDate } from '../dataset-file.ts';
import { cityBlock } from './agreement.ts';

/** A comparison at `on` against an earlier day. */
export type SpanQuery = ComparisonQuery & { readonly since: IsoDate };

/** The four agreements that a move of two parties can be told by, each 0 … 1. */
export interface MoveTable {
  /** Both where they stood at the earlier date. */
  readonly before: number;
  /** Only a has moved. */
  readonly aMoved: number;
  /** Only b has moved. */
  readonly bMoved: number;
  /** Both where they stand at the later date. */
  readonly after: number;
}

/** The change of agreement between two days, divided between the parties, or the absence of one. */
export type Movement =
  | {
      readonly kind: 'measured';
      /** A(after) − A(before), −1 … 1; positive when the two came closer. */
      readonly change: number;
      /** What each party's own moves account for; the two add up to `change`. */
      readonly shares: { readonly a: number; readonly b: number };
      readonly table: MoveTable;
      /** On how many questions both parties have a position at both dates. */
      readonly questions: number;
    }
  | { readonly kind: 'nothing shared' | 'nothing weighed' };

/**
 * Who moved, between `since` and `on`, over the questions shared at both dates, with the weights of the
 * later date. Each party's share is averaged over both orders of moving: the Shapley value of two players
 * (Shapley, A Value for n-Person Games, 1953), so that the shares add up exactly.
 */
export function whoMoved(dataset: Dataset, query: SpanQuery): Movement {
  const both = sharedAtBoth(dataset, query);
  if (both.length === 0) return { kind: 'nothing shared' };
  if (both.every(({ later }) => later.weight === 0)) return { kind: 'nothing weighed' };
  const agreementWith = (a: keyof BothDates, b: keyof BothDates) =>
    cityBlock(both.map((c) => ({ weight: c.later.weight, distance: Math.abs(c[a].a.stance - c[b].b.stance) })));
  const table = {
    before: agreementWith('earlier', 'earlier'),
    aMoved: agreementWith('later', 'earlier'),
    bMoved: agreementWith('earlier', 'later'),
    after: agreementWith('later', 'later'),
  };
  return {
    kind: 'measured',
    change: table.after - table.before,
    shares: sharesOf(table),
    table,
    questions: both.length,
  };
}

/** Each party's share of the change, averaged over both orders of moving. */
export function sharesOf({ before, aMoved, bMoved, after }: MoveTable): { readonly a: number; readonly b: number } {
  return {
    a: (aMoved - before + (after - bMoved)) / 2,
    b: (bMoved - before + (after - aMoved)) / 2,
  };
}

/** A question compared at both dates. */
export interface BothDates {
  readonly earlier: SharedComparison;
  readonly later: SharedComparison;
}

/** The questions on which both parties have a position at both dates: coverage never passes for rapprochement. */
export function sharedAtBoth(dataset: Dataset, query: SpanQuery): readonly BothDates[] {
  const before = sharedOf(comparePair(dataset, { ...query, on: query.since }));
  const earlierById = new Map(before.map((c) => [c.question.id, c]));
  return sharedOf(comparePair(dataset, query)).flatMap((later) => {
    const earlier = earlierById.get(later.question.id);
    return earlier === undefined ? [] : [{ earlier, later }];
  });
}

/** How far both parties together have moved on one question, 0 … 8 scale units. */
export function stanceShift({ earlier, later }: BothDates): number {
  return Math.abs(later.a.stance - earlier.a.stance) + Math.abs(later.b.stance - earlier.b.stance);
}
