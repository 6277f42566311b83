import { statementTable } from '../../parts/statement-table.ts';
import type { ExportView } from '../../parts/view-export.ts';
import { statementModel } from './model.ts';

/** A statement as it leaves the page. It is words, and has no picture. */
export const exportStatement: ExportView = (model, { place }) => {
  const statement = model.statementById.get(place.view === 'statement' ? place.statement : '');
  if (statement === undefined) throw new Error('There is no such statement.');
  const { party, day, summary } = statementModel(model, statement);
  const { speaker, quote, paraphrase } = statement;
  return {
    headline: `${speaker} (${party.name}), ${day}: ${quote === undefined ? paraphrase : `“${quote}”`}`,
    sentence: summary,
    when: undefined,
    picture: undefined,
    table: statementTable(model, [statement]),
  };
};
