import { checkCodings } from './check-codings.ts';
import {
  checkNames,
  checkRepeats,
  checkUnrecorded,
  checkVersion,
  warnOfNames,
  warnOfSources,
} from './check-contradictions.ts';
import { checkDefaults, warnOfSilence } from './check-defaults.ts';
import { checkIds, checkReferences } from './check-ids.ts';
import { checkEvidence, checkRanges, checkUntil, warnOfContested, warnOfSalience } from './check-positions.ts';
import { checkContents, warnOfLength, warnOfUnsourced } from './check-quotes.ts';
import type { Draft, Fault } from './draft.ts';

type Check = (draft: Draft) => readonly Fault[];

/** What the schema cannot say: everything that holds between two places of the file. */
const CHECKS: readonly Check[] = [
  checkIds,
  checkReferences,
  checkRanges,
  checkUntil,
  checkEvidence,
  checkContents,
  checkDefaults,
  checkUnrecorded,
  checkNames,
  checkRepeats,
  checkVersion,
  checkCodings,
];

/** What a curator should know, and what keeps nothing from being drawn. */
const WARNINGS: readonly Check[] = [
  warnOfContested,
  warnOfSalience,
  warnOfLength,
  warnOfUnsourced,
  warnOfSilence,
  warnOfNames,
  warnOfSources,
];

/** The faults of all cross-checks, in the order of the checks. */
export function crossCheck(draft: Draft): readonly Fault[] {
  return CHECKS.flatMap((check) => check(draft));
}

/** What is odd about a file without being wrong, in the order of the checks. */
export function warningsOf(draft: Draft): readonly Fault[] {
  return WARNINGS.flatMap((check) => check(draft));
}
