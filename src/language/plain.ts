/** Signs that stand for an apostrophe, half rings of transliterations and the raised point of Catalan among them: one is typed for another, or none. */
const APOSTROPHES = "·‧'’‘‚‛ʹʻʼʽʾʿˈʹ′‵`´՚׳ꞌ＇";
/** What binds words: hyphens and dashes of every kind, and the signs taken for one. */
const DASHES = /[\p{Pd}−˗⁃]/gu;
const ARE_APOSTROPHES = new RegExp(`[${APOSTROPHES}]`, 'gu');
/** Nothing that is seen: soft hyphens, joiners, marks of direction, selectors of a look. */
const INVISIBLE = '\\p{Default_Ignorable_Code_Point}\\p{Cf}ـ';
const ARE_INVISIBLE = new RegExp(`[${INVISIBLE}]`, 'gu');
/** Accents and points; the signs of vowels that some scripts write as marks are letters. */
const MARKS = /(?![\u3099\u309a])(?=[\p{sc=Zinh}\p{sc=Hebr}\u093c])\p{M}/gu;
/** Strokes and ligatures, which Unicode does not take apart, and letters that look another way at the end of a word: each with what it is read as. */
const LETTERS: Readonly<Record<string, string>> = Object.fromEntries(
  [
    'ßss æae œoe þth ðd đd ɖd ƌd ɗd łl ƚl ɫl ⱡl øo ħh ıi ȷj ɉj ɨi ŋn ɲn ĸk ƙk ŧt ƭt ƀb ɓb ǥg ɠg ƶz ʉu əe ǝe ɛe ƈc ȼc ƒf ɔo ƥp ʋv ƴy',
    'ςσ ґг ғг җж қк ҡк ңн өо үу ұу ҳх һх ҷч әа ⁄/ ∕/',
    'ىي یي کك ةه ךכ םמ ןנ ףפ ץצ',
  ].flatMap((line) => line.split(' ').map(([letter = '', ...plain]) => [letter, plain.join('')])),
);
const FOLDED = new RegExp(`[${Object.keys(LETTERS).join('')}]`, 'gu');

/** Digits of other scripts. */
const DIGITS = /(?!\d)\p{Nd}/gu;
/** What stands around words and is seldom meant. */
const AROUND = /^["“”„«»‹›(),.:;!?…]+|["“”„«»‹›(),.:;!?…]+$/g;

/** Initials that stand for a name: `U.S.`, `О.О.Н.`. */
const INITIALS = '(?<![\\p{L}\\p{N}.])(?:\\p{L}\\.){2,}(?!\\p{L}\\p{L})';
const ARE_INITIALS = new RegExp(INITIALS, 'gu');

/** Words as a search knows them: letters and digits, with what an apostrophe ties to them. */
export const WORD = new RegExp(
  `${INITIALS}|[\\p{L}\\p{N}\\p{M}](?:[\\p{L}\\p{N}\\p{M}${INVISIBLE}]|[${APOSTROPHES}](?=[\\p{L}\\p{M}]))*`,
  'gu',
);

/**
 * A text as every search compares it, and as its reader may type it: without case, accents, strokes and apostrophes,
 * with one kind of dash and of space, digits of any look and script as ours, and nothing that is not seen.
 */
export function plainText(text: string): string {
  return (
    text
      // Unicode takes the acute for a blank with an accent.
      .replaceAll('´', '’')
      .normalize('NFKD')
      .replaceAll(MARKS, '')
      .replaceAll(ARE_INVISIBLE, '')
      .replaceAll(ARE_APOSTROPHES, '')
      .replaceAll(ARE_INITIALS, (letters) => letters.replaceAll('.', ''))
      .toLowerCase()
      .replaceAll(FOLDED, (letter) => LETTERS[letter] ?? letter)
      .replaceAll(DIGITS, digit)
      .replaceAll(DASHES, '-')
      .replaceAll(/[\s⠀]+/g, ' ')
      .trim()
  );
}

/** A digit as ours: in Unicode the ten of a script follow each other. */
function digit(sign: string): string {
  const code = sign.codePointAt(0) ?? 0;
  let value = 0;
  while (/\p{Nd}/u.test(String.fromCodePoint(code - value - 1))) value += 1;
  return String(value % 10);
}

/** Stretches of the scripts that part no words. */
const UNPARTED = /([\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}ー\u3099\u309a]+)/u;

/** True for a text in a script that parts no words. */
export function isUnparted(text: string): boolean {
  return UNPARTED.test(text);
}

/** A text cut where such a stretch begins and ends. */
export function stretchesOf(text: string): readonly string[] {
  return text.split(UNPARTED).filter((part) => part !== '');
}

/** A text cut at the words of such stretches too, as a dictionary has them; where the browser has none a stretch is one word. */
export function partedText(text: string): readonly string[] {
  return stretchesOf(text.normalize('NFKC')).flatMap((part) =>
    isUnparted(part) && 'Segmenter' in Intl
      ? Array.from(new Intl.Segmenter([], { granularity: 'word' }).segment(part), ({ segment }) => segment)
      : part,
  );
}

/** A folded word of a search without the article that Arabic and Hebrew write together with it. */
export function withoutArticle(word: string): string {
  return word.replace(/^(?:ה(?=\p{L}{2})|ال(?=\p{L}{3}))/u, '');
}

/** True where every word of the search stands in the text, both folded as {@link plainText} folds them. */
export function hasWords(search: string, text: string): boolean {
  const plain = plainText(text);
  return partedText(search)
    .flatMap((part) => plainText(part).split(' '))
    .every((word) => plain.includes(withoutArticle(word.replaceAll(AROUND, ''))));
}

/** A speaker’s name as an address writes it: `recep-tayyip-erdogan`. Two spellings of one name are one speaker. */
export function speakerId(name: string): string {
  return plainText(name.replaceAll(ARE_APOSTROPHES, ' ').replaceAll('.', ' '))
    .replaceAll(/[^\p{L}\p{N}\p{M}]+/gu, '-')
    .replaceAll(/^-|-$/g, '');
}
