import { captions, viewNames } from '../../language/page-title.ts';
import { manyPages } from '../../navigation/route.ts';

declare module '../../navigation/place.ts' {
  interface Views {
    readonly statement: { readonly statement: string };
  }
}

export const statementRoute = manyPages({
  view: 'statement',
  folder: 'statements',
  label: viewNames.statement,
  entry: 'evidence',
  fields: ['embed'],
  placeOf: (id) => ({ view: 'statement', statement: id }),
  idOf: (place) => (place.view === 'statement' ? place.statement : undefined),
  things: (dataset) => dataset.statementById,
  titleOf: captions.statement,
});
