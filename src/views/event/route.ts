import { captions, viewNames } from '../../language/page-title.ts';
import { manyPages } from '../../navigation/route.ts';

declare module '../../navigation/place.ts' {
  interface Views {
    readonly event: { readonly event: string };
  }
}

export const eventRoute = manyPages({
  view: 'event',
  folder: 'events',
  label: viewNames.event,
  entry: 'timeline',
  caption: ({ place }, dataset, title) => {
    const event = dataset.eventById.get(place.view === 'event' ? place.event : '');
    return event === undefined ? title : captions.event(title, event);
  },
  fields: ['embed'],
  placeOf: (id) => ({ view: 'event', event: id }),
  idOf: (place) => (place.view === 'event' ? place.event : undefined),
  things: (dataset) => dataset.eventById,
  titleOf: ({ title }) => title,
  beside: (event) => captions.event('', event),
});
