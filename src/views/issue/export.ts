import { coursePicture } from '../../features/export/course-picture.ts';
import { agreementWords, axisPicture, whenWords } from '../../features/export/picture-model.ts';
import { questionTable } from '../../features/export/question-table.ts';
import type { ExportView } from '../../features/export/view-export.ts';
import { timeModel } from '../../features/time/time-model.ts';
import { issueModel } from './content.ts';

/** An issue as it leaves the page: each question with its axis and how the positions on it moved. */
export const exportIssue: ExportView = (model, state) => {
  const { a, b, on, since, w, place } = state;
  const issue = model.issueById.get(place.view === 'issue' ? place.issue : '');
  if (issue === undefined) throw new Error('There is no such issue.');
  const view = issueModel(model, state, issue);
  const pair = { a, b };
  const bOn = view.isOwnPast ? since : undefined;
  const time = timeModel(model, { pair, bOn, weights: w, questions: issue.questions, issues: [issue.id] });
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
            axisPicture(shown, coursePicture(model, state, { question: shown.comparison.question, time })),
          ),
          panel: undefined,
        },
      ],
    },
    table: questionTable(model, view.pair, view.questions),
  };
};
