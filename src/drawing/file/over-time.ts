import { percent, signed } from '../../language/numbers.ts';
import { hueOf } from '../geometry/mark-shapes.ts';
import { AGREEMENT, PLOT, STANCES, type ValueScale } from '../geometry/plot.ts';
import { placesIn, type StepBox, stepArea, stepPath } from '../geometry/step-line.ts';
import { isWithin, labelsWithRoom, rowsWithin } from '../geometry/time-scale.ts';
import type { HistoryPicture, Palette, PanelPicture, PictureTime } from './content.ts';
import { at, element, type Piece } from './svg.ts';
import { textLine, textWidth } from './text.ts';

/** How the positions on one question moved, from −2 to +2. */
export function historyPiece(
  { rows, slots, otherSlots, time }: HistoryPicture,
  width: number,
  palette: Palette,
): Piece {
  const box = boxOf(width, 150, time, STANCES);
  const seen = rowsWithin(rows, time);
  const inHue = (slot: number) => palette(`party-${hueOf(slot)}`);
  const line = (slot: number, stanceOf: (row: (typeof seen)[number]) => number | undefined, look: object) => {
    const steps = seen.map((row) => ({ day: row.day, value: stanceOf(row) }));
    return element('path', { d: stepPath(steps, box), fill: 'none', stroke: inHue(slot), ...look });
  };
  const sides = (['a', 'b'] as const).map((side, index) => ({ side, slot: slots[index === 0 ? 0 : 1] }));
  const drawn = [
    ...sides.map(({ side, slot }) => {
      const ranges = seen.map((row) => ({ day: row.day, band: row[side].range }));
      return element('path', { d: stepArea(ranges, box), fill: inHue(slot), 'fill-opacity': 0.16 });
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
  return framed({ box, time, drawn, levels: STANCES.levels, words: signed }, palette);
}

/** Agreement over time: firm over at least half of the questions, dotted over fewer, with its band. */
export function panelPiece({ rows, time }: PanelPicture, width: number, palette: Palette): Piece {
  const box = boxOf(width, 110, time, AGREEMENT);
  const line = (kind: 'thin' | 'firm', look: object) => {
    const steps = rows.map((row) => ({ day: row.day, value: row[kind] }));
    return element('path', { d: stepPath(steps, box), fill: 'none', 'stroke-width': 1.75, ...look });
  };
  const drawn = [
    element('path', { d: stepArea(rows, box), fill: palette('common'), 'fill-opacity': 0.16 }),
    line('thin', { stroke: palette('ink-muted'), 'stroke-dasharray': '2 3' }),
    line('firm', { stroke: palette('common') }),
  ];
  return framed({ box, time, drawn, levels: AGREEMENT.levels, words: percent }, palette);
}

function boxOf(width: number, height: number, { start, end }: PictureTime, { low, high }: ValueScale): StepBox {
  return { width: width - PLOT.start - PLOT.end, height, start, end, low, high };
}

interface Framed {
  readonly box: StepBox;
  readonly time: PictureTime;
  readonly drawn: readonly string[];
  readonly levels: readonly number[];
  /** A level in words. */
  readonly words: (level: number) => string;
}

/** The grid, the years, the events as ticks and the days looked at, around what is drawn. */
function framed({ box, time, drawn, levels, words }: Framed, palette: Palette): Piece {
  const { width, height } = box;
  const { x, y } = placesIn(box);
  const small = { size: 12, fill: palette('ink-muted') };
  const upright = (day: number, top: number, look: Readonly<Record<string, string | undefined>>) =>
    element('line', { x1: x(day), x2: x(day), y1: top, y2: height, ...look });
  const isSeen = ({ day }: { readonly day: number }) => isWithin(day, time);
  const years = labelsWithRoom(time.years.filter(isSeen), {
    ...{ x, widthOf: (label) => textWidth(label, small), before: 0.5 },
    ...{ from: -PLOT.start, to: width + PLOT.end },
  });
  const parts = [
    ...levels.flatMap((level) => [
      element('line', { x1: 0, x2: width, y1: y(level), y2: y(level), stroke: palette('hairline') }),
      textLine(words(level), -8, y(level) + 4, { ...small, anchor: 'end' }),
    ]),
    ...time.eventDays
      .filter((day) => isWithin(day, time))
      .map((day) => upright(day, height - 6, { stroke: palette('ink-muted') })),
    ...drawn,
    ...years.map(({ day, label }) => textLine(label, x(day), height + 17, { ...small, anchor: 'middle' })),
    ...time.lines
      .filter(isSeen)
      .flatMap(({ day, label }) => [
        upright(day, -4, { stroke: palette('ink'), 'stroke-dasharray': label === '' ? '2 3' : undefined }),
        textLine(label, x(day), -7, { ...small, fill: palette('ink'), anchor: x(day) > width - 60 ? 'end' : 'middle' }),
      ]),
  ];
  return { svg: at(PLOT.start, PLOT.top, ...parts), height: PLOT.top + height + PLOT.bottom };
}
