import * as z from 'zod/mini';
import { SCALE } from '../domain/dataset-file.ts';
import { isDay } from '../domain/day.ts';
import { datasetFaultWords as words } from '../language/dataset-faults.ts';
import { spanOfDate } from './dates.ts';
import { codeOf, quoted } from './quoted.ts';

// Whatever can be is a pattern and not code, so that the JSON Schema says it to editors too.

/** A sign that is seen: Hangul fillers are letters to Unicode, the blank of Braille is a symbol. */
const VISIBLE = /(?![\p{Default_Ignorable_Code_Point}\u2800\uFFFC\u{1D159}])[\p{L}\p{N}\p{P}\p{S}]/u;
/** Controls, of the direction too, line breaks, halves of pairs, and what stands for broken bytes. */
const UNFIT = '\\p{Cc}\\p{Cs}\\p{Noncharacter_Code_Point}\\u2028\\u2029\\u202A-\\u202E\\u2066-\\u206F\\uFFFD';
const FIRST_UNFIT = new RegExp(`[${UNFIT}]`, 'u');

/** What a reader reads. */
export const text = z.string().check(
  z.minLength(1, { abort: true }),
  z.regex(VISIBLE, { error: said((value) => words.values.unseen(quoted(value))), abort: true }),
  z.regex(new RegExp(`^[^${UNFIT}]*$`, 'u'), {
    error: said((value) => words.values.control(codeOf(FIRST_UNFIT.exec(value)?.[0] ?? ''), quoted(value))),
    abort: true,
  }),
);

/** Letters without a capital form, or in lower case, of any script; a mark belongs to the letter before it. */
const ID_WORD = '(?:(?![\\p{Default_Ignorable_Code_Point}])[\\p{Ll}\\p{Lo}\\p{Lm}\\p{N}]\\p{M}*)+';

export const id = z.string().check(
  z.regex(new RegExp(`^${ID_WORD}(?:-${ID_WORD})*$`, 'u'), {
    error: said((value) => words.values.id(quoted(value))),
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

/** A day, a month or a year, as exactly as it is known. */
export const date = z.string().check(
  z.regex(/^\d{4}(?:-\d{2}){0,2}$/, {
    error: said((value) => words.values.date(quoted(value))),
    abort: true,
  }),
  z.regex(new RegExp(`${DAY.source}|^${YEARS}(?:-(?:0[1-9]|1[0-2]))?$`), { error: said(noDay) }),
);

/** A day of the calendar from 1000 to 2099: a year beyond is a slip. */
export const day = z.string().check(
  z.regex(/^\d{4}-\d{2}-\d{2}$/, {
    error: said((value) => words.values.day(quoted(value))),
    abort: true,
  }),
  z.regex(DAY, { error: said(noDay) }),
);

function noDay(value: string): string {
  const isDate = isDay(spanOfDate(value).first);
  return isDate ? words.values.years(value) : words.values.noDay(value);
}

/** A language by its BCP 47 tag, as far as one can be told by its look. */
export const language = z.string().check(
  z.regex(/^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/, {
    error: said((value) => words.values.language(quoted(value))),
  }),
);

export const onScale = z.number().check(z.gte(SCALE.min), z.lte(SCALE.max));

/** A file in the folder of the dataset: its address is made of it. */
export const fileName = z.string().check(
  z.regex(/^[a-z0-9_-]+\.json$/i, {
    error: said((value) => words.values.file(quoted(value))),
  }),
);

const BYTE = '(?:25[0-5]|(?:2[0-4]|1\\d|[1-9])?\\d)';
const PORT = '(?:[1-5]?\\d{1,4}|6[0-4]\\d{3}|65[0-4]\\d\\d|655[0-2]\\d|6553[0-5])';
const NAME = '(?:[\\p{L}\\p{N}](?:[\\p{L}\\p{N}_-]*[\\p{L}\\p{N}])?\\.)+(?=[\\p{N}]*[\\p{L}-])[\\p{L}\\p{N}-]+\\.?';
const HOST = `(?:${NAME}|${BYTE}(?:\\.${BYTE}){3})(?::${PORT})?`;
const WEB_ADDRESS = new RegExp(`^[Hh][Tt][Tt][Pp][Ss]?://${HOST}(?:[/?#][^\\s\\p{C}"<>\\\\]*)?$`, 'u');
const noWebAddress = said((value) => words.values.address(quoted(value)));

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
