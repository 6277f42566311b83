import type { Dataset } from '../dataset.ts';
import type { Position } from '../dataset-file.ts';
import { zoneOf } from './zone.ts';

/** Stances this close count as agreement, in scale units. */
export const AGREE_WITHIN = 0.5;

/** The statuses in their order, which page, addresses, documentation and tests follow. */
export const STATUSES = ['agree', 'within-reach', 'apart', 'differ', 'unknown'] as const;

export type Status = (typeof STATUSES)[number];

/** The statuses that questions can have: without ranges nothing is within reach or apart, with all of them nothing merely differs. */
export function statusesIn({ coded }: Pick<Dataset, 'coded'>): readonly Status[] {
  return STATUSES.filter((id) =>
    id === 'differ' ? !coded.everyRange : id === 'within-reach' || id === 'apart' ? coded.range : true,
  );
}

/** Statuses of a question on which both parties have a position. */
export type SharedStatus = Exclude<Status, 'unknown'>;

// Stances are short decimals: 1.1 − 0.6 must count as 0.5.
const ROUNDING = 1e-9;

/** The status of a question from the two positions in force. Where one is contested they agree only if they do by every reading. */
export function statusOf(a: Position, b: Position): SharedStatus {
  if (readingsOf(a).every((x) => readingsOf(b).every((y) => Math.abs(x - y) <= AGREE_WITHIN + ROUNDING)))
    return 'agree';
  if (a.range === undefined || b.range === undefined) return 'differ';
  return zoneOf(a.range, b.range).width >= 0 ? 'within-reach' : 'apart';
}

function readingsOf({ stance, readings }: Position): readonly number[] {
  return readings?.map((reading) => reading.stance) ?? [stance];
}
