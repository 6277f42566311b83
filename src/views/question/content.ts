import type { Dataset } from '../../domain/dataset.ts';
import type { Issue, Question } from '../../domain/dataset-file.ts';
import { backedBy } from '../../domain/record.ts';
import { standingSince } from '../../domain/standing.ts';
import { type ComparisonContent, comparisonContent } from '../../features/comparison/comparison-content.ts';
import type { QuestionContent } from '../../features/comparison/question-content.ts';
import { standingSentence } from '../../language/standing.ts';
import type { ViewState } from '../../navigation/view-state.ts';
import { type Standings, standingsOn } from './standings.ts';

export interface QuestionPageContent extends Omit<ComparisonContent, 'questions' | 'comparisons'> {
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
  const { questions, comparisons, ...compared } = comparisonContent(
    dataset,
    { ...state, w: {} },
    { questions: [asked] },
  );
  const [question] = questions;
  const [comparison] = comparisons;
  if (question === undefined || comparison === undefined) return undefined;
  const issue = dataset.issueOfQuestion.get(asked.id);
  const siblings = issue?.questions ?? [];
  const place = siblings.indexOf(asked);
  return {
    ...compared,
    question,
    issue,
    finding: standingSentence({
      voices: compared.voices,
      comparison,
      // Of a party and its own past there is no stretch of time through which the two stood so.
      since: compared.isOwnPast ? undefined : standingSince(dataset, { pair: { a, b }, on, question: asked }),
    }),
    standings: standingsOn(dataset, { question: asked, pair: [a, b], on, since }),
    statements: dataset.statements.filter(({ id }) => backedBy(dataset, id).some((held) => held.question === asked.id))
      .length,
    previous: siblings[place - 1],
    next: siblings[place + 1],
  };
}
