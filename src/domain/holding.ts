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

/**
 * The position in force on a day: the latest one that began on or before it. It holds until the next
 * position of that party on that question (`until`, exclusive; undefined for the last one).
 */
export function holdingOn(dataset: Dataset, { party, question, on }: HoldingQuery): Holding {
  const positions = positionsOf(dataset, party, question);
  const next = positions.findIndex((position) => position.from > on);
  const index = next === -1 ? positions.length - 1 : next - 1;
  const position = positions[index];
  if (position === undefined) return { kind: 'none', reason: unrecordedReason(dataset, party, question) };
  return { kind: 'recorded', position, until: positions[index + 1]?.from };
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
