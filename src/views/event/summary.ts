import type { Summarise } from '../../features/page/summary.ts';
import { brief } from '../../language/brief.ts';
import { longDay } from '../../language/dates.ts';

export const summarise: Summarise = (dataset, { place }) => {
  const event = dataset.eventById.get(place.view === 'event' ? place.event : '');
  if (event === undefined) return undefined;
  const dated = `${longDay(event.date)}. ${event.summary}`;
  // A day alone would be left where a sentence is too long for a description.
  return { description: brief(dated).length > longDay(event.date).length + 1 ? dated : event.summary };
};
