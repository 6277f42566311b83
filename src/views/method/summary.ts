import type { Summarise } from '../../features/page/summary.ts';
import { descriptions } from '../../language/descriptions.ts';
import { methodWords } from '../../language/method.ts';

export const summarise: Summarise = ({ summary }) => ({
  finding: methodWords.headline,
  description: descriptions.method(summary),
});
