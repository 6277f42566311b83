import { AROUND, CHART_HEIGHT, type Parts } from '../../features/embed/parts.ts';
import { later } from '../../ui/later/later.ts';

/** An axis with its question and its poles. */
const ROW = 82;

export const issueParts = {
  axis: {
    code: later(async () => (await import('./Embedded.tsx')).EmbeddedAxes),
    height: (dataset, place) => {
      const issue = dataset.issueById.get(place.view === 'issue' ? place.issue : '');
      return AROUND + ROW * (issue?.questions.length ?? 1);
    },
  },
  chart: { code: later(async () => (await import('./Embedded.tsx')).EmbeddedChart), height: () => CHART_HEIGHT },
} as const satisfies Parts;
