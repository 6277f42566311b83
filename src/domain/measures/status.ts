import type { Position } from '../dataset-file.ts';
import { zoneOf } from './zone.ts';

/** Stances this close count as agreement, in scale units. */
export const AGREE_WITHIN = 0.5;

/** The one table of statuses: order, words and rule. Page, addresses, documentation and tests read it. */
export const STATUSES = [
  { id: 'agree', label: 'Agree', rule: 'The two stances are at most half a step apart.' },
  { id: 'within-reach', label: 'Within reach', rule: 'The stances differ, but the ranges the two could accept meet.' },
  { id: 'apart', label: 'Apart', rule: 'The ranges the two could accept do not meet.' },
  { id: 'unknown', label: 'No record', rule: 'At least one of the two has no recorded position on that day.' },
] as const;

export type Status = (typeof STATUSES)[number]['id'];

/** Statuses of a question on which both parties have a position. */
export type SharedStatus = Exclude<Status, 'unknown'>;

// Stances are short decimals: 1.1 − 0.6 must count as 0.5.
const ROUNDING = 1e-9;

/** The status of a question from the two positions in force. */
export function statusOf(a: Position, b: Position): SharedStatus {
  if (Math.abs(a.stance - b.stance) <= AGREE_WITHIN + ROUNDING) return 'agree';
  return zoneOf(a.range, b.range).width >= 0 ? 'within-reach' : 'apart';
}
