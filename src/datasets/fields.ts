import * as z from 'zod/mini';
import { isDay } from '../domain/day.ts';
import { codeOf, quoted } from './quoted.ts';

// Whatever can be is a pattern and not code, so that the JSON Schema says it to editors too.

/** The longest quotation in words: fair use, and a reader's patience. */
export const QUOTE_WORDS = 45;
const LABEL_LENGTH = 24;

/** A sign that is seen: Hangul fillers are letters to Unicode, the blank of Braille is a symbol. */
const VISIBLE = /(?![\p{Default_Ignorable_Code_Point}\u2800\uFFFC\u{1D159}])[\p{L}\p{N}\p{P}\p{S}]/u;
/** Controls, of the direction too, line breaks, halves of pairs, and what stands for broken bytes. */
const UNFIT = '\\p{Cc}\\p{Cs}\\p{Noncharacter_Code_Point}\\u2028\\u2029\\u202A-\\u202E\\u2066-\\u206F\\uFFFD';
const FIRST_UNFIT = new RegExp(`[${UNFIT}]`, 'u');

/** What a reader reads. */
export const text = z.string().check(
  z.minLength(1, { abort: true }),
  z.regex(VISIBLE, { error: said((value) => `has no sign that is seen: ${quoted(value)}.`), abort: true }),
  z.regex(new RegExp(`^[^${UNFIT}]*$`, 'u'), {
    error: said(
      (value) => `has a control sign (${codeOf(FIRST_UNFIT.exec(value)?.[0] ?? '')}), take it out: ${quoted(value)}.`,
    ),
    abort: true,
  }),
);

export const quotation = text.check(
  z.regex(new RegExp(`^\\s*\\S+(?:\\s+\\S+){0,${QUOTE_WORDS - 1}}\\s*$`, 'u'), {
    error: said((value) => `has ${value.trim().split(/\s+/).length} words; a quotation has at most ${QUOTE_WORDS}.`),
  }),
);

/** The name of a pole: it stands beside its axis. */
export const label = text.check(
  z.regex(new RegExp(`^[\\s\\S]{0,${LABEL_LENGTH}}$`, 'u'), {
    error: said((value) => `must be at most ${LABEL_LENGTH} characters long: ${quoted(value)}.`),
  }),
);

export const id = z.string().check(
  z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, {
    error: said(
      (value) => `is no id: ${quoted(value)}. Ids are lower-case letters and digits, words joined by single hyphens.`,
    ),
  }),
);

const YEARS = '(?:1\\d|20)\\d\\d';
const LEAP_YEARS = '(?:(?:1\\d|20)(?:0[48]|[2468][048]|[13579][26])|(?:12|16|20)00)';
const MONTHS_AND_DAYS = [
  '(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])',
  '(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)',
  '02-(?:0[1-9]|1\\d|2[0-8])',
];
const DAY = new RegExp(`^(?:${YEARS}-(?:${MONTHS_AND_DAYS.join('|')})|${LEAP_YEARS}-02-29)$`);

/** A day of the calendar from 1000 to 2099: a year beyond is a slip. */
export const day = z.string().check(
  z.regex(/^\d{4}-\d{2}-\d{2}$/, {
    error: said((value) => `must be a date written as YYYY-MM-DD, not ${quoted(value)}.`),
    abort: true,
  }),
  z.regex(DAY, {
    error: said((value) =>
      isDay(value) ? `must lie in the years 1000 to 2099: ${value}.` : `is not a day of the calendar: ${value}.`,
    ),
  }),
);

const HOST = '(?:[\\p{L}\\p{N}](?:[\\p{L}\\p{N}_-]*[\\p{L}\\p{N}])?\\.)+[\\p{L}\\p{N}-]+\\.?(?::\\d{1,5})?';
const WEB_ADDRESS = new RegExp(`^[Hh][Tt][Tt][Pp][Ss]?://${HOST}(?:[/?#][^\\s\\p{C}"<>\\\\]*)?$`, 'u');
const noWebAddress = said(
  (value) => `must be a full web address that begins with https:// or http://, not ${quoted(value)}.`,
);

export const webAddress = z
  .string()
  .check(z.regex(WEB_ADDRESS, { error: noWebAddress, abort: true }), z.refine(isUrl, { error: noWebAddress }));

/** Node 20’s `URL.canParse` refuses letters like ü once its code has been compiled. */
function isUrl(address: string): boolean {
  try {
    return new URL(address).hostname !== '';
  } catch {
    return false;
  }
}

/** A sentence on the text that is refused. */
function said(sentence: (value: string) => string) {
  return ({ input }: { readonly input?: unknown }) => sentence(String(input));
}
