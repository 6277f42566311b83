import { withPlainDigits } from './text.ts';

/** What parts the whole from the rest: `1.5` or `1,5`. */
export type DecimalSign = '.' | ',';

const NUMBER: Readonly<Record<DecimalSign, RegExp>> = {
  '.': /^[+-]?(?=[\d.])(?:[1-9]\d{0,2}(?:[,\s'’]\d{3})+|\d*)(?:\.\d+)?$/,
  ',': /^[+-]?(?=[\d,])(?:[1-9]\d{0,2}(?:[.\s'’]\d{3})+|\d*)(?:,\d+)?$/,
};

/** The number of a cell; undefined where it holds none, or one that could be two: `1,500` without a word on the decimal sign. */
export function numberOf(cell: string, sign: DecimalSign | undefined): number | undefined {
  if (sign !== undefined) return readWith(sign, cell);
  const [point, comma] = [readWith('.', cell), readWith(',', cell)];
  if (point === undefined || comma === undefined) return point ?? comma;
  return point === comma ? point : undefined;
}

/**
 * The decimal sign of a column; open where some cells could be read either way and no other cell decides it. What would lie beyond
 * `limit` is not meant.
 */
export function decimalSignOf(
  cells: Iterable<string>,
  limit = Number.POSITIVE_INFINITY,
): { readonly sign: DecimalSign | undefined; readonly unsure?: string } {
  let unsure: string | undefined;
  const seen = new Set<DecimalSign>();
  for (const cell of cells) {
    const [point, comma] = [within(limit, readWith('.', cell)), within(limit, readWith(',', cell))];
    if (point === comma) continue;
    if (point === undefined) seen.add(',');
    else if (comma === undefined) seen.add('.');
    else unsure = cell;
  }
  const [sign] = seen;
  if (seen.size === 1) return { sign };
  return unsure === undefined ? { sign: undefined } : { sign: undefined, unsure };
}

function within(limit: number, value: number | undefined): number | undefined {
  return value === undefined || Math.abs(value) > limit ? undefined : value;
}

function readWith(sign: DecimalSign, cell: string): number | undefined {
  const text = withPlainDigits(cell)
    .replaceAll(/[−–‒]/g, '-')
    .replaceAll('٫', sign)
    .replaceAll('٬', "'")
    .replace(/\s*[%٪]$/, '')
    .trim();
  if (!NUMBER[sign].test(text) || !/\d/.test(text)) return undefined;
  const plain = text.replaceAll(/[\s'’]/g, '').replaceAll(sign === '.' ? ',' : '.', '');
  return Number(plain.replace(',', '.'));
}
