import { onePage } from '../../navigation/route.ts';

declare module '../../navigation/place.ts' {
  interface Views {
    readonly parties: NothingElse;
  }
}

export const partiesRoute = onePage({
  place: { view: 'parties' },
  path: 'parties/',
  label: 'Parties',
  entry: 'parties',
  fields: ['a', 'b', 'on', 'since', 'issues', 'order', 'w', 'embed'],
});
