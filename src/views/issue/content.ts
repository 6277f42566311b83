import type { Dataset } from '../../domain/dataset.ts';
import type { Issue } from '../../domain/dataset-file.ts';
import { factsOf, sharedIn } from '../../domain/facts/facts.ts';
import { scopeOfIssue, selectionOf } from '../../domain/facts/selection.ts';
import { type ComparisonContent, comparisonContent } from '../../features/comparison/comparison-content.ts';
import { type MeetingPlaces, meetingPlaces } from '../../features/comparison/meeting-places.ts';
import { othersOn, type QuestionContent, questionContent } from '../../features/comparison/question-content.ts';
import type { ViewState } from '../../navigation/view-state.ts';

export interface IssueContent {
  readonly issue: Issue;
  readonly comparison: ComparisonContent;
  readonly questions: readonly QuestionContent[];
  /** The question whose words are shown: the reader’s, else the one that the heading names, else the first. */
  readonly chosen: QuestionContent | undefined;
  /** Where the two do meet, where they share nothing here. */
  readonly places: MeetingPlaces | undefined;
  readonly previous: Issue | undefined;
  readonly next: Issue | undefined;
}

/** One issue on the day looked at. */
export function issueContent(dataset: Dataset, state: ViewState, issue: Issue): IssueContent {
  const facts = factsOf(dataset, selectionOf(dataset, state, scopeOfIssue(issue)));
  const comparison = comparisonContent(dataset, facts, {
    ...{
      subject: issue.name,
      headlineSubject: issue.name,
      namesQuestion: true,
      showsChanges: state.since !== undefined,
    },
  });
  const place = dataset.issues.indexOf(issue);
  const questions = facts.whole.questions.map((own) =>
    questionContent(own, comparison.pair, {
      // The heading tells of this stretch, whoever chose it.
      isCompared: facts.selection.since < state.on && !facts.isOwnPast && state.a !== state.b,
      others: state.others === 'all' ? othersOn(dataset, own.question, state) : [],
    }),
  );
  return {
    issue,
    comparison,
    questions,
    chosen:
      questions.find(({ id }) => id === state.open.at(-1)) ??
      questions.find(({ text }) => comparison.headline.includes(text)) ??
      questions[0],
    places: sharedIn(facts.whole.tally) === 0 ? meetingPlaces(dataset, state, facts.selection.scope) : undefined,
    previous: dataset.issues[place - 1],
    next: dataset.issues[place + 1],
  };
}
