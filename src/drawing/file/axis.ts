import { hueOf, markShape } from '../geometry/mark-shapes.ts';
import { axisPlace } from '../geometry/scale.ts';
import type { AxisSide } from '../screen/PositionAxis.tsx';
import type { AxisPicture, Palette } from './content.ts';
import { at, element, type Piece } from './svg.ts';
import { linesOf, paragraph, textLine } from './text.ts';

/** The pattern that fills common ground; a picture holds it once. */
export const HATCHING = 'hatching';

export function hatching(palette: Palette): string {
  const line = element('line', { x1: 0, y1: 0, x2: 0, y2: 5, stroke: palette('common'), 'stroke-width': 2 });
  const pattern = { id: HATCHING, width: 5, height: 5, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' };
  return element('pattern', pattern, line);
}

/** Stances closer than this would hide each other. */
const OVERLAP = 0.25;
const MIDDLE = 14;
const BAND = 16;
const CAP = 8;

/** An axis as the page draws it: ranges as bands, stances as marks, common ground hatched, a gap dotted. */
export function axisPiece(axis: AxisPicture, width: number, palette: Palette): Piece {
  const { sides, zone, poles, unrecorded } = axis;
  const x = (stance: number) => (axisPlace(stance) / 100) * width;
  const [first, second] = sides;
  const isCrowded = first !== undefined && second !== undefined && Math.abs(first.stance - second.stance) < OVERLAP;
  const rule = { stroke: palette('rule') };
  const drawn = [
    element('line', { x1: 0, x2: width, y1: MIDDLE, y2: MIDDLE, ...rule }),
    ...[-2, -1, 0, 1, 2].map((tick) =>
      element('line', { x1: x(tick), x2: x(tick), y1: MIDDLE - 3, y2: MIDDLE + 3, ...rule }),
    ),
    ...sides.map(({ slot, range: [low, high] }) =>
      element('rect', { ...box(x(low), x(high)), fill: palette(`party-${hueOf(slot)}`), opacity: 0.22 }),
    ),
    zone === undefined ? '' : between(x(zone.low), x(zone.high), zone.kind === 'gap', palette),
    ...sides.flatMap(({ ghost, stance, slot }) =>
      ghost === undefined
        ? []
        : [
            element('line', {
              ...{ x1: x(ghost), x2: x(stance), y1: MIDDLE, y2: MIDDLE },
              ...{ stroke: palette(`party-${hueOf(slot)}`), 'stroke-width': 2, opacity: 0.7 },
            }),
            mark({ slot, x: x(ghost), y: MIDDLE, size: 15, isFaint: true }, palette),
          ],
    ),
    ...sides.map((side, index) => {
      const isBefore = (index === 0) === (first?.stance ?? 0) <= (second?.stance ?? 0);
      const nudge = isCrowded ? (isBefore ? -6.5 : 6.5) : 0;
      return mark(markOf(side, x(side.stance) + nudge), palette);
    }),
  ].join('');
  return below(drawn, { poles, unrecorded, width, palette });
}

function markOf({ slot, isUnsure, isPast }: AxisSide, x: number): MarkPlace {
  return { slot, x, y: MIDDLE, size: 20, isHollow: isUnsure, isFaint: isPast };
}

interface Words {
  readonly poles: readonly [string, string];
  readonly unrecorded: readonly string[];
  readonly width: number;
  readonly palette: Palette;
}

/** The two poles below their ends, and who has no mark. */
function below(drawn: string, { poles, unrecorded, width, palette }: Words): Piece {
  const style = { size: 13, fill: palette('ink-muted') };
  const top = MIDDLE * 2 + 2;
  const half = width / 2 - 12;
  const left = paragraph(poles[0], { ...style, width: half });
  const right = paragraph(poles[1], { ...style, width: half, x: width, anchor: 'end' });
  const silent = unrecorded.map((name) => `${name}: no recorded position`);
  const end = top + Math.max(left.height, right.height);
  const notes = silent.map((text, index) => textLine(text, 0, end + 17 + index * 18, { ...style, isItalic: true }));
  return {
    svg: [drawn, at(0, top, left.svg, right.svg), ...notes].join(''),
    height: end + silent.length * 18 + (silent.length > 0 ? 4 : 0),
  };
}

function box(low: number, high: number) {
  return { x: low - CAP, y: MIDDLE - BAND / 2, width: high - low + 2 * CAP, height: BAND, rx: BAND / 2 };
}

function between(low: number, high: number, isGap: boolean, palette: Palette): string {
  if (!isGap) {
    const look = { fill: `url(#${HATCHING})`, stroke: palette('common'), 'stroke-width': 1.5 };
    return element('rect', { ...box(low, high), ...look });
  }
  // The zone of a gap runs backwards: its low is the greater of the two.
  const [from, to] = [high + CAP, low - CAP];
  if (to <= from) return '';
  return element('line', {
    ...{ x1: from, x2: to, y1: MIDDLE, y2: MIDDLE, stroke: palette('gap') },
    ...{ 'stroke-width': 2, 'stroke-dasharray': '0 4', 'stroke-linecap': 'round' },
  });
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
    ? { fill: palette('paper'), stroke: hue, 'stroke-width': 2.6 }
    : { fill: hue, stroke: palette('paper'), 'stroke-width': 1.8, 'paint-order': 'stroke' };
  return element(
    'g',
    {
      transform: `translate(${x.toFixed(1)} ${y}) scale(${(size / 22).toFixed(3)})`,
      opacity: isFaint ? 0.45 : undefined,
    },
    element('path', { d, transform, 'stroke-linejoin': 'round', ...look }),
  );
}

/** The words beside an axis: the question, and its status. */
export function axisWords({ text, status }: AxisPicture, width: number, palette: Palette): Piece {
  const question = { size: 15.5, weight: 600, fill: palette('ink') };
  const lines = linesOf(text, width, question).length;
  const words = paragraph(text, { ...question, width });
  const isCommon = status === 'Agree' || status === 'Within reach';
  const label = { size: 12.5, weight: 600, fill: palette(isCommon ? 'common' : 'ink-muted') };
  return {
    svg: words.svg + textLine(status, 0, lines * 15.5 * 1.3 + 16, label),
    height: words.height + 22,
  };
}
