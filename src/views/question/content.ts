import type { Model } from '../../domain/dataset.ts';
import type { Issue, Question } from '../../domain/dataset-file.ts';
import { backedBy } from '../../domain/record.ts';
import { standingSince } from '../../domain/standing.ts';
import { type ComparisonModel, comparisonModel } from '../../features/comparison/comparison-model.ts';
import type { QuestionModel } from '../../features/comparison/question-model.ts';
import { standingSentence } from '../../language/standing.ts';
import type { ViewState } from '../../navigation/view-state.ts';
import { type Standings, standingsOn } from './standings.ts';

export interface QuestionPageModel extends Omit<ComparisonModel, 'questions' | 'comparisons'> {
  readonly question: QuestionModel;
  readonly issue: Issue | undefined;
  /** How the two stand on it, and since when. */
  readonly finding: string;
  /** Where every party of the model stands on it. */
  readonly standings: Standings;
  /** How many statements bear on it, of whatever party and day. */
  readonly statements: number;
  readonly previous: Question | undefined;
  readonly next: Question | undefined;
}

/** One question on the day looked at. The reader’s own weight changes nothing where there is but one. */
export function questionPage(model: Model, state: ViewState, asked: Question): QuestionPageModel | undefined {
  const { a, b, on, since } = state;
  const { questions, comparisons, ...compared } = comparisonModel(model, { ...state, w: {} }, { questions: [asked] });
  const [question] = questions;
  const [comparison] = comparisons;
  if (question === undefined || comparison === undefined) return undefined;
  const issue = model.issueOfQuestion.get(asked.id);
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
      since: compared.isOwnPast ? undefined : standingSince(model, { pair: { a, b }, on, question: asked }),
    }),
    standings: standingsOn(model, { question: asked, pair: [a, b], on, since }),
    statements: model.statements.filter(({ id }) => backedBy(model, id).some((held) => held.question === asked.id))
      .length,
    previous: siblings[place - 1],
    next: siblings[place + 1],
  };
}
