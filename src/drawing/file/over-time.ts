import { hueOf } from '../geometry/mark-shapes.ts';
import { stepArea, stepPath } from '../geometry/scale.ts';
import type { CoursePicture, Palette, PanelPicture, PictureTime } from './content.ts';
import { at, element, type Piece } from './svg.ts';
import { textLine, textWidth } from './text.ts';

const GUTTER = 36;
const TOP = 18;
const FOOT = 22;

/** How the positions on one question moved, from −2 to +2. */
export function coursePiece({ rows, slots, otherSlots, time }: CoursePicture, width: number, palette: Palette): Piece {
  const box = { width: width - GUTTER, height: 150, start: time.start, end: time.end };
  // Room beyond the poles, where ticks and marks at the very end stay clear of each other.
  const share = (stance: number) => (stance + 2.35) / 4.5;
  const seen = withinSpan(rows, time);
  const inHue = (slot: number) => palette(`party-${hueOf(slot)}`);
  const line = (slot: number, stanceOf: (row: (typeof seen)[number]) => number | undefined, look: object) => {
    const points = seen.map((row) => ({ x: row.day, y: mapped(stanceOf(row), share) }));
    return element('path', { d: stepPath(points, box), fill: 'none', stroke: inHue(slot), ...look });
  };
  const sides = (['a', 'b'] as const).map((side, index) => ({ side, slot: slots[index === 0 ? 0 : 1] }));
  const drawn = [
    ...sides.map(({ side, slot }) => {
      const surface = seen.map((row) => ({
        x: row.day,
        low: mapped(row[side].range?.[0], share),
        high: mapped(row[side].range?.[1], share),
      }));
      return element('path', { d: stepArea(surface, box), fill: inHue(slot), 'fill-opacity': 0.16 });
    }),
    ...otherSlots.map((slot) =>
      line(slot, (row) => row.others[slot], { 'stroke-width': 1.25, 'stroke-opacity': 0.55 }),
    ),
    ...sides.map(({ side, slot }, index) =>
      line(slot, (row) => row[side].stance, {
        'stroke-width': 2.25,
        'stroke-dasharray': index === 0 ? undefined : '7 2',
      }),
    ),
  ];
  const levels = [-2, -1, 0, 1, 2].map((stance) => ({ share: share(stance), label: levelOf(stance) }));
  return framed({ width, height: box.height, time, levels, drawn }, palette);
}

/** Agreement over time: firm over at least half of the questions, dotted over fewer, with its band. */
export function panelPiece({ rows, time }: PanelPicture, width: number, palette: Palette): Piece {
  const box = { width: width - GUTTER, height: 110, start: time.start, end: time.end };
  const drawn = [
    element('path', {
      d: stepArea(
        rows.map(({ day, band }) => ({ x: day, low: band?.[0], high: band?.[1] })),
        box,
      ),
      ...{ fill: palette('common'), 'fill-opacity': 0.16 },
    }),
    element('path', {
      d: stepPath(
        rows.map(({ day, thin }) => ({ x: day, y: thin })),
        box,
      ),
      ...{ fill: 'none', stroke: palette('ink-muted'), 'stroke-width': 1.75, 'stroke-dasharray': '2 3' },
    }),
    element('path', {
      d: stepPath(
        rows.map(({ day, firm }) => ({ x: day, y: firm })),
        box,
      ),
      ...{ fill: 'none', stroke: palette('common'), 'stroke-width': 1.75 },
    }),
  ];
  const levels = [0, 0.5, 1].map((share) => ({ share, label: `${share * 100}%` }));
  return framed({ width, height: box.height, time, levels, drawn }, palette);
}

interface Framed {
  readonly width: number;
  readonly height: number;
  readonly time: PictureTime;
  readonly levels: readonly { readonly share: number; readonly label: string }[];
  readonly drawn: readonly string[];
}

/** The grid, the years, the events as ticks and the days looked at, around what is drawn. */
function framed({ width, height, time, levels, drawn }: Framed, palette: Palette): Piece {
  const span = width - GUTTER;
  const x = (day: number) => ((day - time.start) / Math.max(1, time.end - time.start)) * span;
  const isSeen = ({ day }: { readonly day: number }) => day >= time.start && day <= time.end;
  const small = { size: 12, fill: palette('ink-muted') };
  const parts = [
    ...levels.flatMap(({ share, label }) => [
      element('line', {
        x1: 0,
        x2: span,
        y1: (1 - share) * height,
        y2: (1 - share) * height,
        stroke: palette('hairline'),
      }),
      textLine(label, -8, (1 - share) * height + 4, { ...small, anchor: 'end' }),
    ]),
    ...time.eventDays
      .map((day) => ({ day }))
      .filter(isSeen)
      .map(({ day }) =>
        element('line', { x1: x(day), x2: x(day), y1: height - 6, y2: height, stroke: palette('ink-muted') }),
      ),
    ...drawn,
    ...labelled(time.years.filter(isSeen), x, span).map(({ day, label }) =>
      textLine(label, x(day), height + 17, { ...small, anchor: 'middle' }),
    ),
    ...time.lines.filter(isSeen).flatMap(({ day, label }) => [
      element('line', {
        ...{ x1: x(day), x2: x(day), y1: -4, y2: height, stroke: palette('ink') },
        'stroke-dasharray': label === '' ? '2 3' : undefined,
      }),
      textLine(label, x(day), -7, { ...small, fill: palette('ink'), anchor: x(day) > span - 60 ? 'end' : 'middle' }),
    ]),
  ];
  return { svg: at(GUTTER, TOP, ...parts), height: TOP + height + FOOT };
}

/** Of labels along an axis those that have room. */
function labelled<T extends { readonly day: number; readonly label: string }>(
  labels: readonly T[],
  x: (day: number) => number,
  span: number,
): readonly T[] {
  let free = -GUTTER;
  return labels.filter(({ day, label }) => {
    const half = textWidth(label, { size: 12 }) / 2;
    const hasRoom = x(day) - half >= free && x(day) + half <= span + 8;
    if (hasRoom) free = x(day) + half + 8;
    return hasRoom;
  });
}

/** The rows of a stretch; what held at its start begins there. */
function withinSpan<T extends { readonly day: number }>(rows: readonly T[], { start, end }: PictureTime): readonly T[] {
  const held = rows.findLast(({ day }) => day <= start);
  const later = rows.filter(({ day }) => day > start && day <= end);
  return held === undefined ? later : [{ ...held, day: start }, ...later];
}

function mapped(value: number | undefined, share: (stance: number) => number): number | undefined {
  return value === undefined ? undefined : share(value);
}

function levelOf(stance: number): string {
  return stance > 0 ? `+${stance}` : stance < 0 ? `−${-stance}` : '0';
}
