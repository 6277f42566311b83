import { type Comparison, comparePair, type SharedComparison, sharedOf } from '../../domain/comparison.ts';
import type { Dataset } from '../../domain/dataset.ts';
import { longDay } from '../../domain/day.ts';
import type { Holding } from '../../domain/holding.ts';
import { STATUSES, type Status } from '../../domain/measures/status.ts';
import { type Movement, whoMoved } from '../../domain/measures/who-moved.ts';
import { type AgreementContent, agreementContent } from '../../features/comparison/agreement-content.ts';
import { type Compared, comparedIn, queryOf } from '../../features/comparison/compared.ts';
import { secondSentence } from '../../features/comparison/finding.ts';
import { sinceOrYearBefore } from '../../features/comparison/scope.ts';
import { tallyOf } from '../../language/headline.ts';
import { listed } from '../../language/numbers.ts';
import type { ViewState } from '../../navigation/view-state.ts';
import {
  type WorkedMove,
  type WorkedQuestion,
  type WorkedZone,
  workedMove,
  workedQuestion,
  workedZone,
} from './worked.ts';

/** What the page says in a line. */
export const METHOD_HEADLINE = 'How the numbers are made, and what they rest on.';

/** The measures as they come out for the pair and the day looked at. */
export interface MethodContent {
  readonly compared: Compared;
  /** “Washington and Moscow on 15 December 2015” */
  readonly who: string;
  readonly since: string;
  readonly agreement: AgreementContent;
  /** Coverage in a sentence: how many questions are shared, and who is silent on the others. */
  readonly coverage: string;
  /** A question on which the two differ; undefined where they share none. */
  readonly question: WorkedQuestion | undefined;
  /** One question for each kind of zone that occurs. */
  readonly zones: readonly WorkedZone[];
  readonly statuses: readonly StatusRow[];
  readonly moved: Movement;
  readonly move: WorkedMove | undefined;
  /** Who moved, as the Overview says it. */
  readonly movement: string;
}

export interface StatusRow {
  readonly id: Status;
  readonly label: string;
  readonly rule: string;
  readonly count: number;
  /** A question of this status, where there is one. */
  readonly example: string;
}

/** Every number of the page is computed from the dataset, over all of its questions, as the Overview does it. */
export function methodContent(dataset: Dataset, state: ViewState): MethodContent {
  const since = sinceOrYearBefore(dataset, state);
  const query = queryOf(state, dataset.questions, since);
  const compared = comparedIn(dataset, state);
  const comparisons = comparePair(dataset, query);
  const shared = sharedOf(comparisons);
  const moved = whoMoved(dataset, query);
  const voices = [compared.looks[0].voice, compared.looks[1].voice] as const;
  return {
    compared,
    who: compared.isOwnPast ? listed(voices) : `${listed(voices)} on ${longDay(state.on)}`,
    since,
    agreement: agreementContent({ comparisons, movement: moved, since }),
    coverage: coverageSentence(comparisons, voices),
    question: exampleOf(shared, workedQuestion),
    zones: (['common ground', 'touching', 'gap'] as const).flatMap(
      (kind) =>
        exampleOf(
          shared.filter(({ zone }) => zone.kind === kind),
          workedZone,
        ) ?? [],
    ),
    statuses: statusRows(comparisons),
    moved,
    move: compared.isOwnPast ? undefined : workedMove(moved),
    movement: secondSentence(dataset, { query, compared }),
  };
}

/** The first question that shows something: one on which the two differ, before one on which they do not. */
function exampleOf<T>(shared: readonly SharedComparison[], worked: (c: SharedComparison) => T): T | undefined {
  const chosen = shared.find(({ distance }) => distance > 0) ?? shared[0];
  return chosen === undefined ? undefined : worked(chosen);
}

function coverageSentence(comparisons: readonly Comparison[], [first, second]: readonly [string, string]): string {
  const unknown = comparisons.filter((c) => c.kind === 'unknown');
  const silent = (a: Holding['kind'], b: Holding['kind']) =>
    unknown.filter((c) => c.a.kind === a && c.b.kind === b).length;
  const shared = sharedOf(comparisons).length;
  const parts = [
    { count: silent('none', 'none'), who: 'neither has' },
    { count: silent('recorded', 'none'), who: `only ${first} has` },
    { count: silent('none', 'recorded'), who: `only ${second} has` },
  ].flatMap(({ count, who }) => (count === 0 ? [] : `on ${count} ${who} a position on record`));
  const all = `Of the ${comparisons.length} questions the two share ${shared}`;
  return parts.length === 0 ? `${all}.` : `${all}; ${listed(parts)}.`;
}

function statusRows(comparisons: readonly Comparison[]): readonly StatusRow[] {
  const tally = tallyOf(comparisons);
  return STATUSES.map(({ id, label, rule }) => ({
    id,
    label,
    rule,
    count: tally[id],
    example: comparisons.find(({ status }) => status === id)?.question.text ?? '',
  }));
}
