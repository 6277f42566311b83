import type { Dataset } from '../../domain/dataset.ts';
import type { Issue } from '../../domain/dataset-file.ts';
import { type ComparisonContent, comparisonContent } from '../../features/comparison/comparison-content.ts';
import { headline, tallyOf } from '../../language/headline.ts';
import type { ViewState } from '../../navigation/view-state.ts';

export interface IssueContent extends ComparisonContent {
  readonly issue: Issue;
  readonly finding: string;
  readonly previous: Issue | undefined;
  readonly next: Issue | undefined;
}

/** One issue on the day looked at. */
export function issueContent(dataset: Dataset, state: ViewState, issue: Issue): IssueContent {
  const compared = comparisonContent(dataset, state, { questions: issue.questions, subject: issue.name });
  const { voices, comparisons } = compared;
  const place = dataset.issues.indexOf(issue);
  return {
    ...compared,
    issue,
    finding: headline({ voices, tally: tallyOf(comparisons) }),
    previous: dataset.issues[place - 1],
    next: dataset.issues[place + 1],
  };
}
