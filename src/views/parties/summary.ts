import type { Summarise } from '../../features/page/summary.ts';
import { counted } from '../../language/numbers.ts';
import { partiesContent } from './content.ts';

export const summarise: Summarise = (dataset, state) => ({
  finding: partiesContent(dataset, state).heading,
  description:
    `How far every two of ${dataset.parties.length} parties agree on ${counted(dataset.questions.length, 'question')}, and on how many both are on record. ${dataset.summary ?? ''}`.trimEnd(),
});
