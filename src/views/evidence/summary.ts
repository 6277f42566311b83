import type { Summarise } from '../../features/page/summary.ts';
import { descriptions } from '../../language/descriptions.ts';
import { plain } from '../../language/phrase.ts';
import { recordHeadline } from './content.ts';

export const summarise: Summarise = (dataset) => ({
  finding: plain(recordHeadline(dataset)),
  description: descriptions.evidence(dataset.summary),
});
