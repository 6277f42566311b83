import type { Summarise } from '../../features/page/summary.ts';
import { brief } from '../../language/brief.ts';
import { longDay } from '../../language/dates.ts';

export const summarise: Summarise = (dataset, { place }) => {
  const event = dataset.eventById.get(place.view === 'event' ? place.event : '');
  if (event === undefined) return undefined;
  const { title, summary = title } = event;
  const day = `${longDay(event.date, event.precision)}.`;
  const dated = `${day} ${summary}`;
  // A day alone would be left where a sentence is too long for a description.
  return { description: brief(dated).length > day.length ? dated : summary };
};
