import type { Summarise } from '../../features/page/summary.ts';
import { METHOD_HEADLINE } from './content.ts';

export const summarise: Summarise = () => ({ finding: METHOD_HEADLINE });
