import { datasetFaultWords as words } from '../language/dataset-faults.ts';

/**
 * Where an offset stands in a text: `line 2, column 8`, both counted from 1; columns in UTF-16 units, as editors
 * count them.
 */
export function placesIn(text: string): (offset: number) => string {
  let starts: readonly number[] | undefined;
  return (offset) => {
    starts ??= [0, ...Array.from(text.matchAll(/\r\n?|\n/g), (end) => end.index + end[0].length)];
    const line = starts.findLastIndex((start) => start <= offset);
    return words.place(line + 1, offset - (starts[line] ?? 0) + 1);
  };
}
