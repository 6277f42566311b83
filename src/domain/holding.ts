import { type Dataset, positionsOf, unrecordedReason } from './dataset.ts';
import type { IsoDate, Position } from './dataset-file.ts';

/** What a party held on a question on a day: a position, or no recorded position, with the reason where one is given. */
export type Holding =
  | { readonly kind: 'recorded'; readonly position: Position; readonly until: IsoDate | undefined }
  | { readonly kind: 'none'; readonly reason: string | undefined; readonly lapsed?: Position };

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
  return inForce(positionsOf(dataset, party, question), on);
}

/** Of positions, oldest first, the one in force on a day: the latest that has begun, unless it has lapsed. */
export function inForce(positions: readonly Position[], on: IsoDate): Position | undefined {
  const position = positions.findLast(({ from }) => from <= on);
  return position !== undefined && hasLapsed(position, on) ? undefined : position;
}

function hasLapsed({ lapses }: Position, on: IsoDate): boolean {
  return lapses !== undefined && lapses <= on;
}

/**
 * Of one party's positions on a question, oldest first, the one in force on a day: the latest that began on or before
 * it. It holds until the next one or until it lapses (`until`, exclusive; undefined for the last).
 */
export function holdingIn(positions: readonly Position[], on: IsoDate, reason: string | undefined): Holding {
  const index = positions.findLastIndex(({ from }) => from <= on);
  const position = positions[index];
  if (position === undefined) return { kind: 'none', reason };
  if (hasLapsed(position, on)) return { kind: 'none', reason, lapsed: position };
  return { kind: 'recorded', position, until: endOf(positions, index) };
}

/** The first day on which the position at this place holds no longer; undefined where it is the last and does not lapse. */
export function endOf(positions: readonly Position[], index: number): IsoDate | undefined {
  const [next, lapses] = [positions[index + 1]?.from, positions[index]?.lapses];
  return next !== undefined && lapses !== undefined && next < lapses ? next : (lapses ?? next);
}

/** The days on which one of these parties took a new position on one of these questions, or an old one lapsed, oldest first, each once. */
export function changeDays(
  dataset: Dataset,
  parties: readonly string[],
  questions: readonly string[],
): readonly IsoDate[] {
  const days = parties.flatMap((party) =>
    questions.flatMap((question) =>
      positionsOf(dataset, party, question).flatMap(({ from, lapses }) =>
        lapses === undefined ? from : [from, lapses],
      ),
    ),
  );
  return [...new Set(days)].sort();
}
