import type { Summarise } from '../../features/page/summary.ts';
import { questionPage } from './content.ts';

export const summarise: Summarise = (dataset, state) => {
  const question = dataset.questionById.get(state.place.view === 'question' ? state.place.question : '');
  if (question === undefined) return { finding: undefined };
  return { finding: questionPage(dataset, state, question)?.finding, holds: { questions: [question.id] } };
};
