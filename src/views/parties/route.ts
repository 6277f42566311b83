import { captions, issuesIn, viewNames } from '../../language/page-title.ts';
import { onePage } from '../../navigation/route.ts';

declare module '../../navigation/place.ts' {
  interface Views {
    readonly parties: NothingElse;
  }
}

export const partiesRoute = onePage({
  place: { view: 'parties' },
  path: 'parties/',
  label: viewNames.parties,
  entry: 'parties',
  caption: (state, dataset) =>
    captions.parties(dataset.parties.length, state.issues.length === 0 ? '' : issuesIn(dataset, state), state.on),
  fields: ['a', 'b', 'on', 'since', 'issues', 'order', 'w', 'embed'],
});
