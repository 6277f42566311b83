import { manyPages } from '../../navigation/route.ts';

declare module '../../navigation/place.ts' {
  interface Views {
    readonly event: { readonly event: string };
  }
}

export const eventRoute = manyPages({
  view: 'event',
  folder: 'events',
  label: 'Events',
  entry: 'timeline',
  fields: ['embed'],
  placeOf: (id) => ({ view: 'event', event: id }),
  idOf: (place) => (place.view === 'event' ? place.event : undefined),
  things: (dataset) => dataset.eventById,
  titleOf: ({ title }) => title,
});
