import { onePage } from '../../navigation/route.ts';

declare module '../../navigation/place.ts' {
  interface Views {
    readonly overview: NothingElse;
  }
}

export const overviewRoute = onePage({
  place: { view: 'overview' },
  path: '',
  label: 'Overview',
  entry: 'overview',
  fields: ['a', 'b', 'on', 'since', 'issues', 'show', 'sort', 'q', 'open', 'others', 'w', 'embed'],
});
