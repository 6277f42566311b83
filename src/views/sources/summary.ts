import type { Summarise } from '../../features/page/summary.ts';
import { plain } from '../../language/phrase.ts';
import { sourceLines, sourcesContent } from './content.ts';

export const summarise: Summarise = (dataset, state) => ({
  finding: plain(sourcesContent(sourceLines(dataset), state).headline),
  description: `Where every statement and event is printed. ${dataset.summary ?? ''}`.trimEnd(),
});
