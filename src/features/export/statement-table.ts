import type { Dataset } from '../../domain/dataset.ts';
import type { Statement } from '../../domain/dataset-file.ts';
import { knownDate } from '../../domain/day.ts';
import { backedBy } from '../../domain/record.ts';
import { partyLook } from '../../drawing/party-look.ts';
import type { ExportTable } from './view-export.ts';

/** Statements as rows, each with where it is printed and the questions on which it bears. */
export function statementTable(dataset: Dataset, statements: readonly Statement[]): ExportTable {
  return {
    columns: [
      ...['statement', 'date', 'party', 'speaker', 'office', 'quotation', 'paraphrase', 'note'],
      ...['publisher', 'title', 'printed', 'kind', 'address', 'questions'],
    ],
    rows: statements.map(({ id, date, precision, party, speaker, role, quote, paraphrase, note, source: sourceId }) => {
      const source = dataset.sourceById.get(sourceId ?? '');
      const printed = source?.date && knownDate(source.date, source.precision);
      const questions = new Set(backedBy(dataset, id).map(({ question }) => question));
      return [
        ...[id, knownDate(date, precision), partyLook(dataset, party).name, speaker, role, quote, paraphrase, note],
        ...[source?.publisher, source?.title, printed, source?.kind, source?.url, [...questions].join(' ')],
      ];
    }),
  };
}
