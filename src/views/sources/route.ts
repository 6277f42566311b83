import { captions, viewNames } from '../../language/page-title.ts';
import { onePage } from '../../navigation/route.ts';

declare module '../../navigation/place.ts' {
  interface Views {
    readonly sources: NothingElse;
  }
}

export const sourcesRoute = onePage({
  place: { view: 'sources' },
  path: 'evidence/sources/',
  label: viewNames.sources,
  entry: 'evidence',
  caption: (_, { sources }) => captions.sources(sources.length),
  fields: ['q', 'embed', 'kind', 'whole'],
});
