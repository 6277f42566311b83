import type { Dataset } from '../../domain/dataset.ts';
import type { Statement } from '../../domain/dataset-file.ts';
import type { Summarise } from '../../features/page/summary.ts';
import { brief, DESCRIPTION_ROOM } from '../../language/brief.ts';
import { longDay } from '../../language/dates.ts';

export const summarise: Summarise = (dataset, { place }) => {
  const statement = dataset.statementById.get(place.view === 'statement' ? place.statement : '');
  return statement && { description: inShort(dataset, statement), holds: { statement: statement.id } };
};

/** The words in whole sentences, as many as a description has room for; else what they come to, or what they are on. */
function inShort(
  dataset: Dataset,
  { id, speaker, role, date, precision, quote = '', paraphrase = '' }: Statement,
): string {
  const lead = `${role === undefined ? speaker : `${speaker}, ${role}`}: `;
  const said = brief(quote, DESCRIPTION_ROOM - lead.length - 2);
  if (said !== '') return `${lead}“${said}”`;
  const meant = brief(paraphrase, DESCRIPTION_ROOM - lead.length);
  if (meant !== '') return `${lead}${meant}`;
  const backed = dataset.positions.find(({ evidence }) => evidence.includes(id))?.question ?? '';
  const about = dataset.questionById.get(backed)?.text;
  const spoken = `${speaker}, ${precision === undefined ? 'on' : 'in'} ${longDay(date, precision)}`;
  return about === undefined ? `${spoken}.` : `${spoken}, on the question “${about}”`;
}
