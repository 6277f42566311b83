import { type Comparison, comparePair } from '../../domain/comparison.ts';
import type { Model } from '../../domain/dataset.ts';
import type { IsoDate, Issue } from '../../domain/dataset-file.ts';
import { agreementSeries } from '../../domain/measures/series.ts';
import { type Movement, sharedAtBoth, stanceShift, whoMoved } from '../../domain/measures/who-moved.ts';
import type { PartyLook } from '../../drawing/party-look.ts';
import type { StripStep } from '../../drawing/screen/TimeStrip.tsx';
import { type AgreementModel, agreementModel, stripSteps } from '../../features/comparison/agreement-model.ts';
import { type ChangeModel, changeModel } from '../../features/comparison/change-model.ts';
import { type Compared, comparedIn, earlierComparisons, queryOf } from '../../features/comparison/compared.ts';
import { secondSentence } from '../../features/comparison/finding.ts';
import { type QuestionModel, questionModel } from '../../features/comparison/question-model.ts';
import { chosenIssues, scopeOf, sinceOrYearBefore } from '../../features/comparison/scope.ts';
import type { Offer } from '../../features/page/NothingFound.tsx';
import { type TimeModel, timeModel } from '../../features/time/time-model.ts';
import { headline, type Tally, tallyOf } from '../../language/headline.ts';
import { counted } from '../../language/numbers.ts';
import { type Choices, filterCount, isOwnPast, type ViewState } from '../../navigation/view-state.ts';
import { keepsQuestion, offersOf } from './filter.ts';
import { byRank, rankIssue, rankQuestion } from './sort.ts';

export interface IssueBlock {
  readonly id: string;
  readonly name: string;
  readonly agreement: AgreementModel;
  readonly trend: readonly StripStep[];
  readonly questions: readonly QuestionModel[];
  /** How many of the issue's questions the filters hide. */
  readonly hidden: number;
}

export interface OverviewModel {
  readonly pair: readonly [PartyLook, PartyLook];
  readonly headline: string;
  readonly movement: string;
  readonly moved: Movement;
  /** What changed since the day the reader compares with; undefined where none was chosen. */
  readonly changes: ChangeModel | undefined;
  readonly since: IsoDate;
  readonly agreement: AgreementModel;
  readonly statusCounts: Tally;
  readonly issues: readonly IssueBlock[];
  /** "4 of 28 questions shown" */
  readonly shown: string;
  readonly isFiltered: boolean;
  readonly isEmpty: boolean;
  /** Where nothing is shown: what to loosen. */
  readonly offers: readonly Offer[];
}

/** What changes with the pair, the issues and the weights, but not with the day: it is kept while a slider runs. */
export interface OverviewCourse {
  readonly time: TimeModel;
  readonly trends: ReadonlyMap<string, readonly StripStep[]>;
}

type CourseChoices = Pick<Choices, 'a' | 'b' | 'since' | 'issues' | 'w'>;

/** The agreement over the whole record, for all chosen issues and for each. */
export function overviewCourse(model: Model, choices: CourseChoices): OverviewCourse {
  const { a, b, since, issues, w } = choices;
  const chosen = chosenIssues(model, issues);
  const query = { pair: { a, b }, bOn: isOwnPast(choices) ? since : undefined, weights: w };
  return {
    time: timeModel(model, {
      ...query,
      questions: chosen.flatMap((issue) => issue.questions),
      issues: chosen.map((issue) => issue.id),
    }),
    trends: new Map(
      chosen.map((issue) => [issue.id, stripSteps(agreementSeries(model, { ...query, questions: issue.questions }))]),
    ),
  };
}

/** The Overview on the day looked at. */
export function overviewModel(model: Model, state: ViewState, course: OverviewCourse): OverviewModel {
  const since = sinceOrYearBefore(model, state);
  const chosen = chosenIssues(model, state.issues);
  const query = queryOf(
    state,
    chosen.flatMap((issue) => issue.questions),
    since,
  );
  const comparisons = comparePair(model, query);
  const compared = comparedIn(model, state);
  const voices = [compared.looks[0].voice, compared.looks[1].voice] as const;
  const shifts = new Map(sharedAtBoth(model, query).map((c) => [c.later.question.id, stanceShift(c)]));
  const blocks = chosen.map((issue) => issueBlock({ model, state, issue, since, shifts, course, compared }));
  const found = comparisons.filter((c) => keepsQuestion(model, c, { ...state, show: [] }));
  const shownCount = blocks.reduce((total, block) => total + block.questions.length, 0);
  return {
    pair: compared.looks,
    headline: headline({ voices, tally: tallyOf(comparisons), scope: scopeOf(model, state.issues) }),
    movement: secondSentence(model, { query, compared, subject: scopeOf(model, state.issues) }),
    moved: whoMoved(model, query),
    changes:
      state.since === undefined
        ? undefined
        : changeModel(model, { ...query, parties: [...new Set([state.a, state.b])] }),
    since,
    agreement: agreementModel({ comparisons, movement: whoMoved(model, query), since }),
    statusCounts: tallyOf(found),
    issues: blocks
      .filter((block) => block.questions.length > 0)
      .toSorted((x, y) => byRank(rankIssue(state.sort, x, shifts), rankIssue(state.sort, y, shifts))),
    shown: `${shownCount} of ${counted(model.questions.length, 'question')} shown`,
    isFiltered: filterCount(state) > 0,
    isEmpty: shownCount === 0,
    offers: shownCount === 0 ? offersOf(model, state) : [],
  };
}

interface BlockInput {
  readonly model: Model;
  readonly state: ViewState;
  readonly issue: Issue;
  readonly since: IsoDate;
  readonly shifts: ReadonlyMap<string, number>;
  readonly course: OverviewCourse;
  readonly compared: Compared;
}

function issueBlock({ model, state, issue, since, shifts, course, compared }: BlockInput): IssueBlock {
  const query = queryOf(state, issue.questions, since);
  const comparisons = comparePair(model, query);
  const earlier = earlierComparisons(model, state, query);
  const rank = (c: Comparison) => rankQuestion(state.sort, c, shifts);
  const kept = comparisons.filter((c) => keepsQuestion(model, c, state)).toSorted((x, y) => byRank(rank(x), rank(y)));
  return {
    id: issue.id,
    name: issue.name,
    agreement: agreementModel({ comparisons, movement: whoMoved(model, query), since }),
    trend: course.trends.get(issue.id) ?? [],
    questions: kept.map((comparison) =>
      questionModel({ looks: compared.looks, comparison, earlier: earlier.get(comparison.question.id) }),
    ),
    hidden: comparisons.length - kept.length,
  };
}
