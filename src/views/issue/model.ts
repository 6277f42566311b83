import { type Model, positionsOf } from '../../domain/catalogue.ts';
import { comparePair } from '../../domain/comparison.ts';
import { laterDay } from '../../domain/day.ts';
import { type Movement, whoMoved } from '../../domain/measures/who-moved.ts';
import type { IsoDate, Issue } from '../../domain/model.ts';
import { headline, tallyOf } from '../../domain/words/headline.ts';
import { type AgreementModel, agreementModel } from '../../parts/agreement-model.ts';
import { type ChangeModel, changeModel } from '../../parts/change-model.ts';
import { comparedIn, earlierComparisons, queryOf } from '../../parts/compared.ts';
import { secondSentence } from '../../parts/finding.ts';
import type { PartyLook } from '../../parts/party-look.ts';
import { type QuestionModel, questionModel } from '../../parts/question-model.ts';
import type { ViewState } from '../../state/view-state.ts';

export interface IssueModel {
  readonly issue: Issue;
  readonly pair: readonly [PartyLook, PartyLook];
  readonly finding: string;
  readonly movement: string;
  readonly moved: Movement;
  /** What changed since the day the reader compares with; undefined where none was chosen. */
  readonly changes: ChangeModel | undefined;
  readonly isOwnPast: boolean;
  readonly since: IsoDate;
  readonly agreement: AgreementModel;
  readonly questions: readonly QuestionModel[];
  readonly previous: Issue | undefined;
  readonly next: Issue | undefined;
}

/** One issue on the day looked at. */
export function issueModel(model: Model, state: ViewState, issue: Issue): IssueModel {
  const since = sinceOf(model, state, issue);
  const query = queryOf(state, issue.questions, since);
  const comparisons = comparePair(model, query);
  const movement = whoMoved(model, query);
  const compared = comparedIn(model, state);
  const earlier = earlierComparisons(model, state, query);
  const voices = [compared.looks[0].voice, compared.looks[1].voice] as const;
  const place = model.issues.indexOf(issue);
  return {
    issue,
    pair: compared.looks,
    isOwnPast: compared.isOwnPast,
    finding: headline({ voices, tally: tallyOf(comparisons) }),
    movement: secondSentence(model, { query, compared, subject: issue.name }),
    moved: movement,
    changes:
      state.since === undefined
        ? undefined
        : changeModel(model, { ...query, parties: [...new Set([state.a, state.b])] }),
    since,
    agreement: agreementModel({ comparisons, movement, since }),
    questions: comparisons.map((comparison) =>
      questionModel({ looks: compared.looks, comparison, earlier: earlier.get(comparison.question.id) }),
    ),
    previous: model.issues[place - 1],
    next: model.issues[place + 1],
  };
}

/**
 * The day compared with: the reader's, or the first on which the pair shared at least half of the questions
 * of this issue that they share by the day looked at. An earlier day would tell the story of a question or two.
 */
export function sinceOf(model: Model, { a, b, on, since }: ViewState, { questions }: Issue): IsoDate {
  if (since !== undefined) return since;
  const sharedFrom = questions
    .flatMap(({ id }) => {
      const first = [positionsOf(model, a, id)[0]?.from, positionsOf(model, b, id)[0]?.from];
      return first[0] === undefined || first[1] === undefined ? [] : [laterDay(first[0], first[1])];
    })
    .filter((day) => day <= on)
    .toSorted();
  return sharedFrom[Math.ceil(sharedFrom.length / 2) - 1] ?? model.span.start;
}
