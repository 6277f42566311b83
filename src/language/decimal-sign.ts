/**
 * The sign before the decimals of a reader’s language; undefined is the language of the machine. A browser may tell what is no
 * language, such as `c` or `en-US@posix`: the point then.
 */
export function decimalSign(language?: string): DecimalSign {
  try {
    const parts = new Intl.NumberFormat(language).formatToParts(0.5);
    // What is neither comma nor point no spreadsheet takes for a number.
    return parts.some(({ type, value }) => type === 'decimal' && value === ',') ? ',' : '.';
  } catch {
    return '.';
  }
}

/** How numbers are written where a file will be opened. */
export type DecimalSign = '.' | ',';
