import { type Draft, entriesOf, type Fault, textOf } from './draft.ts';

/** The longest quotation in words: fair use, and a reader's patience. */
export const QUOTE_WORDS = 45;

/** A quotation has a source and stays short. */
export function checkQuotes(draft: Draft): readonly Fault[] {
  return entriesOf(draft, 'statements').flatMap(({ path, entry }) => {
    const quote = textOf(entry, 'quote');
    if (quote === undefined) return [];
    const words = quote.trim().split(/\s+/).length;
    const faults: Fault[] = [];
    if (entry.source === undefined) {
      faults.push({ path: `${path}.source`, message: 'is missing: a quotation needs the source that printed it.' });
    }
    if (words > QUOTE_WORDS) {
      faults.push({ path: `${path}.quote`, message: `has ${words} words; a quotation has at most ${QUOTE_WORDS}.` });
    }
    return faults;
  });
}
