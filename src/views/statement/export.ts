import { quotationOf } from '../../features/export/embed-options.ts';
import { statementTable } from '../../features/export/statement-table.ts';
import type { ExportView } from '../../features/export/view-export.ts';
import { statementContent } from './content.ts';

/** A statement as it leaves the page. It is words, and has no picture. */
export const exportStatement: ExportView = (dataset, { place }) => {
  const statement = dataset.statementById.get(place.view === 'statement' ? place.statement : '');
  if (statement === undefined) throw new Error('There is no such statement.');
  const { party, day, summary } = statementContent(dataset, statement);
  const { speaker, quote, paraphrase } = statement;
  return {
    headline: [`${speaker} (${party.name}), ${day}: ${quote === undefined ? paraphrase : `“${quote}”`}`],
    sentence: [summary],
    when: undefined,
    ownWeights: undefined,
    picture: undefined,
    table: statementTable(dataset, [statement]),
    embeds: [quotationOf(statement)],
  };
};
