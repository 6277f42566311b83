/** How tall the head of an issue stands, in rows of its questions. */
const HEAD = 1.5;

interface Block {
  readonly questions: readonly unknown[];
}

/**
 * The blocks in their order, in at most `count` columns of which the tallest is as short as can be. Computed here, since a browser
 * that balances columns lays all of them out again and again.
 */
export function inColumns<B extends Block>(blocks: readonly B[], count: number): B[][] {
  const heights = blocks.map(({ questions }) => HEAD + questions.length);
  const sum = heights.reduce((total, height) => total + height, 0);
  for (let room = Math.max(sum / count, ...heights); ; room += 0.5) {
    const columns = filled(blocks, heights, room);
    if (columns.length <= count) return columns;
  }
}

/** One column after the other, each as full as there is room. */
function filled<B>(blocks: readonly B[], heights: readonly number[], room: number): B[][] {
  const columns: B[][] = [];
  let left = 0;
  for (const [index, block] of blocks.entries()) {
    const height = heights[index] ?? 0;
    const last = columns.at(-1);
    if (last === undefined || height > left) {
      columns.push([block]);
      left = room - height;
    } else {
      last.push(block);
      left -= height;
    }
  }
  return columns;
}
