import { onePage } from '../../navigation/route.ts';

declare module '../../navigation/place.ts' {
  interface Views {
    readonly sources: NothingElse;
  }
}

export const sourcesRoute = onePage({
  place: { view: 'sources' },
  path: 'evidence/sources/',
  label: 'Sources',
  entry: 'evidence',
  fields: ['q', 'embed', 'kind'],
});
