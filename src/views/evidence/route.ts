import { captions, viewNames } from '../../language/page-title.ts';
import { onePage } from '../../navigation/route.ts';

declare module '../../navigation/place.ts' {
  interface Views {
    readonly evidence: NothingElse;
  }
}

export const evidenceRoute = onePage({
  place: { view: 'evidence' },
  path: 'evidence/',
  label: viewNames.evidence,
  entry: 'evidence',
  caption: (_, { statements }) => captions.evidence(statements.length),
  fields: ['issues', 'q', 'span', 'embed', 'by', 'speaker', 'question', 'kind', 'source', 'quoted', 'whole'],
});
