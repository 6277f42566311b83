import type { Summarise } from '../../features/page/summary.ts';
import { questionPage } from './content.ts';

export const summarise: Summarise = (dataset, state) => {
  const question = dataset.questionById.get(state.place.view === 'question' ? state.place.question : '');
  return (
    question && {
      finding: questionPage(dataset, state, question)?.finding,
      description: question.poles
        .map(({ label, text }) => (text === undefined ? `“${label}”.` : `“${label}”: ${text}`))
        .join(' '),
      holds: { questions: [question.id] },
    }
  );
};
