import { viewNames, withPair } from '../../language/page-title.ts';
import type { Place } from '../../navigation/place.ts';
import { manyPages } from '../../navigation/route.ts';

declare module '../../navigation/place.ts' {
  interface Views {
    readonly issue: { readonly issue: string };
  }
}

const issueIn = (place: Place) => (place.view === 'issue' ? place.issue : undefined);

export const issueRoute = manyPages({
  view: 'issue',
  folder: 'issues',
  label: viewNames.issue,
  entry: 'issue',
  caption: (state, dataset, title) => withPair(title, dataset, state),
  fields: ['a', 'b', 'on', 'since', 'open', 'w', 'span', 'read', 'others', 'embed'],
  placeOf: (id) => ({ view: 'issue', issue: id }),
  idOf: issueIn,
  issueOf: issueIn,
  things: (dataset) => dataset.issueById,
  titleOf: ({ name }) => name,
});
