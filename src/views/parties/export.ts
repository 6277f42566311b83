import { whenWords } from '../../features/export/picture-content.ts';
import type { Cell, ExportView } from '../../features/export/view-export.ts';
import { matrixOn, pairNamed } from '../../features/parties/neighbours.ts';
import { shortFigure } from '../../language/figures.ts';
import { partiesWords } from '../../language/parties.ts';
import { phrase, plain } from '../../language/phrase.ts';
import { partiesContent } from './content.ts';

/** The agreement of all pairs as it leaves the page: the matrix as a picture, each pair once as a row. */
export const exportParties: ExportView = (dataset, state) => {
  const { heading, rows, scope, ownWeights } = partiesContent(dataset, state);
  const when = whenWords(state.on, undefined);
  const matrix = matrixOn(dataset, state, scope);
  return {
    headline: [heading],
    sentence: [],
    when,
    ownWeights,
    embeds: [],
    picture:
      rows.length === 0
        ? undefined
        : {
            kicker: when,
            headline: heading,
            standfirst: plain(
              ownWeights === undefined ? partiesWords.readPicture : phrase`${partiesWords.readPicture} ${ownWeights}`,
            ),
            parties: [],
            sections: [
              {
                ...{ title: partiesWords.picture, figure: undefined, note: undefined },
                ...{ axes: [], panel: undefined },
                grid: {
                  rows: rows.map(({ party, cells }) => ({
                    party,
                    cells: cells.map(
                      (cell) =>
                        cell && {
                          share: cell.agreement.kind === 'measured' ? cell.agreement.value : undefined,
                          points: cell.points?.words ?? '',
                          shared: cell.shared.words,
                          isFew: cell.isFew,
                        },
                    ),
                  })),
                },
              },
            ],
          },
    table: {
      columns: ['party', 'other party', 'agreement', 'low', 'high', 'questions shared', 'questions'],
      rows: dataset.parties.flatMap((a, index) =>
        dataset.parties.slice(index + 1).flatMap((b) => {
          const agreement = matrix.agreementOf(a.id, b.id);
          if (agreement === undefined) return [];
          const { onDay, ofScope } = pairNamed(dataset, state, { scope, a: a.id, b: b.id });
          const { shared, of } = agreement.coverage;
          const figures: readonly Cell[] =
            agreement.kind === 'measured'
              ? [
                  shortFigure(onDay('agreement', agreement.value)),
                  agreement.band && shortFigure(onDay('agreement-low', agreement.band.low)),
                  agreement.band && shortFigure(onDay('agreement-high', agreement.band.high)),
                ]
              : [undefined, undefined, undefined];
          return [
            [a.name, b.name, ...figures, shortFigure(onDay('shared', shared)), shortFigure(ofScope('questions', of))],
          ];
        }),
      ),
    },
  };
};
