import { CHART_HEIGHT, type Parts } from '../../features/embed/parts.ts';
import { later } from '../../ui/later/later.ts';

export const timelineParts = {
  chart: { code: later(async () => (await import('./Embedded.tsx')).EmbeddedChart), height: () => CHART_HEIGHT },
} as const satisfies Parts;
