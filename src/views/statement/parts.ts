import { AROUND, type Parts } from '../../features/embed/parts.ts';
import { later } from '../../ui/later/later.ts';

/** Letters and pixels of a line. */
const LINE = { letters: 62, height: 28 };
/** Where it is printed. */
const SOURCE = 24;

export const statementParts = {
  quote: {
    code: later(async () => (await import('./Embedded.tsx')).EmbeddedQuote),
    height: (dataset, place) => {
      const { quote, paraphrase = '' } =
        dataset.statementById.get(place.view === 'statement' ? place.statement : '') ?? {};
      return AROUND + SOURCE + LINE.height * Math.ceil((quote ?? paraphrase).length / LINE.letters);
    },
  },
} as const satisfies Parts;
