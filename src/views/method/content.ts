import { type SharedComparison, sharedOf } from '../../domain/comparison.ts';
import type { Dataset } from '../../domain/dataset.ts';
import { questionNamed } from '../../domain/facts/fact.ts';
import { factsOf, type ScopeFacts, sharedIn } from '../../domain/facts/facts.ts';
import { scopeOfIssues, selectionOf } from '../../domain/facts/selection.ts';
import type { Holding } from '../../domain/holding.ts';
import { type Status, statusesIn } from '../../domain/measures/status.ts';
import { type ComparisonContent, comparisonContent } from '../../features/comparison/comparison-content.ts';
import { comparisonWords } from '../../language/comparison.ts';
import { longDay } from '../../language/dates.ts';
import { countFigure } from '../../language/figures.ts';
import { measureWords } from '../../language/measures.ts';
import type { Figure, Phrase } from '../../language/phrase.ts';
import { statusRules } from '../../language/status-rules.ts';
import type { ViewState } from '../../navigation/view-state.ts';
import {
  type WorkedMove,
  type WorkedQuestion,
  type WorkedZone,
  workedMove,
  workedQuestion,
  workedZone,
} from './worked.ts';

/** The measures as they come out for the pair and the day looked at. */
export interface MethodContent {
  readonly comparison: ComparisonContent;
  /** “Washington and Moscow on 15 December 2015” */
  readonly who: string;
  /** Coverage in a sentence: how many questions are shared, and who is silent on the others. */
  readonly coverage: Phrase;
  /** A question on which the two differ; undefined where they share none. */
  readonly question: WorkedQuestion | undefined;
  /** One question for each kind of zone that occurs. */
  readonly zones: readonly WorkedZone[];
  readonly statuses: readonly StatusRow[];
  readonly move: WorkedMove | undefined;
}

export interface StatusRow {
  readonly id: Status;
  readonly label: string;
  readonly rule: string;
  readonly count: Figure;
  /** A question of this status, where there is one. */
  readonly example: string;
}

/** Every number of the page is computed from the dataset, over all of its questions, as the Overview does it. */
export function methodContent(dataset: Dataset, state: ViewState): MethodContent {
  const facts = factsOf(dataset, selectionOf(dataset, state, scopeOfIssues(dataset, [])));
  const comparison = comparisonContent(dataset, facts);
  const { whole, isOwnPast } = facts;
  const shared = sharedOf(whole.questions.map(({ now }) => now));
  const voices = [comparison.pair[0].voice, comparison.pair[1].voice] as const;
  return {
    comparison,
    who: measureWords.who(voices, isOwnPast ? undefined : longDay(state.on)),
    coverage: coverageSentence(whole, voices),
    question: exampleOf(shared, (c) =>
      workedQuestion(c, questionNamed(facts.selection, c.question), facts.selection, voices),
    ),
    zones: (['common ground', 'touching', 'gap'] as const).flatMap(
      (kind) =>
        exampleOf(
          shared.filter(({ zone }) => zone?.kind === kind),
          (c) => workedZone(c, voices),
        ) ?? [],
    ),
    statuses: statusRows(dataset, whole),
    move: workedMove(whole, facts.selection.pair),
  };
}

/** The first question that shows something: one on which the two differ, before one on which they do not. */
function exampleOf<T>(shared: readonly SharedComparison[], worked: (c: SharedComparison) => T): T | undefined {
  const chosen = shared.find(({ distance }) => distance > 0) ?? shared[0];
  return chosen === undefined ? undefined : worked(chosen);
}

function coverageSentence({ questions, tally, named }: ScopeFacts, [first, second]: readonly [string, string]): Phrase {
  const silent = (measure: string, a: Holding['kind'], b: Holding['kind']) =>
    named.onDay(measure, questions.filter((own) => own.a.now.kind === a && own.b.now.kind === b).length);
  return measureWords.coverage.example({
    questions: countFigure(named.ofScope('questions', questions.length)),
    shared: countFigure(named.onDay('shared', sharedIn(tally))),
    neither: countFigure(silent('neither', 'none', 'none')),
    onlyFirst: { voice: first, is: countFigure(silent('only-first', 'recorded', 'none')) },
    onlySecond: { voice: second, is: countFigure(silent('only-second', 'none', 'recorded')) },
  });
}

function statusRows(dataset: Dataset, { questions, tally, named }: ScopeFacts): readonly StatusRow[] {
  return statusesIn(dataset).map((id) => ({
    id,
    label: comparisonWords.statuses[id],
    rule: statusRules[id],
    count: countFigure(named.onDay(id, tally[id])),
    example: questions.find(({ now }) => now.status === id)?.question.text ?? '',
  }));
}
