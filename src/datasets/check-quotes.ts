import { partedText } from '../language/plain.ts';
import { type Draft, entriesOf, type Fault, questionsOf, textOf } from './draft.ts';
import { quoted } from './quoted.ts';

/** The longest quotation in words that is shown whole: fair use, and a reader's patience. */
export const QUOTE_WORDS = 45;
/** The longest name of a pole that has room beside its axis. */
const LABEL_LENGTH = 24;

/** How many words a text has, in scripts that part none as a dictionary has them. */
function wordsIn(text: string): number {
  return partedText(text).reduce(
    (sum, part) => sum + part.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length,
    0,
  );
}

/** A statement says something, and a source can be found. */
export function checkContents(draft: Draft): readonly Fault[] {
  const without = (list: string, keys: readonly string[], message: string) =>
    entriesOf(draft, list).flatMap(({ path, entry }) =>
      keys.some((key) => entry[key] !== undefined) ? [] : [{ path, message }],
    );
  return [
    ...without('statements', ['quote', 'paraphrase'], 'says nothing: it needs a quote or a paraphrase.'),
    ...without('sources', ['publisher', 'title', 'url'], 'cannot be found: it needs a publisher, a title or a url.'),
  ];
}

/** What is longer than its room. */
export function warnOfLength(draft: Draft): readonly Fault[] {
  const quotes = entriesOf(draft, 'statements').flatMap(({ path, entry }) => {
    const words = wordsIn(textOf(entry, 'quote') ?? '');
    if (words <= QUOTE_WORDS) return [];
    const message = `has ${words} words; a quotation of more than ${QUOTE_WORDS} is folded.`;
    return [{ path: `${path}.quote`, message, many: `quotations over ${QUOTE_WORDS} words` }];
  });
  const labels = questionsOf(draft)
    .flatMap(({ path, entry }) => entriesOf(entry, 'poles', `${path}.`))
    .flatMap(({ path, entry }) => {
      const label = textOf(entry, 'label') ?? '';
      if ([...label].length <= LABEL_LENGTH) return [];
      const message = `is longer than ${LABEL_LENGTH} characters and may be cut beside its axis: ${quoted(label)}.`;
      return [{ path: `${path}.label`, message, many: `names of poles over ${LABEL_LENGTH} characters` }];
    });
  return [...quotes, ...labels];
}

/** Words that no reader can look up. */
export function warnOfUnsourced(draft: Draft): readonly Fault[] {
  return entriesOf(draft, 'statements').flatMap(({ path, entry }) =>
    entry.source !== undefined
      ? []
      : [{ path, message: 'has no source, so that no reader can look it up.', many: 'statements without a source' }],
  );
}
