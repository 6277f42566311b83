import type { Summarise } from '../../features/page/summary.ts';
import { descriptions } from '../../language/descriptions.ts';
import { plain } from '../../language/phrase.ts';
import { sourceLines, sourcesContent } from './content.ts';

export const summarise: Summarise = (dataset, state) => ({
  finding: plain(sourcesContent(sourceLines(dataset), state).headline),
  description: descriptions.sources(dataset.summary),
});
