import { SCALE, SCALE_WIDTH } from '../domain/dataset-file.ts';
import { type DecimalSign, numberOf } from './numbers.ts';
import { knownWord, type WordStance, wordKey } from './vote-words.ts';

/** The numbers of a table that stand for the two poles; `low` may be the greater one. */
export interface Ends {
  readonly low: number;
  readonly high: number;
}

/** What the cells of the column of stances hold, each kind of number and word with how often. */
export interface StanceValues {
  readonly numbers: readonly { readonly value: number; readonly count: number }[];
  readonly words: readonly { readonly word: string; readonly count: number; readonly guess: WordStance | undefined }[];
}

/** Scales in use: what they are called by their ends. */
const SCALES: readonly Ends[] = [
  { low: -2, high: 2 },
  { low: 1, high: 5 },
  { low: 1, high: 7 },
  { low: 0, high: 10 },
  { low: 0, high: 100 },
  { low: -100, high: 100 },
  { low: -10, high: 10 },
  { low: -5, high: 5 },
  { low: -3, high: 3 },
  { low: 0, high: 1 },
];

/** The values of a column, given with their counts: numbers from low to high, words by how often they stand there. */
export function stanceValues(cells: ReadonlyMap<string, number>, sign: DecimalSign | undefined): StanceValues {
  const numbers = new Map<number, number>();
  const words = new Map<string, { word: string; count: number }>();
  for (const [cell, count] of cells) {
    const number = numberOf(cell, sign);
    if (number !== undefined) numbers.set(number, (numbers.get(number) ?? 0) + count);
    else {
      const known = words.get(wordKey(cell));
      if (known === undefined) words.set(wordKey(cell), { word: cell, count });
      else known.count += count;
    }
  }
  return {
    numbers: [...numbers].map(([value, count]) => ({ value, count })).toSorted((x, y) => x.value - y.value),
    words: [...words.values()]
      .toSorted((x, y) => y.count - x.count)
      .map(({ word, count }) => ({ word, count, guess: knownWord(word) })),
  };
}

/**
 * The ends of the scale where the numbers reach both of those of a scale in use; undefined where they do not. −1, 0 and 1 may be a scale of
 * three steps or the middle of one of five: they are asked about.
 */
export function endsOf({ numbers }: StanceValues): Ends | undefined {
  const least = numbers[0]?.value;
  const most = numbers.at(-1)?.value;
  if (least === undefined || most === undefined) return undefined;
  const reached = SCALES.find(({ low, high }) => low === least && high === most);
  if (reached !== undefined) return reached;
  const isWithin = least >= SCALE.min && most <= SCALE.max && least < 0 && most > 0;
  const hasSteps = numbers.some(({ value }) => !Number.isInteger(value) || Math.abs(value) > 1);
  return isWithin && hasSteps && numbers.every(({ value }) => Number.isInteger(value * 2))
    ? { low: SCALE.min, high: SCALE.max }
    : undefined;
}

/** The ends that the name of a column says: `stance (1–5)`, `score (-2 to 2)`. */
export function endsNamed(header: string): Ends | undefined {
  const match = /[([]\s*([+−-]?\d+)\s*(?:to|bis|à|a|–|-|\.\.|…)\s*([+−-]?\d+)\s*[)\]]/i.exec(header);
  const [low, high] = [match?.[1], match?.[2]].map((end) => numberOf(end ?? '', '.'));
  return low === undefined || high === undefined || low === high ? undefined : { low, high };
}

/** A number of the table on our scale, to three decimals; undefined where it lies beyond the ends. */
export function onScale(value: number, { low, high }: Ends): number | undefined {
  if (low === high) return undefined;
  const share = (value - low) / (high - low);
  if (share < -1e-9 || share > 1 + 1e-9) return undefined;
  // Adding 0 turns −0 into 0.
  return Math.round((SCALE.min + Math.min(1, Math.max(0, share)) * SCALE_WIDTH) * 1000) / 1000 + 0;
}
