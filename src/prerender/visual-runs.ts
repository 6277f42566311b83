import bidiFactory from 'bidi-js';

const bidi = bidiFactory();

/** A stretch of one direction, as it is read. */
export interface Run {
  readonly text: string;
  readonly isLeftwards: boolean;
}

const LEFTWARDS = /[\p{sc=Arab}\p{sc=Hebr}\p{sc=Syrc}\p{sc=Thaa}\p{sc=Nkoo}\p{sc=Adlm}\u200f\u202b\u202e\u2067]/u;
/** Marks of direction, which are not seen. */
const MARKS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** A line of text as stretches in the order in which they are seen, from the left (Unicode’s bidirectional algorithm). */
export function visualRuns(line: string): readonly Run[] {
  if (!LEFTWARDS.test(line)) return [{ text: line.replaceAll(MARKS, ''), isLeftwards: false }];
  const levels = bidi.getEmbeddingLevels(line);
  const runs: { at: number[]; isLeftwards: boolean }[] = [];
  for (const index of bidi.getReorderedIndices(line, levels)) {
    const isLeftwards = (levels.levels[index] ?? 0) % 2 === 1;
    const last = runs.at(-1);
    if (last?.isLeftwards === isLeftwards && last.at.at(-1) === index + (isLeftwards ? 1 : -1)) last.at.push(index);
    else runs.push({ at: [index], isLeftwards });
  }
  const read = runs.map(({ at, isLeftwards }) => {
    const logical = at.toSorted((one, other) => one - other);
    const text = logical.map((index) => line.charAt(index)).join('');
    return { text: text.replaceAll(MARKS, ''), isLeftwards };
  });
  return read.filter(({ text }) => text !== '');
}
