import { comparePair, sharedOf } from '../../domain/comparison.ts';
import { queryOf } from '../../features/comparison/compared.ts';
import { sinceOrYearBefore } from '../../features/comparison/scope.ts';
import { whenWords } from '../../features/export/picture-content.ts';
import type { ExportView } from '../../features/export/view-export.ts';
import { short } from '../../language/numbers.ts';
import { methodContent } from './content.ts';

/** The Method as it leaves the page: the sum behind the agreement, question by question. It has no picture. */
export const exportMethod: ExportView = (dataset, state) => {
  const { who, coverage } = methodContent(dataset, state);
  const query = queryOf(state, dataset.questions, sinceOrYearBefore(dataset, state));
  return {
    headline: `How the numbers are made: ${who}`,
    sentence: coverage,
    when: whenWords(state.on, state.since),
    picture: undefined,
    table: {
      columns: ['issue', 'question', 'text', 'status', 'a stance', 'b stance', 'distance', 'weight', 'product'],
      rows: sharedOf(comparePair(dataset, query)).map(({ question, status, a, b, distance, weight }) => [
        dataset.issueOfQuestion.get(question.id)?.name,
        question.id,
        question.text,
        status,
        a.stance,
        b.stance,
        short(distance),
        short(weight),
        short(weight * distance),
      ]),
    },
  };
};
