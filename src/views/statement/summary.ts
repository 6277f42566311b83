import type { Summarise } from '../../features/page/summary.ts';
import { descriptions } from '../../language/descriptions.ts';

export const summarise: Summarise = (dataset, { place }) => {
  const statement = dataset.statementById.get(place.view === 'statement' ? place.statement : '');
  if (statement === undefined) return undefined;
  const { id } = statement;
  const backed = dataset.positions.find(({ evidence }) => evidence.includes(id))?.question ?? '';
  const question = dataset.questionById.get(backed)?.text;
  return { description: descriptions.statement(statement, question), holds: { statement: id } };
};
