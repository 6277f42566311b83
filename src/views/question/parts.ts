import { CHART_HEIGHT, type Parts } from '../../features/embed/parts.ts';
import { later } from '../../ui/later/later.ts';

/** Both poles are named around the chart. */
const POLES = 36;

export const questionParts = {
  axis: { code: later(async () => (await import('./Embedded.tsx')).EmbeddedAxis), height: () => 220 },
  chart: {
    code: later(async () => (await import('./Embedded.tsx')).EmbeddedChart),
    height: () => CHART_HEIGHT + POLES,
  },
} as const satisfies Parts;
