import type { Summarise } from '../../features/page/summary.ts';
import { descriptions } from '../../language/descriptions.ts';
import { plain } from '../../language/phrase.ts';
import { timelineContent } from './content.ts';

export const summarise: Summarise = (dataset, state) => ({
  finding: plain(timelineContent(dataset, state).comparison.whoMovedHeading),
  description: descriptions.timeline(dataset.summary),
});
