/** How two cells are compared that are meant to be the same: without case, marks, punctuation and the width of blanks. */
export function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replaceAll(/(?<=[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}])\p{M}+/gu, '')
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{M}\p{N}+−-]+/gu, ' ')
    .trim();
}

/**
 * A cell as it is meant: without the blanks around it, signs that are not seen, breaks within, and the apostrophe that keeps a spreadsheet
 * from taking text for a formula.
 */
export function tidy(cell: string): string {
  if (PLAIN.test(cell)) return cell;
  return cell
    .replaceAll(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .replaceAll(/[\u200B\uFEFF\u202A-\u202E\u2066-\u206F\uFFFD\p{Cs}]/gu, '')
    .replaceAll(/[ \u00A0\u202F]+/g, ' ')
    .trim()
    .replace(/^'(?=[=+@-])/, '');
}

/** True for the whole address of a page on the web. */
export function isWebAddress(text: string): boolean {
  return /^https?:\/\/[^\s/]+\.[^\s"<>\\]+$/i.test(text) && URL.canParse(text);
}

/** What nothing has to be done to: most cells of a large table. */
const PLAIN = /^(?:[!-&(-~](?: ?[!-~])*)?$/;
const ASCII = /^[ -~]*$/;

/** A text whose digits, of any script, are 0 to 9. */
export function withPlainDigits(text: string): string {
  if (ASCII.test(text)) return text;
  return text.normalize('NFKC').replaceAll(/\p{Nd}/gu, (digit) => String(digitValue(digit)));
}

/** Unicode keeps the ten digits of a script side by side, 0 first. */
function digitValue(digit: string): number {
  const code = digit.codePointAt(0) ?? 0;
  let value = 0;
  while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - value - 1))) value++;
  return value;
}
