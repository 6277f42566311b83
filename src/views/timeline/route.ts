import { captions, pairIn, viewNames } from '../../language/page-title.ts';
import { onePage } from '../../navigation/route.ts';

declare module '../../navigation/place.ts' {
  interface Views {
    readonly timeline: NothingElse;
  }
}

export const timelineRoute = onePage({
  place: { view: 'timeline' },
  path: 'timeline/',
  label: viewNames.timeline,
  entry: 'timeline',
  caption: (state, dataset) => captions.timeline(pairIn(dataset, state), state.on),
  fields: ['a', 'b', 'on', 'since', 'issues', 'w', 'embed'],
});
