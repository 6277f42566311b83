import { AGREEMENT_CHART, agreementOf, axesOf, axisOf } from '../../features/export/embed-options.ts';
import { agreementWords, axisPicture, whenWords } from '../../features/export/picture-content.ts';
import { questionTable } from '../../features/export/question-table.ts';
import type { ExportView } from '../../features/export/view-export.ts';
import { exportWords } from '../../language/export.ts';
import { phrase, plain } from '../../language/phrase.ts';
import { overviewContent } from './content.ts';

/** The Overview as it leaves the page: the questions that the filters keep, in the order shown. */
export const exportOverview: ExportView = (dataset, state) => {
  const { comparison, issues, shown, isFiltered } = overviewContent(dataset, state);
  const { agreement, headline, whoMoved, pair, ownWeights } = comparison;
  const kept = isFiltered ? ` · ${shown}` : '';
  const when = whenWords(state.on, state.since);
  return {
    headline,
    sentence: whoMoved,
    when,
    ownWeights,
    picture: {
      kicker: `${when}${kept}`,
      headline: plain(headline),
      standfirst: plain(
        agreement.percent === undefined
          ? whoMoved
          : phrase`${exportWords.weighted(agreementWords(agreement))} ${ownWeights === undefined ? '' : phrase`${ownWeights} `}${whoMoved}`,
      ),
      parties: pair,
      sections: issues.map((block) => ({
        title: block.name,
        figure: block.agreement.percent?.words,
        note: plain(agreementWords(block.agreement)),
        axes: block.questions.map((question) => axisPicture(question)),
        panel: undefined,
      })),
    },
    table: questionTable(
      dataset,
      comparison,
      issues.flatMap((block) => block.questions),
    ),
    embeds: [
      AGREEMENT_CHART,
      ...dataset.issues.map(axesOf),
      ...issues.flatMap((block) => block.questions.map(({ comparison: { question } }) => axisOf(question))),
      ...dataset.issues.map(agreementOf),
    ],
  };
};
