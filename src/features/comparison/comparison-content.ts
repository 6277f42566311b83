import { type Comparison, comparePair } from '../../domain/comparison.ts';
import { type Dataset, positionsOf } from '../../domain/dataset.ts';
import type { IsoDate, Question } from '../../domain/dataset-file.ts';
import { laterDay } from '../../domain/day.ts';
import { type Movement, whoMoved } from '../../domain/measures/who-moved.ts';
import type { PartyLook } from '../../drawing/party-look.ts';
import type { ViewState } from '../../navigation/view-state.ts';
import { type AgreementContent, agreementContent } from './agreement-content.ts';
import { type ChangeContent, changeContent } from './change-content.ts';
import { comparedIn, earlierComparisons, queryOf } from './compared.ts';
import { secondSentence } from './finding.ts';
import { type QuestionContent, questionContent } from './question-content.ts';

/** Two parties on some questions in full: how far they agree, who moved, and each question in words and marks. */
export interface ComparisonContent {
  readonly pair: readonly [PartyLook, PartyLook];
  readonly voices: readonly [string, string];
  readonly comparisons: readonly Comparison[];
  readonly movement: string;
  readonly moved: Movement;
  /** What changed since the day the reader compares with; undefined where none was chosen. */
  readonly changes: ChangeContent | undefined;
  readonly isOwnPast: boolean;
  readonly since: IsoDate;
  readonly agreement: AgreementContent;
  readonly questions: readonly QuestionContent[];
}

interface Compared {
  readonly questions: readonly Question[];
  /** What the gap is about: "Assad’s future". */
  readonly subject?: string;
}

/** The pair of a state on the day looked at. */
export function comparisonContent(
  dataset: Dataset,
  state: ViewState,
  { questions, subject }: Compared,
): ComparisonContent {
  const since = sharedSince(dataset, state, questions);
  const query = queryOf(state, questions, since);
  const comparisons = comparePair(dataset, query);
  const moved = whoMoved(dataset, query);
  const compared = comparedIn(dataset, state);
  const earlier = earlierComparisons(dataset, state, query);
  const { looks, isOwnPast } = compared;
  return {
    pair: looks,
    voices: [looks[0].voice, looks[1].voice],
    comparisons,
    movement: secondSentence(dataset, { query, compared, subject }),
    moved,
    changes:
      state.since === undefined
        ? undefined
        : changeContent(dataset, { ...query, parties: [...new Set([state.a, state.b])] }),
    isOwnPast,
    since,
    agreement: agreementContent({ comparisons, movement: moved, since }),
    questions: comparisons.map((comparison) =>
      questionContent({ looks, comparison, earlier: earlier.get(comparison.question.id) }),
    ),
  };
}

/**
 * The day compared with: the reader's, or the first on which the pair shared at least half of the questions
 * that they share by the day looked at. An earlier day would tell the story of a question or two.
 */
function sharedSince(dataset: Dataset, { a, b, on, since }: ViewState, questions: readonly Question[]): IsoDate {
  if (since !== undefined) return since;
  const sharedFrom = questions
    .flatMap(({ id }) => {
      const first = [positionsOf(dataset, a, id)[0]?.from, positionsOf(dataset, b, id)[0]?.from];
      return first[0] === undefined || first[1] === undefined ? [] : [laterDay(first[0], first[1])];
    })
    .filter((day) => day <= on)
    .toSorted();
  return sharedFrom[Math.ceil(sharedFrom.length / 2) - 1] ?? dataset.span.start;
}
