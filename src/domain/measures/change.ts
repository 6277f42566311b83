import type { SharedComparison } from '../comparison.ts';
import { cityBlock, isNothing } from './agreement.ts';

/** A question on which both parties have a position on both days. */
export interface BothDays {
  readonly earlier: SharedComparison;
  readonly now: SharedComparison;
}

/** The four agreements by which a change is divided, each 0 … 1. */
export interface OrdersOfMoving {
  /** Both where they stood on the earlier day. */
  readonly before: number;
  /** Only a has moved. */
  readonly aMoved: number;
  /** Only b has moved. */
  readonly bMoved: number;
  /** Both where they stand on the later day. */
  readonly after: number;
}

/** The change of agreement between two days over the same questions, divided between the parties; or why none is told. */
export type Change =
  | {
      readonly kind: 'measured';
      /** Agreement on the earlier and on the later day over the same questions, 0 … 1, both with the weights of the later. */
      readonly before: number;
      readonly after: number;
      /** What each party's own moves account for, −1 … 1; the two add up to `after` − `before`. */
      readonly shares: { readonly a: number; readonly b: number };
      readonly orders: OrdersOfMoving;
      readonly coverage: ChangeCoverage;
    }
  | { readonly kind: 'too few' | 'nothing weighed'; readonly coverage: ChangeCoverage };

/** On how many questions of a selection both parties have a position on both days. */
export interface ChangeCoverage {
  readonly same: number;
  readonly of: number;
}

/**
 * Who moved: the change over the questions shared on both days, of the selection's `of`, with the weights of the later day. Each party's
 * share is averaged over both orders of moving: the Shapley value of two players (Shapley, A Value for n-Person
 * Games, 1953), so that the shares add up exactly. Over fewer than half of the selection no change is told.
 */
export function changeOver(both: readonly BothDays[], of: number): Change {
  const coverage = { same: both.length, of };
  if (!isAtLeastHalf(both.length, of)) return { kind: 'too few', coverage };
  const weight = both.reduce((sum, { now }) => sum + now.weight, 0);
  if (isNothing(weight)) return { kind: 'nothing weighed', coverage };
  const agreementWith = (a: keyof BothDays, b: keyof BothDays) =>
    cityBlock(
      both.reduce((sum, c) => sum + c.now.weight * Math.abs(c[a].a.stance - c[b].b.stance), 0),
      weight,
    );
  const orders = {
    before: agreementWith('earlier', 'earlier'),
    aMoved: agreementWith('now', 'earlier'),
    bMoved: agreementWith('earlier', 'now'),
    after: agreementWith('now', 'now'),
  };
  const { before, after } = orders;
  return { kind: 'measured', before, after, shares: sharesOf(orders), orders, coverage };
}

/** Each party's share of the change, averaged over both orders of moving. */
export function sharesOf({ before, aMoved, bMoved, after }: OrdersOfMoving): {
  readonly a: number;
  readonly b: number;
} {
  return {
    a: (aMoved - before + (after - bMoved)) / 2,
    b: (bMoved - before + (after - aMoved)) / 2,
  };
}

/** True for at least half of the questions, of which there is at least one: fewer tell no trend. */
export function isAtLeastHalf(some: number, of: number): boolean {
  return some > 0 && some * 2 >= of;
}

/** How far both parties together have moved on one question, 0 … 8 scale units. */
export function stanceShift({ earlier, now }: BothDays): number {
  return Math.abs(now.a.stance - earlier.a.stance) + Math.abs(now.b.stance - earlier.b.stance);
}
