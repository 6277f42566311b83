import { captions, issuesIn, pairIn, viewNames } from '../../language/page-title.ts';
import { onePage } from '../../navigation/route.ts';

declare module '../../navigation/place.ts' {
  interface Views {
    readonly overview: NothingElse;
  }
}

export const overviewRoute = onePage({
  place: { view: 'overview' },
  path: '',
  label: viewNames.overview,
  entry: 'overview',
  caption: (state, dataset) =>
    captions.overview(pairIn(dataset, state), state.a === state.b, issuesIn(dataset, state), state.on),
  fields: ['a', 'b', 'on', 'since', 'issues', 'show', 'sort', 'q', 'open', 'others', 'w', 'embed'],
});
