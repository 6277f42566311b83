import { onePage } from '../../navigation/route.ts';

declare module '../../navigation/place.ts' {
  interface Views {
    readonly timeline: NothingElse;
  }
}

export const timelineRoute = onePage({
  place: { view: 'timeline' },
  path: 'timeline/',
  label: 'Timeline',
  entry: 'timeline',
  fields: ['a', 'b', 'on', 'since', 'issues', 'w', 'embed'],
});
