import { opening, TITLE_ROOM } from '../../language/opening.ts';
import { captions, viewNames } from '../../language/page-title.ts';
import { manyPages } from '../../navigation/route.ts';

declare module '../../navigation/place.ts' {
  interface Views {
    readonly statement: { readonly statement: string };
  }
}

/** Of the words said, so that they tell what they are about. */
const FEWEST_SIGNS = 32;

export const statementRoute = manyPages({
  view: 'statement',
  folder: 'statements',
  label: viewNames.statement,
  entry: 'evidence',
  fields: ['embed'],
  placeOf: (id) => ({ view: 'statement', statement: id }),
  idOf: (place) => (place.view === 'statement' ? place.statement : undefined),
  things: (dataset) => dataset.statementById,
  titleOf: (statement) => {
    const { quote, paraphrase } = statement;
    const lead = captions.statement(statement, '', false).length;
    const words = opening(quote ?? paraphrase ?? '', Math.max(FEWEST_SIGNS, TITLE_ROOM - lead));
    return captions.statement(statement, words, quote !== undefined);
  },
});
