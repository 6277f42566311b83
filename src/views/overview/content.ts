import { type Comparison, comparePair } from '../../domain/comparison.ts';
import type { Dataset } from '../../domain/dataset.ts';
import type { IsoDate, Issue } from '../../domain/dataset-file.ts';
import { agreementSeries } from '../../domain/measures/series.ts';
import { type Movement, sharedAtBoth, stanceShift, whoMoved } from '../../domain/measures/who-moved.ts';
import type { PartyLook } from '../../drawing/party-look.ts';
import type { StripStep } from '../../drawing/screen/TimeStrip.tsx';
import { type AgreementContent, agreementContent, stripSteps } from '../../features/comparison/agreement-content.ts';
import { type ChangeContent, changeContent } from '../../features/comparison/change-content.ts';
import { type Compared, comparedIn, earlierComparisons, queryOf } from '../../features/comparison/compared.ts';
import { secondSentence } from '../../features/comparison/finding.ts';
import { type QuestionContent, questionContent } from '../../features/comparison/question-content.ts';
import { chosenIssues, scopeOf, sinceOrYearBefore } from '../../features/comparison/scope.ts';
import type { Offer } from '../../features/page/NothingFound.tsx';
import { type TimeContent, timeContent } from '../../features/time/time-content.ts';
import { headline, type Tally, tallyOf } from '../../language/headline.ts';
import { counted } from '../../language/numbers.ts';
import { type Choices, filterCount, isOwnPast, type ViewState } from '../../navigation/view-state.ts';
import { keepsQuestion, offersOf } from './filter.ts';
import { byRank, rankIssue, rankQuestion } from './sort.ts';

export interface IssueBlock {
  readonly id: string;
  readonly name: string;
  readonly agreement: AgreementContent;
  readonly trend: readonly StripStep[];
  readonly questions: readonly QuestionContent[];
  /** How many of the issue's questions the filters hide. */
  readonly hidden: number;
}

export interface OverviewContent {
  readonly pair: readonly [PartyLook, PartyLook];
  readonly headline: string;
  readonly movement: string;
  readonly moved: Movement;
  /** What changed since the day the reader compares with; undefined where none was chosen. */
  readonly changes: ChangeContent | undefined;
  readonly since: IsoDate;
  readonly agreement: AgreementContent;
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
  readonly time: TimeContent;
  readonly trends: ReadonlyMap<string, readonly StripStep[]>;
}

type CourseChoices = Pick<Choices, 'a' | 'b' | 'since' | 'issues' | 'w'>;

/** The agreement over the whole record, for all chosen issues and for each. */
export function overviewCourse(dataset: Dataset, choices: CourseChoices): OverviewCourse {
  const { a, b, since, issues, w } = choices;
  const chosen = chosenIssues(dataset, issues);
  const query = { pair: { a, b }, bOn: isOwnPast(choices) ? since : undefined, weights: w };
  return {
    time: timeContent(dataset, {
      ...query,
      questions: chosen.flatMap((issue) => issue.questions),
      issues: chosen.map((issue) => issue.id),
    }),
    trends: new Map(
      chosen.map((issue) => [issue.id, stripSteps(agreementSeries(dataset, { ...query, questions: issue.questions }))]),
    ),
  };
}

/** The Overview on the day looked at. */
export function overviewContent(dataset: Dataset, state: ViewState, course: OverviewCourse): OverviewContent {
  const since = sinceOrYearBefore(dataset, state);
  const chosen = chosenIssues(dataset, state.issues);
  const query = queryOf(
    state,
    chosen.flatMap((issue) => issue.questions),
    since,
  );
  const comparisons = comparePair(dataset, query);
  const compared = comparedIn(dataset, state);
  const voices = [compared.looks[0].voice, compared.looks[1].voice] as const;
  const shifts = new Map(sharedAtBoth(dataset, query).map((c) => [c.later.question.id, stanceShift(c)]));
  const blocks = chosen.map((issue) => issueBlock({ dataset, state, issue, since, shifts, course, compared }));
  const found = comparisons.filter((c) => keepsQuestion(dataset, c, { ...state, show: [] }));
  const shownCount = blocks.reduce((total, block) => total + block.questions.length, 0);
  return {
    pair: compared.looks,
    headline: headline({ voices, tally: tallyOf(comparisons), scope: scopeOf(dataset, state.issues) }),
    movement: secondSentence(dataset, { query, compared, subject: scopeOf(dataset, state.issues) }),
    moved: whoMoved(dataset, query),
    changes:
      state.since === undefined
        ? undefined
        : changeContent(dataset, { ...query, parties: [...new Set([state.a, state.b])] }),
    since,
    agreement: agreementContent({ comparisons, movement: whoMoved(dataset, query), since }),
    statusCounts: tallyOf(found),
    issues: blocks
      .filter((block) => block.questions.length > 0)
      .toSorted((x, y) => byRank(rankIssue(state.sort, x, shifts), rankIssue(state.sort, y, shifts))),
    shown: `${shownCount} of ${counted(dataset.questions.length, 'question')} shown`,
    isFiltered: filterCount(state) > 0,
    isEmpty: shownCount === 0,
    offers: shownCount === 0 ? offersOf(dataset, state) : [],
  };
}

interface BlockInput {
  readonly dataset: Dataset;
  readonly state: ViewState;
  readonly issue: Issue;
  readonly since: IsoDate;
  readonly shifts: ReadonlyMap<string, number>;
  readonly course: OverviewCourse;
  readonly compared: Compared;
}

function issueBlock({ dataset, state, issue, since, shifts, course, compared }: BlockInput): IssueBlock {
  const query = queryOf(state, issue.questions, since);
  const comparisons = comparePair(dataset, query);
  const earlier = earlierComparisons(dataset, state, query);
  const rank = (c: Comparison) => rankQuestion(state.sort, c, shifts);
  const kept = comparisons.filter((c) => keepsQuestion(dataset, c, state)).toSorted((x, y) => byRank(rank(x), rank(y)));
  return {
    id: issue.id,
    name: issue.name,
    agreement: agreementContent({ comparisons, movement: whoMoved(dataset, query), since }),
    trend: course.trends.get(issue.id) ?? [],
    questions: kept.map((comparison) =>
      questionContent({ looks: compared.looks, comparison, earlier: earlier.get(comparison.question.id) }),
    ),
    hidden: comparisons.length - kept.length,
  };
}
