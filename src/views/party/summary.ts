import type { Summarise } from '../../features/page/summary.ts';
import { partyContent } from './content.ts';

export const summarise: Summarise = (dataset, state) => {
  const party = dataset.partyById.get(state.place.view === 'party' ? state.place.party : '');
  if (party === undefined) return undefined;
  const { heading, description } = partyContent(dataset, state, party);
  return { finding: heading, description };
};
