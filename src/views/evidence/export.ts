import { statementTable } from '../../features/export/statement-table.ts';
import type { ExportView } from '../../features/export/view-export.ts';
import { recordHeadline, statementsModel } from './content.ts';
import { readWhole } from './search.ts';

/** The statements that the filters and the search keep, as they leave the page. They have no picture. */
export const exportEvidence: ExportView = (model, state) => {
  const words = state.q.trim();
  const { kept, shown } = statementsModel(model, state, words === '' ? undefined : readWhole(model)(words));
  return {
    headline: recordHeadline(model),
    sentence: `${shown}.`,
    when: undefined,
    picture: undefined,
    table: statementTable(
      model,
      kept.map(({ statement }) => statement),
    ),
  };
};
