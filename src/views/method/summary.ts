import type { Summarise } from '../../features/page/summary.ts';
import { descriptions } from '../../language/descriptions.ts';
import { METHOD_HEADLINE } from './content.ts';

export const summarise: Summarise = ({ summary }) => ({
  finding: METHOD_HEADLINE,
  description: descriptions.method(summary),
});
