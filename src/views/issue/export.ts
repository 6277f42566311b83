import { coursePicture } from '../../features/export/course-picture.ts';
import { agreementWords, axisPicture, whenWords } from '../../features/export/picture-content.ts';
import { questionTable } from '../../features/export/question-table.ts';
import type { ExportView } from '../../features/export/view-export.ts';
import { timeContent } from '../../features/time/time-content.ts';
import { issueContent } from './content.ts';

/** An issue as it leaves the page: each question with its axis and how the positions on it moved. */
export const exportIssue: ExportView = (dataset, state) => {
  const { a, b, on, since, w, place } = state;
  const issue = dataset.issueById.get(place.view === 'issue' ? place.issue : '');
  if (issue === undefined) throw new Error('There is no such issue.');
  const view = issueContent(dataset, state, issue);
  const pair = { a, b };
  const bOn = view.isOwnPast ? since : undefined;
  const time = timeContent(dataset, { pair, bOn, weights: w, questions: issue.questions, issues: [issue.id] });
  const when = whenWords(on, since);
  return {
    headline: `${issue.name}: ${view.finding}`,
    sentence: view.movement,
    when,
    picture: {
      kicker: when,
      headline: `${issue.name}: ${view.finding}`,
      standfirst: view.movement,
      parties: view.pair,
      sections: [
        {
          title: issue.name,
          figure: view.agreement.percent,
          note: agreementWords(view.agreement),
          axes: view.questions.map((shown) =>
            axisPicture(shown, coursePicture(dataset, state, { question: shown.comparison.question, time })),
          ),
          panel: undefined,
        },
      ],
    },
    table: questionTable(dataset, view.pair, view.questions),
  };
};
