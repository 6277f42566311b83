import { captions, viewNames } from '../../language/page-title.ts';
import { onePage } from '../../navigation/route.ts';

declare module '../../navigation/place.ts' {
  interface Views {
    readonly method: NothingElse;
  }
}

export const methodRoute = onePage({
  place: { view: 'method' },
  path: 'method/',
  label: viewNames.method,
  entry: 'method',
  caption: () => captions.method,
  fields: ['a', 'b', 'on', 'since', 'w', 'embed'],
});
