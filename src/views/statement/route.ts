import { longDay } from '../../language/dates.ts';
import { manyPages } from '../../navigation/route.ts';

declare module '../../navigation/place.ts' {
  interface Views {
    readonly statement: { readonly statement: string };
  }
}

export const statementRoute = manyPages({
  view: 'statement',
  folder: 'statements',
  label: 'Statements',
  entry: 'evidence',
  fields: ['embed'],
  placeOf: (id) => ({ view: 'statement', statement: id }),
  idOf: (place) => (place.view === 'statement' ? place.statement : undefined),
  things: (dataset) => dataset.statementById,
  titleOf: ({ speaker, date }) => `${speaker}, ${longDay(date)}`,
});
