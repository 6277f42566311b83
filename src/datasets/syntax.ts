import { type ParseError, printParseErrorCode } from 'jsonc-parser';
import { codeOf } from './quoted.ts';

/** What is wrong with the text of a JSON file, and where. */
export interface SyntaxFault {
  /** Counted from the beginning of the text. */
  readonly offset: number;
  readonly message: string;
}

/** Names the kind of the first thing that keeps a text from being JSON. */
export function syntaxFault(text: string, { error, offset, length }: ParseError): SyntaxFault {
  const kind = printParseErrorCode(error);
  const before = text.slice(0, offset).trimEnd();
  // The parser reads a minus without digits as a sign by itself.
  const token = /^-[\w.]*/.exec(text.slice(offset, offset + 40))?.[0] ?? text.slice(offset, offset + length);
  if (text.trim() === '') return { offset: 0, message: 'The file is empty.' };
  if (before === '' && token.startsWith('<') && !token.startsWith('<<<')) {
    return { offset, message: 'This is a web page (HTML or XML), not JSON.' };
  }
  // The comma is what has to go, not what stands after it.
  if (before.endsWith(',') && isClosing(token)) {
    return {
      offset: before.length - 1,
      message: `A comma stands before “${token}”, where nothing follows: take it out.`,
    };
  }
  const { at = 0, message } =
    kind === 'InvalidSymbol' || kind === 'PropertyNameExpected'
      ? unknownSign(token, before)
      : (brokenText(kind, token) ?? { message: structural(kind, token, before) });
  return { offset: offset + at, message };
}

interface Named {
  /** Where in the token. */
  readonly at?: number;
  readonly message: string;
}

/** Signs that JSON does not know where they stand, by how they look; the first that fits. */
const UNKNOWN: readonly (readonly [RegExp, (token: string) => string])[] = [
  [/^(<{7}|={7}|>{7})/, () => 'A merge left its marks here: keep one of the two versions.'],
  [/^#/, () => 'A comment stands here; JSON has none.'],
  [/^['`]/, (token) => `Single quotes stand here: ${token}. JSON takes double quotes, "…".`],
  [/^[“”„‟‘’‚«»]/u, (token) => `Typographic quotes stand here: ${token}. JSON takes straight double quotes, "…".`],
  [/^\+/, (token) => `A number begins with a plus sign: ${token}. Write it without.`],
  [/^-?\.\d/, (token) => `A number begins with its point: ${token}. Write 0 before the point.`],
  [/^[−–—]\d/u, (token) => `A number has a dash for its minus sign: ${token}. Write a hyphen, -.`],
  [/^-$/, () => 'A minus sign stands here without a number.'],
  [/^-?(nan|inf(inity)?)$/i, (token) => `${token} is no number in JSON.`],
  [/^(true|false|null)$/i, (token) => `${token} must be written in small letters: ${token.toLowerCase()}.`],
  [/^(none|undefined|nil)$/i, (token) => `${token} is no value in JSON: write null, or leave the field out.`],
  [/^\.{3}|^…/u, () => 'Dots stand for something left out; JSON needs all of it.'],
  [/^;/, () => 'A semicolon stands here; JSON has commas only.'],
  [/^=/, () => 'An equals sign stands here; JSON has a colon between a name and its value.'],
];

function unknownSign(token: string, before: string): Named {
  const sign = UNKNOWN.find(([look]) => look.test(token));
  if (sign !== undefined) return { message: sign[1](token) };
  if (/[\d.]$/.test(before) && /^[\w.]/.test(token)) {
    return { message: `A number is not written as JSON has it: ${lastWord(before)}${token}.` };
  }
  if (/^[\p{Z}\p{C}]/u.test(token)) {
    return { message: `An invisible sign stands here (${codeOf(token)}); JSON takes plain spaces only.` };
  }
  if (/[{,]$/.test(before))
    return { message: `A name without quotes stands here: ${shown(token)}. Write "${bare(token)}".` };
  if (before.endsWith('"')) {
    return { message: `${shown(token)} stands after the end of a text: a quote inside a text is written \\".` };
  }
  return { message: `${shown(token)} stands where JSON has a value: a text needs double quotes, "…".` };
}

/** What is wrong inside a text or a number. */
function brokenText(kind: string, token: string): Named | undefined {
  const first = (look: RegExp) => Math.max(0, token.search(look));
  switch (kind) {
    case 'UnexpectedEndOfString':
      return /[”“]$/u.test(token.replace(/[\s\]},]+$/, ''))
        ? { message: 'A text begins with a straight quote and ends with a typographic one: end it with ".' }
        : {
            message:
              'A text is not closed on its line: its end quote is missing, or it holds a line break, written \\n.',
          };
    case 'InvalidCharacter': {
      // Control characters are what is sought.
      const at = first(/\p{Cc}/u);
      return token[at] === '\t'
        ? { at, message: 'A tab stands inside a text: write \\t, or a space.' }
        : { at, message: `A control character stands inside a text (${codeOf(token.slice(at))}): take it out.` };
    }
    case 'InvalidEscapeCharacter': {
      const at = first(/(?<=^(?:[^\\]|\\["\\/bfnrtu])*)\\(?!["\\/bfnrtu])/);
      return { at, message: `${token.slice(at, at + 2)} is no escape in JSON: a backslash itself is written \\\\.` };
    }
    case 'InvalidUnicode': {
      const at = first(/\\u(?![\da-f]{4})/i);
      return { at, message: `${token.slice(at, at + 6)} is no escape in JSON: \\u needs four hexadecimal digits.` };
    }
    case 'UnexpectedEndOfNumber':
      return { message: `A number breaks off: ${token}.` };
    default:
      return undefined;
  }
}

/** What is wrong between texts and numbers. */
function structural(kind: string, token: string, before: string): string {
  switch (kind) {
    case 'InvalidCommentToken':
    case 'UnexpectedEndOfComment':
      return 'A comment stands here; JSON has none.';
    case 'CommaExpected':
      if (isClosing(token)) return `“${token}” closes what it did not open.`;
      return /\d$/.test(before) && /^\d/.test(token)
        ? `A comma is missing before ${shown(token)}, or a number begins with 0.`
        : `A comma is missing before ${shown(token)}.`;
    case 'ColonExpected':
      return token === '' ? 'A name has no value: the file breaks off.' : `A colon is missing before ${shown(token)}.`;
    case 'CloseBraceExpected':
      return 'The file breaks off: a “{” is not closed.';
    case 'CloseBracketExpected':
      return 'The file breaks off: a “[” is not closed.';
    case 'EndOfFileExpected':
      return `The file goes on after its end: ${shown(token)} stands after the first value.`;
    case 'ValueExpected':
      return token === ''
        ? 'The file breaks off where a value must follow.'
        : `A value is missing before ${shown(token)}.`;
    default:
      return `${shown(token)} does not belong here.`;
  }
}

function isClosing(token: string): boolean {
  return token === ']' || token === '}';
}

function lastWord(text: string): string {
  return /[\w.+-]*$/.exec(text)?.[0] ?? '';
}

function bare(token: string): string {
  return token.replace(/["“”'‘’:]/gu, '');
}

function shown(token: string): string {
  return token === '' ? 'the end of the file' : `“${token.length > 30 ? `${token.slice(0, 29)}…` : token}”`;
}
