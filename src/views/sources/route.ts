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
  page: (dataset) => ({
    title: 'Sources',
    description: `Where every statement and event is printed. ${dataset.summary}`,
  }),
});
