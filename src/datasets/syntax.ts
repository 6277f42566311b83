import { type ParseError, printParseErrorCode } from 'jsonc-parser';
import { jsonFaultWords as words } from '../language/json-faults.ts';
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
  if (text.trim() === '') return { offset: 0, message: words.empty };
  if (before === '' && token.startsWith('<') && !token.startsWith('<<<')) {
    return { offset, message: words.page };
  }
  // The comma is what has to go, not what stands after it.
  if (before.endsWith(',') && isClosing(token)) {
    return { offset: before.length - 1, message: words.lastComma(token) };
  }
  const number = oddNumber(text, offset, token);
  if (number !== undefined) return number;
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

/** What follows a number without a space and is no part of one: a date, a decimal comma, a percent sign. */
function oddNumber(text: string, offset: number, token: string): SyntaxFault | undefined {
  const [number = '', comma] = /(?<![\w"])[-\d.]*\d(?:\.|[eE][-+]?\d+)?(,?)$/.exec(text.slice(0, offset)) ?? [];
  if (number === '' || !(comma === '' ? /^[-\w.%/]/ : /^\d/).test(token)) return undefined;
  const whole = number + (/^[^\s,:\]}"]*/.exec(text.slice(offset))?.[0] ?? '');
  return { offset, message: comma === '' ? words.oddNumber(whole) : words.commaInNumber(whole) };
}

/** Signs that JSON does not know where they stand, by how they look; the first that fits. */
const UNKNOWN: readonly (readonly [RegExp, (token: string) => string])[] = [
  [/^(<{7}|={7}|>{7})/, words.signs.merge],
  [/^(#|<!--)/, words.signs.comment],
  [/^['`]/, words.signs.singleQuote],
  [/^[“”„‟‘’‚«»「」『』]/u, words.signs.curlyQuote],
  [/^[\uFF01-\uFF5E]/, words.signs.wide],
  [/^\++[\w.]/, words.signs.plus],
  [/^-?\.\d/, words.signs.point],
  [/^[−–—]\d/u, words.signs.dash],
  [/^-$/, words.signs.minus],
  [/^-?(nan|inf(inity)?)$/i, words.signs.noNumber],
  [/^(True|TRUE|False|FALSE|Null|NULL)$/, words.signs.capitals],
  [/^(none|undefined|nil)$/i, words.signs.noValue],
  [/^\.{3}|^…/u, words.signs.dots],
  [/^;/, words.signs.semicolon],
  [/^=/, words.signs.equals],
  [/^,/, words.signs.comma],
  [/^[[{]/, words.signs.nameless],
];

function unknownSign(token: string, before: string): Named {
  const sign = UNKNOWN.find(([look]) => look.test(token));
  if (sign !== undefined) return { message: sign[1](token) };
  if (/^[\p{Z}\p{C}\p{Default_Ignorable_Code_Point}\u2800]/u.test(token)) {
    return { message: words.invisible(codeOf(token)) };
  }
  if (/[{,]$/.test(before)) return { message: words.bareName(shown(token), bare(token)) };
  if (before.endsWith('"')) {
    return { message: words.innerQuote(shown(token)) };
  }
  return { message: words.bareText(shown(token)) };
}

/** What is wrong inside a text or a number. */
function brokenText(kind: string, token: string): Named | undefined {
  const first = (look: RegExp) => Math.max(0, token.search(look));
  switch (kind) {
    case 'UnexpectedEndOfString':
      return /[”“]$/u.test(token.replace(/[\s\]},]+$/, ''))
        ? { message: words.mixedQuotes }
        : { message: words.unclosed };
    case 'InvalidCharacter': {
      // Control characters are what is sought.
      const at = first(/\p{Cc}/u);
      return token[at] === '\t' ? { at, message: words.tab } : { at, message: words.control(codeOf(token.slice(at))) };
    }
    case 'InvalidEscapeCharacter': {
      const at = first(/(?<=^(?:[^\\]|\\["\\/bfnrtu])*)\\(?!["\\/bfnrtu])/);
      return { at, message: words.escape(token.slice(at, at + 2)) };
    }
    case 'InvalidUnicode': {
      const at = first(/\\u(?![\da-f]{4})/i);
      return { at, message: words.unicode(token.slice(at, at + 6)) };
    }
    case 'UnexpectedEndOfNumber':
      return { message: words.cutNumber(token) };
    default:
      return undefined;
  }
}

/** What is wrong between texts and numbers. */
function structural(kind: string, token: string, before: string): string {
  switch (kind) {
    case 'InvalidCommentToken':
    case 'UnexpectedEndOfComment':
      return words.signs.comment();
    case 'CommaExpected':
      if (isClosing(token)) return words.unopened(token);
      return /\d$/.test(before) && /^\d/.test(token) ? words.commaOrZero(shown(token)) : words.comma(shown(token));
    case 'ColonExpected':
      return token === '' ? words.nameAlone : words.colon(shown(token));
    case 'CloseBraceExpected':
      return words.openBrace;
    case 'CloseBracketExpected':
      return words.openBracket;
    case 'EndOfFileExpected':
      return words.afterEnd(shown(token));
    case 'ValueExpected':
      return token === '' ? words.cutValue : words.value(shown(token));
    default:
      return words.other(shown(token));
  }
}

function isClosing(token: string): boolean {
  return token === ']' || token === '}';
}

function bare(token: string): string {
  return token.replace(/["“”'‘’:]/gu, '');
}

function shown(token: string): string {
  if (token === '') return words.end;
  return words.token(token.length > 30 ? `${token.slice(0, 29)}…` : token);
}
