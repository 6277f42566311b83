import { brokenLines } from '../geometry/line-breaks.ts';
import type { Face, TextShaper } from './text-shaper.ts';

export interface Setting {
  readonly face: Face;
  readonly size: number;
}

/** A text broken into lines that fit a width; a word that is wider stands alone. */
export function wrapped(
  text: string,
  width: number,
  { shaper, face, size }: Setting & { readonly shaper: TextShaper },
): string[] {
  return brokenLines(text.split(/\s+/), (line) => shaper.width(line, face, size) <= width, shaper.parts);
}

interface Fit {
  readonly shaper: TextShaper;
  readonly face: Face;
  /** The sizes that will do, the one wished for first. */
  readonly sizes: readonly number[];
  readonly width: number;
  readonly most: number;
}

/** A text in the largest size in which it takes no more lines than wanted; cut at a word, with dots, where none will do. */
export function fitted(text: string, { shaper, face, sizes, width, most }: Fit): { lines: string[]; size: number } {
  const tries = sizes.map((size) => ({ size, lines: wrapped(text, width, { shaper, face, size }) }));
  const found = tries.find(({ lines }) => lines.length <= most);
  if (found !== undefined)
    return { ...found, lines: balanced(text, found.lines, width, { shaper, face, size: found.size }) };
  const { size, lines } = tries.at(-1) ?? { size: 0, lines: [] };
  return { size, lines: [...lines.slice(0, most - 1), dotted(lines[most - 1] ?? '', { shaper, face, size, width })] };
}

/** The same number of lines, as even in length as they can be: a headline leaves no single word over. */
function balanced(
  text: string,
  lines: string[],
  width: number,
  setting: Setting & { readonly shaper: TextShaper },
): string[] {
  if (lines.length < 2 || lines.length > BALANCED) return lines;
  let best = lines;
  for (let narrower = width * (1 - STEP); narrower > width / 2; narrower -= width * STEP) {
    const tried = wrapped(text, narrower, setting);
    if (tried.length > lines.length) break;
    best = tried;
  }
  return best;
}

/** A text of more lines is read as a paragraph. */
const BALANCED = 3;
const STEP = 0.02;

function dotted(
  line: string,
  { shaper, face, size, width }: Setting & { readonly shaper: TextShaper; readonly width: number },
) {
  let kept = line;
  while (shaper.width(`${kept} …`, face, size) > width) {
    const end = kept.lastIndexOf(' ');
    // A script that parts no words is cut between letters; a long word of others stands.
    if (end < 0 && !/\p{Lo}/u.test(kept)) break;
    kept = end < 0 ? [...kept].slice(0, -1).join('') : kept.slice(0, end);
  }
  return `${kept} …`;
}
