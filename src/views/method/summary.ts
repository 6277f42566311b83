import type { Summarise } from '../../features/page/summary.ts';
import { METHOD_HEADLINE } from './content.ts';

export const summarise: Summarise = ({ summary = '' }) => ({
  finding: METHOD_HEADLINE,
  description: `Every measure worked through, the rules of coding, and the limits. ${summary}`.trimEnd(),
});
