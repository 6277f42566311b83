import type { Summarise } from '../../features/page/summary.ts';
import { studioWords } from '../../language/studio.ts';

export const summarise: Summarise = () => ({
  finding: studioWords.headline,
  description: studioWords.description,
});
