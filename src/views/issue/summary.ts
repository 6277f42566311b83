import type { Summarise } from '../../features/page/summary.ts';
import { plain } from '../../language/phrase.ts';
import { issueContent } from './content.ts';

export const summarise: Summarise = (dataset, state) => {
  const issue = dataset.issueById.get(state.place.view === 'issue' ? state.place.issue : '');
  return (
    issue && {
      finding: plain(issueContent(dataset, state, issue).comparison.finding),
      description: issue.summary,
      holds: { questions: issue.questions.map(({ id }) => id) },
    }
  );
};
