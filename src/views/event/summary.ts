import type { Summarise } from '../../features/page/summary.ts';
import { longDay } from '../../language/dates.ts';

export const summarise: Summarise = (dataset, { place }) => {
  const event = dataset.eventById.get(place.view === 'event' ? place.event : '');
  return event && { description: `${longDay(event.date)}. ${event.summary}` };
};
