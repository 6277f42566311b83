import { sharedOf } from '../../domain/comparison.ts';
import { workingRows } from '../../features/comparison/working/working.ts';
import { whenWords } from '../../features/export/picture-content.ts';
import type { ExportView } from '../../features/export/view-export.ts';
import { methodWords } from '../../language/method.ts';
import { methodContent } from './content.ts';

/** The Method as it leaves the page: the sum behind the agreement, question by question. It has no picture. */
export const exportMethod: ExportView = (dataset, state) => {
  const { who, coverage, comparison } = methodContent(dataset, state);
  const { whole, selection } = comparison.facts;
  const rows = new Map(workingRows(whole, selection).map((row) => [row.id, row]));
  return {
    headline: [methodWords.exported(who)],
    sentence: coverage,
    when: whenWords(state.on, state.since),
    ownWeights: comparison.ownWeights,
    picture: undefined,
    embeds: [],
    table: {
      columns: ['issue', 'question', 'text', 'status', 'a stance', 'b stance', 'distance', 'weight', 'product'],
      rows: sharedOf(whole.questions.map(({ now }) => now)).map(({ question, status }) => {
        const { a, b, distance, weight, product } = rows.get(question.id) ?? {};
        const issue = dataset.issueOfQuestion.get(question.id)?.name;
        return [issue, question.id, question.text, status, a, b, distance, weight, product];
      }),
    },
  };
};
