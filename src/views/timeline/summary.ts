import type { Summarise } from '../../features/page/summary.ts';
import { plain } from '../../language/phrase.ts';
import { timelineContent } from './content.ts';

export const summarise: Summarise = (dataset, state) => ({
  finding: plain(timelineContent(dataset, state).comparison.whoMovedHeading),
  description: `When positions moved, who moved, and what happened. ${dataset.summary ?? ''}`.trimEnd(),
});
