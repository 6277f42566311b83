import { type Dataset, positionsOf, unrecordedReason } from './dataset.ts';
import type { IsoDate, Position } from './dataset-file.ts';

/** What a party held on a question on a day: a position, or no recorded position, with the reason where one is given. */
export type Holding =
  | { readonly kind: 'recorded'; readonly position: Position; readonly until: IsoDate | undefined }
  | { readonly kind: 'none'; readonly reason: string | undefined };

/** The day to look at, and the question and party asked about. */
export interface HoldingQuery {
  readonly party: string;
  readonly question: string;
  readonly on: IsoDate;
}

/** The position in force on a day. */
export function holdingOn(dataset: Dataset, { party, question, on }: HoldingQuery): Holding {
  return holdingIn(positionsOf(dataset, party, question), on, unrecordedReason(dataset, party, question));
}

/** The position that a party holds on a question on a day; undefined where none is recorded. */
export function positionOn(dataset: Dataset, { party, question, on }: HoldingQuery): Position | undefined {
  return positionsOf(dataset, party, question).findLast(({ from }) => from <= on);
}

/**
 * Of one party's positions on a question, oldest first, the one in force on a day: the latest that began on or before
 * it. It holds until the next one (`until`, exclusive; undefined for the last).
 */
export function holdingIn(positions: readonly Position[], on: IsoDate, reason: string | undefined): Holding {
  const index = positions.findLastIndex(({ from }) => from <= on);
  const position = positions[index];
  return position === undefined
    ? { kind: 'none', reason }
    : { kind: 'recorded', position, until: positions[index + 1]?.from };
}

/** The days on which one of these parties took a new position on one of these questions, oldest first, each once. */
export function changeDays(
  dataset: Dataset,
  parties: readonly string[],
  questions: readonly string[],
): readonly IsoDate[] {
  const days = parties.flatMap((party) =>
    questions.flatMap((question) => positionsOf(dataset, party, question).map((position) => position.from)),
  );
  return [...new Set(days)].sort();
}
