import { quotations } from '../../features/export/embed-options.ts';
import { statementTable } from '../../features/export/statement-table.ts';
import type { ExportView } from '../../features/export/view-export.ts';
import { recordHeadline, statementsContent } from './content.ts';
import { readWhole } from './search.ts';

/** The statements that the filters and the search keep, as they leave the page. They have no picture. */
export const exportEvidence: ExportView = (dataset, state) => {
  const words = state.q.trim();
  const { kept, shown } = statementsContent(dataset, state, words === '' ? undefined : readWhole(dataset)(words));
  return {
    headline: recordHeadline(dataset),
    sentence: [`${shown}.`],
    when: undefined,
    ownWeights: undefined,
    picture: undefined,
    table: statementTable(
      dataset,
      kept.map(({ statement }) => statement),
    ),
    embeds: quotations(kept.map(({ statement }) => statement)),
  };
};
