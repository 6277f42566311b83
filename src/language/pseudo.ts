import { CLOSE, OPEN } from './isolated.ts';

/**
 * Languages that nobody speaks, to find what a translation would break: `accented` is a third longer and stands in brackets, in
 * `bidi` every word runs from right to left.
 */
export type PseudoLanguage = keyof typeof CHANGES;

/** The same room in a pseudo-language, changed as it is read. */
export function pseudo<Room extends object>(room: Room, language: PseudoLanguage): Room {
  return new Proxy(room, {
    get(target, name) {
      const message: unknown = Reflect.get(target, name);
      if (typeof message === 'function') {
        return (...facts: readonly unknown[]) => changed(Reflect.apply(message, undefined, facts.map(kept)), language);
      }
      return isRoom(message) ? pseudo(message, language) : changed(message, language);
    },
  });
}

const [LEFTWARDS, POP] = ['\u202e', '\u202c'];

/** A name or a phrase that is handed to a message, marked so that it stays as it is. */
function kept(fact: unknown): unknown {
  // A day or a number has no letters to change.
  if (typeof fact === 'string') return /\p{L}/u.test(fact) ? `${OPEN}${fact}${CLOSE}` : fact;
  return Array.isArray(fact) ? fact.map((piece: unknown) => (typeof piece === 'string' ? kept(piece) : piece)) : fact;
}

/** A text, or the texts of a phrase; its figures, and all else, stay. */
function changed(said: unknown, language: PseudoLanguage): unknown {
  if (typeof said === 'string') return changedText(said, language);
  return Array.isArray(said)
    ? said.map((piece: unknown) => (typeof piece === 'string' ? changedText(piece, language) : piece))
    : said;
}

function changedText(text: string, language: PseudoLanguage): string {
  let depth = 0;
  return text
    .split(/([\u2068\u2069])/)
    .map((piece) => {
      if (piece === OPEN) depth += 1;
      else if (piece === CLOSE) depth -= 1;
      else if (depth === 0) return CHANGES[language](piece);
      return piece;
    })
    .join('');
}

const PLAIN = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const ACCENTED = 'áƀçđéƒǧħíǰķŀɱñóƥɋřšŧúṽŵẋýžÁƁÇĐÉƑǦĦÍĴĶĿṀÑÓƤɊŘŠŦÚṼŴẊÝŽ';

const CHANGES = {
  /** Vowels count twice: of English text that makes a third more. */
  accented: (text: string) => {
    const words = text.replaceAll(/[a-z]/gi, (letter) => {
      const accented = ACCENTED.charAt(PLAIN.indexOf(letter));
      return /[aeiou]/.test(letter) ? accented + accented : accented;
    });
    return words === text ? text : words.replace(/\S(?:.*\S)?/s, '⟦$&⟧');
  },
  bidi: (text: string) => text.replaceAll(/[a-z’]+/gi, (word) => `${LEFTWARDS}${word}${POP}`),
} as const satisfies Record<string, (text: string) => string>;

function isRoom(message: unknown): message is object {
  return typeof message === 'object' && message !== null && !Array.isArray(message);
}
