import { agreementWords, axisPicture, whenWords } from '../../features/export/picture-content.ts';
import { questionTable } from '../../features/export/question-table.ts';
import type { ExportView } from '../../features/export/view-export.ts';
import { overviewContent, overviewCourse } from './content.ts';

/** The Overview as it leaves the page: the questions that the filters keep, in the order shown. */
export const exportOverview: ExportView = (dataset, state) => {
  const overview = overviewContent(dataset, state, overviewCourse(dataset, state));
  const { agreement, headline, movement, issues, pair, shown, isFiltered } = overview;
  const kept = isFiltered ? ` · ${shown}` : '';
  const when = whenWords(state.on, state.since);
  return {
    headline,
    sentence: movement,
    when,
    picture: {
      kicker: `${when}${kept}`,
      headline,
      standfirst: `${agreement.percent === undefined ? '' : `Weighted by how much each question matters to the two: ${agreementWords(agreement)}. `}${movement}`,
      parties: pair,
      sections: issues.map((block) => ({
        title: block.name,
        figure: block.agreement.percent,
        note: agreementWords(block.agreement),
        axes: block.questions.map((question) => axisPicture(question)),
        panel: undefined,
      })),
    },
    table: questionTable(
      dataset,
      pair,
      issues.flatMap((block) => block.questions),
    ),
  };
};
