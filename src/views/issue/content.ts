import type { Model } from '../../domain/dataset.ts';
import type { Issue } from '../../domain/dataset-file.ts';
import { type ComparisonModel, comparisonModel } from '../../features/comparison/comparison-model.ts';
import { headline, tallyOf } from '../../language/headline.ts';
import type { ViewState } from '../../navigation/view-state.ts';

export interface IssueModel extends ComparisonModel {
  readonly issue: Issue;
  readonly finding: string;
  readonly previous: Issue | undefined;
  readonly next: Issue | undefined;
}

/** One issue on the day looked at. */
export function issueModel(model: Model, state: ViewState, issue: Issue): IssueModel {
  const compared = comparisonModel(model, state, { questions: issue.questions, subject: issue.name });
  const { voices, comparisons } = compared;
  const place = model.issues.indexOf(issue);
  return {
    ...compared,
    issue,
    finding: headline({ voices, tally: tallyOf(comparisons) }),
    previous: model.issues[place - 1],
    next: model.issues[place + 1],
  };
}
