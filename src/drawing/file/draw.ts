import { escaped } from '../../language/markup.ts';
import { axisPiece, axisWords, HATCHING, hatching, mark } from './axis.ts';
import type { AxisPicture, Palette, PictureContent, PictureFrame, PictureSection } from './content.ts';
import { gridPiece } from './grid.ts';
import { historyPiece, panelPiece } from './over-time.ts';
import { at, element, type Piece, space, stacked } from './svg.ts';
import { paragraph, textLine, textWidth } from './text.ts';

/** A picture with its size in pixels. */
export interface Picture {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

const WIDTH = 1200;
const MARGIN = 56;
const INNER = WIDTH - 2 * MARGIN;
/** The words of a question stand beside its axis. */
const WORDS = 380;
const AXIS = INNER - WORDS - 40;

/**
 * The picture of a view as an SVG file that needs nothing else: headline, key, axes or lines over time, and where it
 * is from. Pure: drawn from the content alone, so the same view gives the same bytes.
 */
export function drawPicture(content: PictureContent, frame: PictureFrame, palette: Palette): Picture {
  const body = stacked([
    space(MARGIN - 8),
    lead(content, palette),
    key(content, palette),
    ...content.sections.map((section) => sectionPiece(section, palette)),
    foot(frame, palette),
    space(MARGIN - 16),
  ]);
  const height = Math.ceil(body.height);
  const described = `${content.standfirst} ${frame.source}. ${frame.address}`;
  const svg = element(
    'svg',
    {
      ...{ xmlns: 'http://www.w3.org/2000/svg', width: WIDTH, height, viewBox: `0 0 ${WIDTH} ${height}` },
      ...{ role: 'img', 'aria-labelledby': 'title description', lang: 'en' },
    },
    element('title', { id: 'title' }, escaped(`${content.headline} ${content.kicker}`)),
    element('desc', { id: 'description' }, escaped(described)),
    element('defs', {}, hatching(palette)),
    element('rect', { width: WIDTH, height, fill: palette('paper') }),
    at(MARGIN, 0, body.svg),
  );
  return { svg: `<?xml version="1.0" encoding="UTF-8"?>\n${svg}\n`, width: WIDTH, height };
}

function lead({ kicker, headline, standfirst }: PictureContent, palette: Palette): Piece {
  return stacked([
    paragraph(kicker, { size: 15, fill: palette('ink-muted'), width: INNER }),
    space(8),
    paragraph(headline, { size: 36, weight: 600, isSerif: true, fill: palette('ink'), width: INNER, leading: 1.18 }),
    space(18),
    paragraph(standfirst, { size: 17, fill: palette('ink-soft'), width: INNER - 140, leading: 1.45 }),
    space(20),
  ]);
}

/** What the marks mean. */
function key({ parties, sections }: PictureContent, palette: Palette): Piece {
  const hasAxes = sections.some(({ axes }) => axes.length > 0);
  const style = { size: 14, fill: palette('ink-soft') };
  const band = { x: 0, y: -11, width: 30, height: 14, rx: 7 };
  const dots = { stroke: palette('gap'), 'stroke-width': 2, 'stroke-dasharray': '0 4', 'stroke-linecap': 'round' };
  const items = [
    ...parties.map(({ slot, name, isPast }) => ({
      width: 24,
      sign: mark({ slot, x: 9, y: -5, size: 17, isFaint: isPast }, palette),
      label: name,
    })),
    ...(hasAxes
      ? [
          { width: 38, sign: element('rect', { ...band, fill: palette('rule') }), label: 'could accept' },
          {
            width: 38,
            sign: element('rect', { ...band, fill: `url(#${HATCHING})`, stroke: palette('common') }),
            label: 'common ground',
          },
          { width: 38, sign: element('line', { x1: 2, x2: 30, y1: -4, y2: -4, ...dots }), label: 'gap' },
          {
            width: 24,
            sign: element('circle', {
              ...{ cx: 9, cy: -5, r: 6, fill: palette('paper'), stroke: palette('ink-muted'), 'stroke-width': 2 },
            }),
            label: 'low confidence',
          },
        ]
      : []),
  ];
  let x = 0;
  const drawn = items.map(({ width, sign, label }) => {
    const placed = at(x, 16, sign, textLine(label, width, 0, style));
    x += width + textWidth(label, style) + 26;
    return placed;
  });
  return { svg: drawn.join(''), height: 34 };
}

function sectionPiece({ title, figure, note, axes, panel, grid }: PictureSection, palette: Palette): Piece {
  const heading = { size: 22, weight: 600, isSerif: true, fill: palette('ink') };
  const number = { size: 20, weight: 600, fill: palette('common'), anchor: 'end' as const };
  const rule = element('line', { x1: 0, x2: INNER, y1: 14.5, y2: 14.5, stroke: palette('rule') });
  return stacked([
    {
      svg: rule + textLine(title, 0, 44, heading) + (figure === undefined ? '' : textLine(figure, INNER, 44, number)),
      height: 54,
    },
    ...(note === undefined ? [] : [paragraph(note, { size: 13, fill: palette('ink-muted'), width: INNER }), space(6)]),
    ...axes.map((axis) => axisRow(axis, palette)),
    ...(panel === undefined ? [] : [panelPiece(panel, INNER, palette)]),
    ...(grid === undefined ? [] : [gridPiece(grid, INNER, palette)]),
    space(10),
  ]);
}

function axisRow(axis: AxisPicture, palette: Palette): Piece {
  const words = axisWords(axis, WORDS, palette);
  const drawn = stacked([
    axisPiece(axis, AXIS, palette),
    ...(axis.history === undefined ? [] : [space(10), historyPiece(axis.history, AXIS, palette)]),
  ]);
  const height = Math.max(words.height, drawn.height) + 22;
  const line = element('line', { x1: 0, x2: INNER, y1: height - 0.5, y2: height - 0.5, stroke: palette('hairline') });
  return { svg: at(0, 10, words.svg) + at(INNER - AXIS, 10, drawn.svg) + line, height };
}

function foot({ source, address }: PictureFrame, palette: Palette): Piece {
  const style = { size: 13, fill: palette('ink-muted'), width: INNER, leading: 1.45 };
  return stacked([space(14), paragraph(source, style), paragraph(address, style)]);
}
