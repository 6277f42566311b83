import type { Summarise } from '../../features/page/summary.ts';
import { plain } from '../../language/phrase.ts';
import { overviewContent } from './content.ts';

export const summarise: Summarise = (dataset, state) => ({
  finding: plain(overviewContent(dataset, state).comparison.headline),
  description: dataset.summary,
  holds: 'dataset',
});
