import { plainText, WORD } from '../../language/plain.ts';

export function wordsOf(text: string): readonly string[] {
  return text.match(WORD) ?? [];
}

/** A stretch of text, marked where it is a word that was found. */
export interface Stretch {
  readonly text: string;
  readonly isFound: boolean;
}

/** A text cut at the words that a search found; these are written as {@link plainText} writes them. */
export function marked(text: string, found: ReadonlySet<string>): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let end = 0;
  for (const { 0: word, index } of found.size === 0 ? [] : text.matchAll(WORD)) {
    if (!found.has(plainText(word))) continue;
    if (index > end) stretches.push({ text: text.slice(end, index), isFound: false });
    stretches.push({ text: word, isFound: true });
    end = index + word.length;
  }
  if (end < text.length || stretches.length === 0) stretches.push({ text: text.slice(end), isFound: false });
  return stretches;
}
