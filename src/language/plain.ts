/** Signs that stand for an apostrophe, half rings of transliterations among them: one is typed for another, or none. */
const APOSTROPHES = "'’‘‚‛ʹʻʼʽʾʿˈʹ′‵`´՚׳ꞌ＇";
/** What binds words: hyphens and dashes of every kind, and the signs taken for one. */
const DASHES = /[\p{Pd}−˗⁃]/gu;
const ARE_APOSTROPHES = new RegExp(`[${APOSTROPHES}]`, 'gu');
/** Nothing that is seen: soft hyphens, joiners, marks of direction, selectors of a look. */
const INVISIBLE = '\\p{Default_Ignorable_Code_Point}\\p{Cf}ـ';
const ARE_INVISIBLE = new RegExp(`[${INVISIBLE}]`, 'gu');
/** Strokes and ligatures, which Unicode does not take apart. */
const LETTERS: Readonly<Record<string, string>> = {
  ...{ ß: 'ss', æ: 'ae', œ: 'oe', þ: 'th', ð: 'd', đ: 'd', ɖ: 'd', ƌ: 'd', ł: 'l', ƚ: 'l', ø: 'o', ħ: 'h', ı: 'i' },
  ...{ ȷ: 'j', ɨ: 'i', ŋ: 'n', ĸ: 'k', ŧ: 't', ƀ: 'b', ǥ: 'g', ƶ: 'z', ʉ: 'u', ɉ: 'j', ə: 'e', ǝ: 'e', ς: 'σ', ґ: 'г' },
};
const FOLDED = new RegExp(`[${Object.keys(LETTERS).join('')}]`, 'gu');

/** Words as a search knows them: letters and digits, with what an apostrophe ties to them. */
export const WORD = new RegExp(
  `[\\p{L}\\p{N}\\p{M}](?:[\\p{L}\\p{N}\\p{M}${INVISIBLE}]|[${APOSTROPHES}](?=[\\p{L}\\p{M}]))*`,
  'gu',
);

/**
 * A text as every search compares it, and as its reader may type it: without case, accents, strokes and apostrophes,
 * with one kind of dash and of space, raised and lowered digits as digits, and nothing that is not seen.
 */
export function plainText(text: string): string {
  return (
    text
      // Unicode takes the acute for a blank with an accent.
      .replaceAll('´', '’')
      .normalize('NFKD')
      .replaceAll(/\p{M}/gu, '')
      .replaceAll(ARE_INVISIBLE, '')
      .replaceAll(ARE_APOSTROPHES, '')
      .toLowerCase()
      .replaceAll(FOLDED, (letter) => LETTERS[letter] ?? letter)
      .replaceAll(DASHES, '-')
      .replaceAll(/[\s⠀]+/g, ' ')
      .trim()
  );
}

/** True where every word of the search stands in the text, both folded as {@link plainText} folds them. */
export function hasWords(search: string, text: string): boolean {
  const plain = plainText(text);
  return plainText(search)
    .split(' ')
    .every((word) => plain.includes(word));
}

/** A speaker’s name as an address writes it: `recep-tayyip-erdogan`. Two spellings of one name are one speaker. */
export function speakerId(name: string): string {
  return plainText(name.replaceAll(ARE_APOSTROPHES, ' '))
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-|-$/g, '');
}
