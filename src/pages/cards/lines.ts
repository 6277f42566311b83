import type { Face, Pen } from './pen.ts';

export interface Setting {
  readonly face: Face;
  readonly size: number;
}

/** A text broken into lines that fit a width; a word that is wider stands alone. */
export function wrapped(text: string, width: number, { pen, face, size }: Setting & { readonly pen: Pen }): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).filter((part) => part !== '')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && pen.width(longer, face, size) > width) {
      lines.push(line);
      line = word;
    } else {
      line = longer;
    }
  }
  return line === '' ? lines : [...lines, line];
}

interface Fit {
  readonly pen: Pen;
  readonly face: Face;
  /** The sizes that will do, the one wished for first. */
  readonly sizes: readonly number[];
  readonly width: number;
  readonly most: number;
}

/** A text in the largest size in which it takes no more lines than wanted; cut at a word, with dots, where none will do. */
export function fitted(text: string, { pen, face, sizes, width, most }: Fit): { lines: string[]; size: number } {
  const tries = sizes.map((size) => ({ size, lines: wrapped(text, width, { pen, face, size }) }));
  const found = tries.find(({ lines }) => lines.length <= most);
  if (found !== undefined) return found;
  const { size, lines } = tries.at(-1) ?? { size: 0, lines: [] };
  return { size, lines: [...lines.slice(0, most - 1), dotted(lines[most - 1] ?? '', { pen, face, size, width })] };
}

function dotted(line: string, { pen, face, size, width }: Setting & { readonly pen: Pen; readonly width: number }) {
  let words = line.split(' ');
  while (words.length > 1 && pen.width(`${words.join(' ')} …`, face, size) > width) words = words.slice(0, -1);
  return `${words.join(' ')} …`;
}
