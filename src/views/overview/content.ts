import type { Dataset } from '../../domain/dataset.ts';
import {
  factsOf,
  type IssueFacts,
  onBothDays,
  type QuestionFacts,
  type Tally,
  tallyOf,
} from '../../domain/facts/facts.ts';
import { scopeOfIssue, scopeOfIssues, selectionOf, showsBothDays } from '../../domain/facts/selection.ts';
import { stanceShift } from '../../domain/measures/change.ts';
import type { BandedStep } from '../../drawing/geometry/step-line.ts';
import { type AgreementContent, agreementContent } from '../../features/comparison/agreement-content.ts';
import { type ComparisonContent, comparisonContent } from '../../features/comparison/comparison-content.ts';
import { othersOn, type QuestionContent, questionContent } from '../../features/comparison/question-content.ts';
import { subjectOf } from '../../features/comparison/subject.ts';
import type { Offer } from '../../features/page/NothingFound.tsx';
import {
  type SeriesChoice,
  seriesOf,
  stripSteps,
  type TimeContent,
  timeContent,
} from '../../features/time/time-content.ts';
import { overviewWords } from '../../language/overview.ts';
import { filterCount, type ViewState } from '../../navigation/view-state.ts';
import { keepsQuestion, offersOf } from './filter.ts';
import { byRank, rankIssue, rankQuestion } from './sort.ts';

export interface IssueBlock {
  readonly facts: IssueFacts;
  readonly id: string;
  readonly name: string;
  readonly agreement: AgreementContent;
  readonly trend: readonly BandedStep[];
  readonly questions: readonly QuestionContent[];
  /** How many of the issue's questions the filters hide. */
  readonly hidden: number;
}

export interface OverviewContent {
  readonly comparison: ComparisonContent;
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
export interface OverviewSeries {
  readonly time: TimeContent;
  readonly trends: ReadonlyMap<string, readonly BandedStep[]>;
}

/** The agreement over the whole record, for all chosen issues and for each. */
export function overviewSeries(dataset: Dataset, choice: SeriesChoice & Pick<ViewState, 'issues'>): OverviewSeries {
  const scope = scopeOfIssues(dataset, choice.issues);
  return {
    time: timeContent(dataset, choice, scope),
    trends: new Map(
      scope.issues.map((issue) => [issue.id, stripSteps(seriesOf(dataset, choice, scopeOfIssue(issue)))]),
    ),
  };
}

/** The Overview on the day looked at. */
export function overviewContent(
  dataset: Dataset,
  state: ViewState,
  trends: OverviewSeries['trends'] = new Map(),
): OverviewContent {
  const facts = factsOf(dataset, selectionOf(dataset, state, scopeOfIssues(dataset, state.issues)));
  const subject = subjectOf(dataset, state.issues);
  const comparison = comparisonContent(dataset, facts, {
    ...{ subject, headlineSubject: subject, showsChanges: state.since !== undefined },
  });
  const shifts = new Map(
    facts.whole.questions.flatMap((own) => onBothDays(own).map((both) => [own.question.id, stanceShift(both)])),
  );
  const input = { dataset, state, comparison, shifts, trends };
  const blocks = facts.issues.map((issue) => issueBlock(input, issue));
  const isFound = ({ now }: QuestionFacts) => keepsQuestion(dataset, now, { ...state, show: [] });
  const shownCount = blocks.reduce((total, block) => total + block.questions.length, 0);
  const value = ({ facts: { agreement } }: IssueBlock) => (agreement.kind === 'measured' ? agreement.value : undefined);
  const rank = (block: IssueBlock) => rankIssue(state.sort, { ...block, value: value(block) }, shifts);
  return {
    comparison,
    statusCounts: tallyOf(facts.whole.questions.filter(isFound).map(({ now }) => now)),
    issues: blocks
      .filter((block) => block.questions.length > 0)
      .toSorted((x, y) => byRank(rank(x), rank(y), dataset.lang)),
    shown: overviewWords.shown(shownCount, dataset.questions.length),
    isFiltered: filterCount(state) > 0,
    isEmpty: shownCount === 0,
    offers: shownCount === 0 ? offersOf(dataset, state) : [],
  };
}

interface BlockInput {
  readonly dataset: Dataset;
  readonly state: ViewState;
  readonly comparison: ComparisonContent;
  readonly shifts: ReadonlyMap<string, number>;
  readonly trends: OverviewSeries['trends'];
}

function issueBlock({ dataset, state, comparison, shifts, trends }: BlockInput, facts: IssueFacts): IssueBlock {
  const { issue, questions } = facts;
  const rank = ({ now }: QuestionFacts) => rankQuestion(state.sort, now, shifts);
  const kept = questions
    .filter(({ now }) => keepsQuestion(dataset, now, state))
    .toSorted((x, y) => byRank(rank(x), rank(y), dataset.lang));
  return {
    facts,
    id: issue.id,
    name: issue.name,
    agreement: agreementContent(facts, comparison.facts.selection.since),
    trend: trends.get(issue.id) ?? [],
    questions: kept.map((own) =>
      questionContent(own, comparison.pair, {
        isCompared: showsBothDays(state),
        others: state.others === 'all' ? othersOn(dataset, own.question, state) : [],
      }),
    ),
    hidden: questions.length - kept.length,
  };
}
