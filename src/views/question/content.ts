import type { Dataset } from '../../domain/dataset.ts';
import type { Issue, Question } from '../../domain/dataset-file.ts';
import { factsOf } from '../../domain/facts/facts.ts';
import { scopeOfQuestion, selectionOf, showsBothDays } from '../../domain/facts/selection.ts';
import { statusSince } from '../../domain/facts/status-since.ts';
import { backedBy } from '../../domain/record.ts';
import { type ComparisonContent, comparisonContent } from '../../features/comparison/comparison-content.ts';
import { type QuestionContent, questionContent } from '../../features/comparison/question-content.ts';
import { statusSentence } from '../../language/status.ts';
import type { ViewState } from '../../navigation/view-state.ts';
import { type Standings, standingsOn } from './standings.ts';

export interface QuestionPageContent {
  readonly comparison: ComparisonContent;
  readonly question: QuestionContent;
  readonly issue: Issue | undefined;
  /** How the two stand on it, and since when. */
  readonly finding: string;
  /** Where every party of the dataset stands on it. */
  readonly standings: Standings;
  /** How many statements bear on it, of whatever party and day. */
  readonly statements: number;
  readonly previous: Question | undefined;
  readonly next: Question | undefined;
}

/** One question on the day looked at. The reader’s own weight changes nothing where there is but one. */
export function questionPage(dataset: Dataset, state: ViewState, asked: Question): QuestionPageContent | undefined {
  const { a, b, on, since } = state;
  const facts = factsOf(dataset, selectionOf(dataset, { ...state, w: {} }, scopeOfQuestion(dataset, asked)));
  const [own] = facts.whole.questions;
  if (own === undefined) return undefined;
  const comparison = comparisonContent(dataset, facts, { showsChanges: since !== undefined });
  const issue = dataset.issueOfQuestion.get(asked.id);
  const siblings = issue?.questions ?? [];
  const place = siblings.indexOf(asked);
  return {
    comparison,
    question: questionContent(own, comparison.pair, { isCompared: showsBothDays(state) }),
    issue,
    finding: statusSentence({
      voices: [comparison.pair[0].voice, comparison.pair[1].voice],
      comparison: own.now,
      since: statusSince(own),
    }),
    standings: standingsOn(dataset, { question: asked, pair: [a, b], on, since }),
    statements: dataset.statements.filter(({ id }) => backedBy(dataset, id).some((held) => held.question === asked.id))
      .length,
    previous: siblings[place - 1],
    next: siblings[place + 1],
  };
}
