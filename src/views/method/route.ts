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
  page: (dataset) => ({
    title: 'Method',
    description: `Every measure worked through, the rules of coding, and the limits. ${dataset.summary}`,
  }),
});
