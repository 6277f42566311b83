import { checkNames, checkRepeats, checkUnrecorded, checkVersion } from './check-contradictions.ts';
import { checkDefaults } from './check-defaults.ts';
import { checkIds, checkReferences } from './check-ids.ts';
import { checkEvidence, checkRanges, checkSameDay } from './check-positions.ts';
import { checkQuotes } from './check-quotes.ts';
import type { Draft, Fault } from './draft.ts';

/** What the schema cannot say: everything that holds between two places of the file. */
const CHECKS: readonly ((draft: Draft) => readonly Fault[])[] = [
  checkIds,
  checkReferences,
  checkRanges,
  checkSameDay,
  checkEvidence,
  checkQuotes,
  checkDefaults,
  checkUnrecorded,
  checkNames,
  checkRepeats,
  checkVersion,
];

/** The faults of all cross-checks, in the order of the checks. */
export function crossCheck(draft: Draft): readonly Fault[] {
  return CHECKS.flatMap((check) => check(draft));
}
