import { isUnparted, plainText, stretchesOf, WORD } from '../../language/plain.ts';

/** What Hebrew and Arabic write together with the word that follows: and, in, to, as, from, that, the. */
const PREFIX = /^(?:[הובלכמש](?=\p{L}{2})|(?:ال|[وبلكف])(?=\p{L}{3}))/u;
/** So many of them follow each other. */
const PREFIXES = 3;
/** No word of a script that parts none is longer. */
const LONGEST = 8;

/** The words of a text, and the stretches of scripts that part none. */
export function wordsOf(text: string): readonly string[] {
  return (text.match(WORD) ?? []).flatMap(stretchesOf);
}

/**
 * What a search may find a word by, folded: the word, with and without what is written before it; of a stretch whose words
 * are not parted all that begins in it.
 */
export function namesOf(word: string): string[] {
  const plain = plainText(word);
  if (isUnparted(word)) {
    const letters = [...plain];
    return letters.map((_, at) => letters.slice(at, at + LONGEST).join(''));
  }
  const names = [plain];
  for (let at = 0; at < PREFIXES; at++) {
    const rest = (names[at] ?? '').replace(PREFIX, '');
    if (rest === names[at]) break;
    names.push(rest);
  }
  return names;
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
  for (const { 0: words, index } of found.size === 0 ? [] : text.matchAll(WORD)) {
    let start = index;
    for (const word of stretchesOf(words).flatMap((part) => (isUnparted(part) ? cutAt(part, found) : part))) {
      if (isUnparted(word) ? found.has(plainText(word)) : namesOf(word).some((name) => found.has(name))) {
        if (start > end) stretches.push({ text: text.slice(end, start), isFound: false });
        stretches.push({ text: word, isFound: true });
        end = start + word.length;
      }
      start += word.length;
    }
  }
  if (end < text.length || stretches.length === 0) stretches.push({ text: text.slice(end), isFound: false });
  return stretches;
}

/** A stretch whose words are not parted, cut before and after each word that was found. */
function cutAt(part: string, found: ReadonlySet<string>): readonly string[] {
  const letters = Array.from(part);
  const cuts: string[] = [];
  let rest = '';
  for (let at = 0; at < letters.length; ) {
    const length = longestAt(letters, at, found);
    if (length === 0) rest += letters[at++] ?? '';
    else {
      if (rest !== '') cuts.push(rest);
      cuts.push(letters.slice(at, at + length).join(''));
      rest = '';
      at += length;
    }
  }
  return rest === '' ? cuts : [...cuts, rest];
}

function longestAt(letters: readonly string[], at: number, found: ReadonlySet<string>): number {
  for (let length = LONGEST; length > 0; length--) {
    const word = letters.slice(at, at + length);
    if (word.length === length && found.has(plainText(word.join('')))) return length;
  }
  return 0;
}
