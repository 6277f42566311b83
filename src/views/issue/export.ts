import { scopeOfIssue } from '../../domain/facts/selection.ts';
import { agreementOf, axesOf, axisOf, positionsOn, quotationsOn } from '../../features/export/embed-options.ts';
import { historyPicture } from '../../features/export/history-picture.ts';
import { agreementWords, axisPicture, whenWords } from '../../features/export/picture-content.ts';
import { questionTable } from '../../features/export/question-table.ts';
import type { ExportView } from '../../features/export/view-export.ts';
import { timeContent } from '../../features/time/time-content.ts';
import { asSentence, phrase, plain } from '../../language/phrase.ts';
import { issueContent } from './content.ts';

/** An issue as it leaves the page: each question with its axis and how the positions on it moved. */
export const exportIssue: ExportView = (dataset, state) => {
  const { on, since, place } = state;
  const issue = dataset.issueById.get(place.view === 'issue' ? place.issue : '');
  if (issue === undefined) throw new Error('There is no such issue.');
  const { comparison, questions } = issueContent(dataset, state, issue);
  const { agreement, whoMoved, pair, ownWeights } = comparison;
  const time = timeContent(dataset, state, scopeOfIssue(issue));
  const when = whenWords(on, since);
  const headline = phrase`${issue.name}: ${comparison.finding}`;
  return {
    headline,
    sentence: whoMoved,
    when,
    ownWeights,
    picture: {
      kicker: when,
      // Its section has the name of the issue.
      headline: plain(asSentence(comparison.finding)),
      standfirst: plain(ownWeights === undefined ? whoMoved : phrase`${ownWeights} ${whoMoved}`),
      parties: pair,
      sections: [
        {
          title: issue.name,
          figure: agreement.percent?.words,
          note: plain(agreementWords(agreement)),
          axes: questions.map((shown) =>
            axisPicture(shown, historyPicture(dataset, state, { question: shown.comparison.question, time })),
          ),
          panel: undefined,
        },
      ],
    },
    table: questionTable(dataset, comparison, questions),
    embeds: [
      axesOf(issue),
      ...issue.questions.map(axisOf),
      agreementOf(issue),
      ...issue.questions.map(positionsOn),
      ...quotationsOn(dataset, state, issue.questions),
    ],
  };
};
