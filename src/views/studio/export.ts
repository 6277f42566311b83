import type { ExportView } from '../../features/export/view-export.ts';
import { studioWords } from '../../language/studio.ts';
import { tableWords } from '../../language/tables.ts';
import { FIELDS } from '../../tables/fields.ts';

/** The Studio as it leaves the page: what the columns of a table can hold. It has no picture. */
export const exportStudio: ExportView = () => ({
  headline: [studioWords.headline],
  sentence: [studioWords.standfirst],
  when: undefined,
  ownWeights: undefined,
  picture: undefined,
  embeds: [],
  table: {
    columns: ['column', 'holds'],
    rows: FIELDS.map((field) => [field, tableWords.about[field]]),
  },
});
