import { manyPages } from '../../navigation/route.ts';

declare module '../../navigation/place.ts' {
  interface Views {
    readonly question: { readonly question: string };
  }
}

export const questionRoute = manyPages({
  view: 'question',
  folder: 'questions',
  label: 'Questions',
  entry: 'issue',
  fields: ['a', 'b', 'on', 'since', 'span', 'read', 'others', 'embed'],
  placeOf: (id) => ({ view: 'question', question: id }),
  idOf: (place) => (place.view === 'question' ? place.question : undefined),
  things: (dataset) => dataset.questionById,
  titleOf: ({ text }) => text,
});
