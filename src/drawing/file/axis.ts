import { exportWords } from '../../language/export.ts';
import { axisLayout, bandBox, GHOST, inPixels, type PlacedZone } from '../geometry/axis.ts';
import { hueOf, MARK_BOX, MARK_EDGE, markShape } from '../geometry/mark-shapes.ts';
import type { AxisPicture, Palette } from './content.ts';
import { at, element, type Piece, stacked } from './svg.ts';
import { linesOf, paragraph, textLine } from './text.ts';

/** The pattern that fills common ground; a picture holds it once. */
export const HATCHING = 'hatching';

export function hatching(palette: Palette): string {
  const line = element('line', { x1: 0, y1: 0, x2: 0, y2: 5, stroke: palette('common'), 'stroke-width': 2 });
  const pattern = { id: HATCHING, width: 5, height: 5, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' };
  return element('pattern', pattern, line);
}

const MIDDLE = 14;
const MARK = 20;

/** An axis as the page draws it: ranges as bands, stances as marks, common ground hatched, a gap dotted. */
export function axisPiece(axis: AxisPicture, width: number, palette: Palette): Piece {
  const { ticks, bands, zone, moves, marks } = axisLayout(axis, inPixels({ length: width, mark: MARK }));
  const hue = (slot: number) => palette(`party-${hueOf(slot)}`);
  const rule = { stroke: palette('rule') };
  const drawn = [
    element('line', { x2: width, ...rule }),
    ...ticks.map((x) => element('line', { x1: x, x2: x, y1: -3, y2: 3, ...rule })),
    ...bands.map(({ side: { slot }, ...band }) =>
      element('rect', { ...bandBox(band, MARK), fill: hue(slot), opacity: 0.22 }),
    ),
    zone === undefined ? '' : between(zone, palette),
    ...moves.flatMap(({ side: { slot }, ghost, from, to }) => [
      element('line', { x1: from, x2: to, stroke: hue(slot), 'stroke-width': 2, opacity: 0.7 }),
      mark({ slot, x: ghost, y: 0, size: GHOST * MARK, isFaint: true }, palette),
    ]),
    ...marks.map(({ side: { slot, isUnsure, isPast }, at: x }) =>
      mark({ slot, x, y: 0, size: MARK, isHollow: isUnsure, isFaint: isPast }, palette),
    ),
  ];
  return stacked([{ svg: at(0, MIDDLE, ...drawn), height: MIDDLE * 2 + 2 }, axisNotes(axis, width, palette)]);
}

/** The two poles below their ends, and who has no mark. */
function axisNotes({ poles, unrecorded }: AxisPicture, width: number, palette: Palette): Piece {
  const style = { size: 13, fill: palette('ink-muted') };
  const half = width / 2 - 12;
  const left = paragraph(poles[0], { ...style, width: half, anchor: 'start' });
  const right = paragraph(poles[1], { ...style, width: half, x: width, anchor: 'end' });
  const end = Math.max(left.height, right.height);
  const silent = unrecorded.map((name, index) =>
    textLine(exportWords.silent(name), 0, end + 17 + index * 18, { ...style, isItalic: true }),
  );
  return {
    svg: [left.svg, right.svg, ...silent].join(''),
    height: end + silent.length * 18 + (silent.length > 0 ? 4 : 0),
  };
}

function between({ isGap, ...stretch }: PlacedZone<number>, palette: Palette): string {
  if (!isGap) {
    const look = { fill: `url(#${HATCHING})`, stroke: palette('common'), 'stroke-width': 1.5 };
    return element('rect', { ...bandBox(stretch, MARK), ...look });
  }
  const { from, to } = stretch;
  if (to <= from) return '';
  const dots = { 'stroke-width': 2, 'stroke-dasharray': '0 4', 'stroke-linecap': 'round' };
  return element('line', { x1: from, x2: to, stroke: palette('gap'), ...dots });
}

interface MarkPlace {
  readonly slot: number;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly isHollow?: boolean;
  readonly isFaint?: boolean;
}

/** A party's mark, by shape and hue. */
export function mark({ slot, x, y, size, isHollow = false, isFaint = false }: MarkPlace, palette: Palette): string {
  const { d, transform } = markShape(slot);
  const hue = palette(`party-${hueOf(slot)}`);
  const look = isHollow
    ? { fill: palette('paper'), stroke: hue, 'stroke-width': MARK_EDGE.hollow }
    : { fill: hue, stroke: palette('paper'), 'stroke-width': MARK_EDGE.full, 'paint-order': 'stroke' };
  return element(
    'g',
    {
      transform: `translate(${x.toFixed(1)} ${y}) scale(${(size / MARK_BOX).toFixed(3)})`,
      opacity: isFaint ? 0.45 : undefined,
    },
    element('path', { d, transform, 'stroke-linejoin': 'round', ...look }),
  );
}

/** The words beside an axis: the question, and its status. */
export function axisWords({ text, status, statusLabel }: AxisPicture, width: number, palette: Palette): Piece {
  const question = { size: 15.5, weight: 600, fill: palette('ink') };
  const lines = linesOf(text, width, question).length;
  const words = paragraph(text, { ...question, width });
  const isCommon = status === 'agree' || status === 'within-reach';
  const label = { size: 12.5, weight: 600, fill: palette(isCommon ? 'common' : 'ink-muted') };
  return {
    svg: words.svg + textLine(statusLabel, 0, lines * 15.5 * 1.3 + 16, label),
    height: words.height + 22,
  };
}
