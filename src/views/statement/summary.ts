import type { Summarise } from '../../features/page/summary.ts';

export const summarise: Summarise = (dataset, { place }) => {
  const statement = dataset.statementById.get(place.view === 'statement' ? place.statement : '');
  if (statement === undefined) return undefined;
  const { id, speaker, role, quote, paraphrase } = statement;
  return {
    description: `${speaker}, ${role}: ${quote === undefined ? paraphrase : `“${quote}”`}`,
    holds: { statement: id },
  };
};
