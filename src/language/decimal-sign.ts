/** The sign before the decimals of a reader’s language; undefined is the language of the machine. */
export function decimalSign(language?: string): DecimalSign {
  const parts = new Intl.NumberFormat(language).formatToParts(0.5);
  // What is neither comma nor point no spreadsheet takes for a number.
  return parts.some(({ type, value }) => type === 'decimal' && value === ',') ? ',' : '.';
}

/** How numbers are written where a file will be opened. */
export type DecimalSign = '.' | ',';
