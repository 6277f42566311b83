import type { Summarise } from '../../features/page/summary.ts';
import { descriptions } from '../../language/descriptions.ts';

export const summarise: Summarise = (dataset, { place }) => {
  const event = dataset.eventById.get(place.view === 'event' ? place.event : '');
  return event && { description: descriptions.event(event) };
};
