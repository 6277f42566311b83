import type { ExportView } from '../../features/export/view-export.ts';
import { sourceLines, sourcesContent } from './content.ts';

/** The sources that the search and the kinds keep, as they leave the page. They have no picture. */
export const exportSources: ExportView = (dataset, state) => {
  const { headline, shown, lines } = sourcesContent(sourceLines(dataset), state);
  return {
    headline,
    sentence: [`${shown}.`],
    when: undefined,
    ownWeights: undefined,
    picture: undefined,
    embeds: [],
    table: {
      columns: ['source', 'publisher', 'title', 'date', 'kind', 'address', 'statements', 'events'],
      rows: lines.map(({ id, source, statements, events }) => [
        ...[id, source.publisher, source.title, source.date, source.kind, source.url],
        ...[statements, events],
      ]),
    },
  };
};
