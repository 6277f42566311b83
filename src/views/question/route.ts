import { viewNames, withPair } from '../../language/page-title.ts';
import { manyPages } from '../../navigation/route.ts';

declare module '../../navigation/place.ts' {
  interface Views {
    readonly question: { readonly question: string };
  }
}

export const questionRoute = manyPages({
  view: 'question',
  folder: 'questions',
  label: viewNames.question,
  entry: 'issue',
  caption: (state, dataset, title) => withPair(title, dataset, state),
  fields: ['a', 'b', 'on', 'since', 'span', 'read', 'others', 'embed'],
  placeOf: (id) => ({ view: 'question', question: id }),
  idOf: (place) => (place.view === 'question' ? place.question : undefined),
  things: (dataset) => dataset.questionById,
  issueOf: (place, dataset) =>
    place.view === 'question' ? dataset.issueOfQuestion.get(place.question)?.id : undefined,
  titleOf: ({ text }) => text,
  // Of a dataset that words both alike, the issue has the bare name.
  taken: ({ issues }) => issues.map(({ name }) => name),
});
