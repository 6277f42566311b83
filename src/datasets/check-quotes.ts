import { datasetFaultWords as words } from '../language/dataset-faults.ts';
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
    ...without('statements', ['quote', 'paraphrase'], words.contents.nothingSaid),
    ...without('sources', ['publisher', 'title', 'url'], words.contents.nowhere),
  ];
}

/** What is longer than its room. */
export function warnOfLength(draft: Draft): readonly Fault[] {
  const quotes = entriesOf(draft, 'statements').flatMap(({ path, entry }) => {
    const count = wordsIn(textOf(entry, 'quote') ?? '');
    if (count <= QUOTE_WORDS) return [];
    const message = words.contents.long(count, QUOTE_WORDS);
    return [{ path: `${path}.quote`, message, many: words.contents.manyLong(QUOTE_WORDS) }];
  });
  const labels = questionsOf(draft)
    .flatMap(({ path, entry }) => entriesOf(entry, 'poles', `${path}.`))
    .flatMap(({ path, entry }) => {
      const label = textOf(entry, 'label') ?? '';
      if ([...label].length <= LABEL_LENGTH) return [];
      const message = words.contents.wide(LABEL_LENGTH, quoted(label));
      return [{ path: `${path}.label`, message, many: words.contents.manyWide(LABEL_LENGTH) }];
    });
  return [...quotes, ...labels];
}

/** Words that no reader can look up. */
export function warnOfUnsourced(draft: Draft): readonly Fault[] {
  return entriesOf(draft, 'statements').flatMap(({ path, entry }) =>
    entry.source !== undefined ? [] : [{ path, message: words.contents.unsourced, many: words.contents.manyUnsourced }],
  );
}
