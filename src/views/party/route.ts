import { captions, viewNames } from '../../language/page-title.ts';
import { manyPages } from '../../navigation/route.ts';

declare module '../../navigation/place.ts' {
  interface Views {
    readonly party: { readonly party: string };
  }
}

export const partyRoute = manyPages({
  view: 'party',
  folder: 'parties',
  label: viewNames.party,
  entry: 'parties',
  caption: ({ on }, _, title) => captions.party(title, on),
  fields: ['a', 'b', 'on', 'since', 'issues', 'w', 'embed'],
  placeOf: (id) => ({ view: 'party', party: id }),
  idOf: (place) => (place.view === 'party' ? place.party : undefined),
  things: (dataset) => dataset.partyById,
  titleOf: ({ name }) => name,
});
