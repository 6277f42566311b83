import type { PathCommand } from 'fontkit';

/** What is needed of a glyph of a font. */
interface Glyph {
  readonly path: { readonly commands: readonly PathCommand[] };
}

const LETTERS = { moveTo: 'm', lineTo: 'l', quadraticCurveTo: 'q', bezierCurveTo: 'c', closePath: 'z' } as const;
/** Outlines are written to a hundredth of a pixel. */
const STEPS = 100;

const known = new WeakMap<Glyph, Map<number, string>>();

/** The outline of a glyph as part of an SVG path, its origin at (x, y). `scale` turns its font's units into pixels. */
export function outlineOf(glyph: Glyph, scale: number, x: number, y: number): string {
  const bySize = known.get(glyph) ?? new Map<number, string>();
  known.set(glyph, bySize);
  // Relative to its origin an outline is the same wherever it stands: it is worked out once for each size.
  const outline = bySize.get(scale) ?? relativePath(glyph.path.commands, { scale, steps: STEPS });
  bySize.set(scale, outline);
  return outline === '' ? '' : `M${stepped(x) / STEPS} ${stepped(y) / STEPS}${outline}`;
}

/** Each point as its distance from the one before: points are rounded first, so that no error adds up; `steps` to a pixel. */
export function relativePath(
  commands: readonly PathCommand[],
  { scale, steps }: { readonly scale: number; readonly steps: number },
): string {
  const stepped = (value: number) => Math.round(value * steps);
  let [x, y] = [0, 0];
  let start = { x, y };
  return commands
    .map(({ command, args }) => {
      const points = args.map((value, at) => stepped(at % 2 === 0 ? value * scale : -value * scale));
      const written = points.map((value, at) => (value - (at % 2 === 0 ? x : y)) / steps).join(' ');
      [x, y] = command === 'closePath' ? [start.x, start.y] : [points.at(-2) ?? x, points.at(-1) ?? y];
      if (command === 'moveTo') start = { x, y };
      return LETTERS[command] + written;
    })
    .join('');
}

function stepped(value: number): number {
  return Math.round(value * STEPS);
}
