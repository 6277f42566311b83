import type { Summarise } from '../../features/page/summary.ts';

export const summarise: Summarise = (_, { place }) => ({
  finding: undefined,
  ...(place.view === 'statement' && { holds: { statement: place.statement } }),
});
