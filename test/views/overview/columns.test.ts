import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inColumns } from '../../../src/views/overview/columns.ts';

const block = (questions: number) => ({ questions: Array.from({ length: questions }) });
const sizes = (columns: readonly { readonly questions: readonly unknown[] }[][]) =>
  columns.map((column) => column.map(({ questions }) => questions.length));

describe(inColumns, () => {
  it.each([
    {
      blocks: [4, 5, 6, 5, 5, 3],
      columns: [
        [4, 5],
        [6, 5],
        [5, 3],
      ],
    },
    { blocks: [9, 2, 2], columns: [[9], [2, 2]] },
    { blocks: [3], columns: [[3]] },
    { blocks: [], columns: [] },
    { blocks: [1, 1, 1, 12], columns: [[1, 1, 1], [12]] },
  ])('puts $blocks into $columns', ({ blocks, columns }) => {
    expect(sizes(inColumns(blocks.map(block), 3))).toEqual(columns);
  });

  it('keeps every block, and their order, in no more columns than there may be', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 40 })), fc.integer({ min: 1, max: 5 }), (counts, most) => {
        const blocks = counts.map(block);
        const columns = inColumns(blocks, most);
        expect(columns.flat()).toEqual(blocks);
        expect(columns.length).toBeLessThanOrEqual(most);
        expect(columns.every(({ length }) => length > 0)).toBe(true);
      }),
    );
  });
});
