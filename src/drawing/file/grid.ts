import { mark } from './axis.ts';
import type { GridCell, GridPicture, Palette } from './content.ts';
import { at, element, type Piece } from './svg.ts';
import { textLine } from './text.ts';

const NAME = 170;
const HEAD = 30;
const HEIGHT = 40;
/** In narrower columns their names have no room: the marks alone stand there. */
const NAMED = 48;

/** The agreement of all pairs as cells, shaded by how far the two agree, hatched where too few questions are shared. */
export function gridPiece({ rows }: GridPicture, width: number, palette: Palette): Piece {
  const pitch = Math.min(90, (width - NAME) / Math.max(1, rows.length));
  const style = { size: 13, fill: palette('ink') };
  const heads = rows.map(({ party }, index) => {
    const middle = NAME + (index + 0.5) * pitch;
    const name = pitch < NAMED ? '' : textLine(party.short, middle, 12, { ...style, anchor: 'middle' });
    return name + mark({ slot: party.slot, x: middle, y: 22, size: 12, isFaint: false }, palette);
  });
  const lines = rows.map(({ party, cells }, index) =>
    at(
      0,
      HEAD + index * HEIGHT,
      mark({ slot: party.slot, x: 8, y: HEIGHT / 2, size: 14, isFaint: false }, palette),
      textLine(party.name, 24, HEIGHT / 2 + 5, style),
      ...cells.map((cell, column) => at(NAME + column * pitch, 0, cellSvg(cell, pitch - 2, palette))),
    ),
  );
  return { svg: [...heads, ...lines].join(''), height: HEAD + rows.length * HEIGHT + 10 };
}

function cellSvg(cell: GridCell | undefined, width: number, palette: Palette): string {
  const box = { x: 0, y: 0, width, height: HEIGHT - 2, rx: 3 };
  if (cell === undefined) return element('rect', { ...box, fill: palette('sunken') });
  const { share, points, shared, isFew } = cell;
  const small = { size: 11, fill: palette('ink'), anchor: 'middle' as const };
  if (share === undefined) return textLine('·', width / 2, HEIGHT / 2 + 4, small);
  const edge = { stroke: palette('agreement'), 'stroke-dasharray': isFew ? '3 3' : undefined };
  return [
    element('rect', { ...box, ...edge, fill: palette('agreement'), 'fill-opacity': isFew ? 0 : 0.06 + 0.94 * share }),
    textLine(points, width / 2, 18, { ...small, size: 15, weight: 600, isSerif: true }),
    textLine(shared, width / 2, 32, small),
  ].join('');
}
