import type { Summarise } from '../../features/page/summary.ts';
import { plain } from '../../language/phrase.ts';
import { recordHeadline } from './content.ts';

export const summarise: Summarise = (dataset) => ({
  finding: plain(recordHeadline(dataset)),
  description: `Who said what, when, and where it is printed. ${dataset.summary ?? ''}`.trimEnd(),
});
