import type { StripStep } from '../../charts/TimeStrip.tsx';
import type { Model } from '../../domain/catalogue.ts';
import { type Comparison, comparePair } from '../../domain/comparison.ts';
import { laterDay } from '../../domain/day.ts';
import { agreementSeries } from '../../domain/measures/series.ts';
import { sharedAtBoth, stanceShift, whoMoved } from '../../domain/measures/who-moved.ts';
import type { IsoDate, Issue } from '../../domain/model.ts';
import { headline, type Tally, tallyOf } from '../../domain/words/headline.ts';
import { counted, listed } from '../../domain/words/numbers.ts';
import { type AgreementModel, agreementModel, stripSteps } from '../../parts/agreement-model.ts';
import { secondSentence } from '../../parts/finding.ts';
import { type PartyLook, partyLook } from '../../parts/party-look.ts';
import { type QuestionModel, questionModel } from '../../parts/question-model.ts';
import { type TimeModel, timeModel } from '../../parts/time-model.ts';
import { type Choices, filterCount, type ViewState, yearBefore } from '../../state/view-state.ts';
import { keepsQuestion, type Loosening, loosenings } from './filter.ts';
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
  readonly since: IsoDate;
  readonly agreement: AgreementModel;
  readonly statusCounts: Tally;
  readonly issues: readonly IssueBlock[];
  /** "4 of 28 questions shown" */
  readonly shown: string;
  readonly isFiltered: boolean;
  readonly isEmpty: boolean;
  readonly loosenings: readonly Loosening[];
}

/** What changes with the pair, the issues and the weights, but not with the day: it is kept while a slider runs. */
export interface OverviewCourse {
  readonly time: TimeModel;
  readonly trends: ReadonlyMap<string, readonly StripStep[]>;
}

type CourseChoices = Pick<Choices, 'a' | 'b' | 'issues' | 'w'>;

/** The agreement over the whole record, for all chosen issues and for each. */
export function overviewCourse(model: Model, { a, b, issues, w }: CourseChoices): OverviewCourse {
  const chosen = chosenIssues(model, issues);
  const query = { pair: { a, b }, weights: w };
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
  const { a, b, on, w } = state;
  const since = sinceOf(model, state);
  const query = { pair: { a, b }, on, since, weights: w };
  const chosen = chosenIssues(model, state.issues);
  const questions = chosen.flatMap((issue) => issue.questions);
  const comparisons = comparePair(model, { ...query, questions });
  const movement = whoMoved(model, { ...query, questions });
  const pair = [partyLook(model, a), partyLook(model, b)] as const;
  const voices = [pair[0].voice, pair[1].voice] as const;
  const shifts = new Map(
    sharedAtBoth(model, { ...query, questions }).map((c) => [c.later.question.id, stanceShift(c)]),
  );
  const blocks = chosen.map((issue) => issueBlock({ model, state, issue, since, shifts, course }));
  const found = comparisons.filter((c) => keepsQuestion(model, c, { ...state, show: [] }));
  const shownCount = blocks.reduce((total, block) => total + block.questions.length, 0);
  return {
    pair,
    headline: headline({ voices, tally: tallyOf(comparisons), scope: scopeOf(model, state.issues) }),
    movement: secondSentence(model, { ...query, questions }),
    since,
    agreement: agreementModel({ comparisons, movement, since }),
    statusCounts: tallyOf(found),
    issues: blocks
      .filter((block) => block.questions.length > 0)
      .toSorted((x, y) => byRank(rankIssue(state.sort, x, shifts), rankIssue(state.sort, y, shifts))),
    shown: `${shownCount} of ${counted(model.questions.length, 'question')} shown`,
    isFiltered: filterCount(state) > 0,
    isEmpty: shownCount === 0,
    loosenings: shownCount === 0 ? loosenings(model, state) : [],
  };
}

/** The day compared with: the reader's, or a year before, as far as the record reaches back. */
export function sinceOf(model: Model, { on, since }: Pick<Choices, 'on' | 'since'>): IsoDate {
  return since ?? laterDay(yearBefore(on), model.span.start);
}

interface BlockInput {
  readonly model: Model;
  readonly state: ViewState;
  readonly issue: Issue;
  readonly since: IsoDate;
  readonly shifts: ReadonlyMap<string, number>;
  readonly course: OverviewCourse;
}

function issueBlock({ model, state, issue, since, shifts, course }: BlockInput): IssueBlock {
  const query = { pair: { a: state.a, b: state.b }, on: state.on, weights: state.w, questions: issue.questions };
  const comparisons = comparePair(model, query);
  const rank = (c: Comparison) => rankQuestion(state.sort, c, shifts);
  const kept = comparisons.filter((c) => keepsQuestion(model, c, state)).toSorted((x, y) => byRank(rank(x), rank(y)));
  return {
    id: issue.id,
    name: issue.name,
    agreement: agreementModel({ comparisons, movement: whoMoved(model, { ...query, since }), since }),
    trend: course.trends.get(issue.id) ?? [],
    questions: kept.map((c) => questionModel(model, query.pair, c)),
    hidden: comparisons.length - kept.length,
  };
}

function chosenIssues(model: Model, ids: readonly string[]): readonly Issue[] {
  return ids.length === 0 ? model.issues : model.issues.filter((issue) => ids.includes(issue.id));
}

function scopeOf(model: Model, ids: readonly string[]): string | undefined {
  if (ids.length === 0 || ids.length === model.issues.length) return undefined;
  return ids.length < 3 ? listed(chosenIssues(model, ids).map((issue) => issue.name)) : `these ${ids.length} issues`;
}
