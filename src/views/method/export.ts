import { comparePair, sharedOf } from '../../domain/comparison.ts';
import { short } from '../../domain/words/numbers.ts';
import { queryOf } from '../../parts/compared.ts';
import { whenWords } from '../../parts/picture-model.ts';
import { sinceOrYearBefore } from '../../parts/scope.ts';
import type { ExportView } from '../../parts/view-export.ts';
import { methodModel } from './model.ts';

/** The Method as it leaves the page: the sum behind the agreement, question by question. It has no picture. */
export const exportMethod: ExportView = (model, state) => {
  const { who, coverage } = methodModel(model, state);
  const query = queryOf(state, model.questions, sinceOrYearBefore(model, state));
  return {
    headline: `How the numbers are made: ${who}`,
    sentence: coverage,
    when: whenWords(state.on, state.since),
    picture: undefined,
    table: {
      columns: ['issue', 'question', 'text', 'status', 'a stance', 'b stance', 'distance', 'weight', 'product'],
      rows: sharedOf(comparePair(model, query)).map(({ question, status, a, b, distance, weight }) => [
        model.issueOfQuestion.get(question.id)?.name,
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
