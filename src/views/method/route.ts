import { onePage } from '../../navigation/route.ts';

declare module '../../navigation/place.ts' {
  interface Views {
    readonly method: NothingElse;
  }
}

export const methodRoute = onePage({
  place: { view: 'method' },
  path: 'method/',
  label: 'Method',
  entry: 'method',
  fields: ['a', 'b', 'on', 'since', 'w', 'embed'],
});
