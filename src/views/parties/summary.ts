import type { Summarise } from '../../features/page/summary.ts';
import { partiesWords } from '../../language/parties.ts';
import { partiesContent } from './content.ts';

export const summarise: Summarise = (dataset, state) => ({
  finding: partiesContent(dataset, state).heading,
  description: partiesWords.description(dataset.parties.length, dataset.questions.length, dataset.summary),
});
