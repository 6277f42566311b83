import { captions, viewNames } from '../../language/page-title.ts';
import { onePage } from '../../navigation/route.ts';

declare module '../../navigation/place.ts' {
  interface Views {
    readonly studio: NothingElse;
  }
}

export const studioRoute = onePage({
  place: { view: 'studio' },
  path: 'studio/',
  label: viewNames.studio,
  entry: 'studio',
  isAtFoot: true,
  caption: () => captions.studio,
  fields: ['embed'],
});
