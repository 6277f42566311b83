import { comparisonWords } from '../../language/comparison.ts';
import { LOCALE } from '../../language/locale.ts';
import { escaped } from '../../language/markup.ts';
import { axisPiece, axisWords, HATCHING, hatching, mark } from './axis.ts';
import type { AxisPicture, Palette, PictureContent, PictureFrame, PictureSection } from './content.ts';
import { gridPiece } from './grid.ts';
import { historyPiece, panelPiece } from './over-time.ts';
import { MARGIN, type Sheet, sheetOf } from './sheet.ts';
import { at, element, type Piece, space, stacked } from './svg.ts';
import { paragraph, textLine, textWidth } from './text.ts';

/** A picture with its size in pixels. */
export interface Picture {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

const LONG = sheetOf(1200);
/** Pixels between two columns of axes. */
const COLUMN_GAP = 48;
/** How much smaller or larger than on the long sheet a picture may be set to fill its format, and the steps tried. */
const FILL = { widest: 1.45, narrowest: 0.58, step: 16 };

/**
 * The picture of a view as an SVG file that needs nothing else: headline, key, axes or lines over time, and where it
 * is from. Pure: drawn from the content alone, so the same view gives the same bytes.
 */
export function drawPicture(content: PictureContent, frame: PictureFrame, palette: Palette): Picture {
  const { above, foot } = piecesOf(content, frame, { palette, sheet: LONG, columns: 1 });
  const body = stacked([above, foot]);
  return fileOf(body.svg, { content, frame, palette, width: LONG.width, height: Math.ceil(body.height) });
}

interface Format {
  readonly palette: Palette;
  readonly size: Pick<Picture, 'width' | 'height'>;
}

/**
 * The same in a format of fixed size, set as large as it fits: without the charts below the axes where they leave too little room,
 * then in two columns; undefined where the letters would still be too small to be read.
 */
export function drawFormatted(content: PictureContent, frame: PictureFrame, format: Format): Picture | undefined {
  const axesAlone = withoutCharts(content);
  return (
    fitted(content, { ...format, frame, columns: 1 }) ??
    fitted(axesAlone, { ...format, frame, columns: 1 }) ??
    fitted(axesAlone, { ...format, frame, columns: 2 })
  );
}

function withoutCharts(content: PictureContent): PictureContent {
  const sections = content.sections.map((section) => ({
    ...section,
    axes: section.axes.map((axis) => ({ ...axis, history: undefined })),
  }));
  return { ...content, sections };
}

interface Fitting extends Format {
  readonly frame: PictureFrame;
  readonly columns: number;
}

function fitted(content: PictureContent, { frame, palette, size, columns }: Fitting): Picture | undefined {
  const setAt = (width: number) => {
    const { above, foot } = piecesOf(content, frame, { palette, sheet: sheetOf(width), columns });
    return { above, foot, left: (size.height * width) / size.width - above.height - foot.height };
  };
  const widest = size.width * FILL.widest;
  // What does not fit there fits nowhere.
  if (setAt(widest).left < 0) return undefined;
  for (let width = size.width * FILL.narrowest; width <= widest; width += FILL.step) {
    const { above, foot, left } = setAt(width);
    const scale = size.width / width;
    if (left < 0) continue;
    // What is left over goes above and below the picture; where it is from stands at the foot.
    const body = at(0, left * ABOVE, above.svg) + at(0, above.height + left, foot.svg);
    const scaled = element('g', { transform: `scale(${scale.toFixed(4)})` }, body);
    return fileOf(scaled, { content, frame, palette, ...size });
  }
  return undefined;
}

/** The share of the room left over that stands above the picture: it is weighed by eye. */
const ABOVE = 0.4;

interface Drawn {
  readonly palette: Palette;
  readonly sheet: Sheet;
  /** Of axes beside each other. */
  readonly columns: number;
}

function piecesOf(content: PictureContent, frame: PictureFrame, drawn: Drawn): { above: Piece; foot: Piece } {
  const inMargins = (pieces: readonly Piece[]): Piece => {
    const { svg, height } = stacked(pieces);
    return { svg: at(MARGIN, 0, svg), height };
  };
  return {
    above: inMargins([
      space(MARGIN - 8),
      lead(content, drawn),
      key(content, drawn),
      ...content.sections.map((section) => sectionPiece(section, drawn)),
    ]),
    foot: inMargins([foot(frame, drawn), space(MARGIN - 16)]),
  };
}

interface FileOf {
  readonly content: PictureContent;
  readonly frame: PictureFrame;
  readonly palette: Palette;
  readonly width: number;
  readonly height: number;
}

function fileOf(body: string, { content, frame, palette, width, height }: FileOf): Picture {
  // Whoever is told of the picture learns what its parts are about, which are outlines for the eye.
  const parts = content.sections.map(({ title }) => (title === '' ? '' : `${title}. `)).join('');
  const described = `${parts}${content.standfirst} ${frame.source}. ${frame.address}`;
  const svg = element(
    'svg',
    {
      ...{ xmlns: 'http://www.w3.org/2000/svg', width, height, viewBox: `0 0 ${width} ${height}` },
      ...{ role: 'img', 'aria-labelledby': 'title description', 'xml:lang': LOCALE },
    },
    element('title', { id: 'title' }, escaped(`${content.headline} ${content.kicker}`)),
    element('desc', { id: 'description' }, escaped(described)),
    element('defs', {}, hatching(palette)),
    element('rect', { width, height, fill: palette('paper') }),
    inItsLanguage(body, frame.lang),
  );
  return { svg: `<?xml version="1.0" encoding="UTF-8"?>\n${svg}\n`, width, height };
}

/** A letter of other scripts than Latin. */
const FOREIGN = /[^\P{L}\p{sc=Latin}]/u;

/** Lines with letters that the site’s language does not write say which does: Chinese and Japanese draw one letter in two ways. */
function inItsLanguage(body: string, lang: string | undefined): string {
  if (lang === undefined) return body;
  return body.replaceAll(/<text (?=[^>]*>([^<]*))/g, (start, line: string) =>
    FOREIGN.test(line) ? `${start}xml:lang="${escaped(lang)}" ` : start,
  );
}

function lead({ kicker, headline, standfirst }: PictureContent, { palette, sheet: { inner } }: Drawn): Piece {
  const words = { size: 17, fill: palette('ink-soft'), width: Math.min(inner, 950), leading: 1.45 };
  return stacked([
    paragraph(kicker, { size: 15, fill: palette('ink-muted'), width: inner }),
    space(8),
    paragraph(headline, { size: 36, weight: 600, isSerif: true, fill: palette('ink'), width: inner, leading: 1.18 }),
    space(18),
    ...(standfirst === '' ? [] : [paragraph(standfirst, words), space(20)]),
  ]);
}

/** What the marks mean, of those that are there. */
function key({ parties, sections }: PictureContent, { palette, sheet: { inner } }: Drawn): Piece {
  const { legend } = comparisonWords;
  const sides = sections.flatMap(({ axes }) => axes.flatMap((axis) => axis.sides));
  const style = { size: 14, fill: palette('ink-soft') };
  const band = { x: 0, y: -11, width: 30, height: 14, rx: 7 };
  const dots = { stroke: palette('gap'), 'stroke-width': 2, 'stroke-dasharray': '0 4', 'stroke-linecap': 'round' };
  const items = [
    ...parties.map(({ slot, name, isPast }) => ({
      width: 24,
      sign: mark({ slot, x: 9, y: -5, size: 17, isFaint: isPast }, palette),
      label: name,
    })),
    ...(sides.some(({ range }) => range !== undefined)
      ? [
          { width: 38, sign: element('rect', { ...band, fill: palette('rule') }), label: legend.band },
          {
            width: 38,
            sign: element('rect', { ...band, fill: `url(#${HATCHING})`, stroke: palette('common') }),
            label: legend.common,
          },
          { width: 38, sign: element('line', { x1: 2, x2: 30, y1: -4, y2: -4, ...dots }), label: legend.gap },
        ]
      : []),
    ...(sides.some(({ isUnsure }) => isUnsure)
      ? [
          {
            width: 24,
            sign: element('circle', {
              ...{ cx: 9, cy: -5, r: 6, fill: palette('paper'), stroke: palette('ink-muted'), 'stroke-width': 2 },
            }),
            label: legend.unsure,
          },
        ]
      : []),
  ];
  let x = 0;
  let line = 0;
  const drawn = items.map(({ width, sign, label }) => {
    const length = width + textWidth(label, style);
    if (x > 0 && x + length > inner) {
      x = 0;
      line += 1;
    }
    const placed = at(x, 16 + line * KEY_LINE, sign, textLine(label, width, 0, style));
    x += length + 26;
    return placed;
  });
  return { svg: drawn.join(''), height: 34 + line * KEY_LINE };
}

const KEY_LINE = 24;

function sectionPiece({ title, figure, note, axes, panel, grid }: PictureSection, drawn: Drawn): Piece {
  const { palette, sheet } = drawn;
  const { inner } = sheet;
  const heading = { size: 22, weight: 600, isSerif: true, fill: palette('ink') };
  const number = { size: 20, weight: 600, fill: palette('common'), anchor: 'end' as const };
  const rule = element('line', { x1: 0, x2: inner, y1: 14.5, y2: 14.5, stroke: palette('rule') });
  return stacked([
    ...(title === ''
      ? [space(12)]
      : [
          {
            svg:
              rule +
              textLine(title, 0, 44, heading) +
              (figure === undefined ? '' : textLine(figure, inner, 44, number)),
            height: 54,
          },
        ]),
    ...(note === undefined ? [] : [paragraph(note, { size: 13, fill: palette('ink-muted'), width: inner }), space(6)]),
    ...axisRows(axes, drawn),
    ...(panel === undefined ? [] : [panelPiece(panel, inner, palette)]),
    ...(grid === undefined ? [] : [gridPiece(grid, inner, palette)]),
    space(10),
  ]);
}

function axisRows(axes: readonly AxisPicture[], drawn: Drawn): readonly Piece[] {
  const { columns, sheet } = drawn;
  if (columns === 1) return axes.map((axis) => axisRow(axis, drawn));
  const width = (sheet.inner - (columns - 1) * COLUMN_GAP) / columns;
  const column = { ...drawn, sheet: sheetOf(width + 2 * MARGIN) };
  const rows = axes.flatMap((_, index) => (index % columns === 0 ? [axes.slice(index, index + columns)] : []));
  return rows.map((row) => {
    const height = Math.max(...row.map((axis) => axisRow(axis, column).height));
    const placed = row.map((axis, index) => at(index * (width + COLUMN_GAP), 0, axisRow(axis, column, height).svg));
    return { svg: placed.join(''), height };
  });
}

function axisRow(axis: AxisPicture, { palette, sheet }: Drawn, least = 0): Piece {
  if (axis.text === '') return stacked([space(10), axisDrawing(axis, sheet.inner, palette), space(12)]);
  const words = axisWords(axis, sheet.words, palette);
  const drawn = axisDrawing(axis, sheet.axis, palette);
  const own = (sheet.isNarrow ? words.height + 4 + drawn.height : Math.max(words.height, drawn.height)) + 22;
  const height = Math.max(own, least);
  const line = element('line', {
    ...{ x1: 0, x2: sheet.inner, y1: height - 0.5, y2: height - 0.5, stroke: palette('hairline') },
  });
  const beside = at(sheet.inner - sheet.axis, sheet.isNarrow ? 10 + words.height + 4 : 10, drawn.svg);
  return { svg: at(0, 10, words.svg) + beside + line, height };
}

function axisDrawing(axis: AxisPicture, width: number, palette: Palette): Piece {
  return stacked([
    axisPiece(axis, width, palette),
    ...(axis.history === undefined ? [] : [space(10), historyPiece(axis.history, width, palette)]),
  ]);
}

function foot({ source, address }: PictureFrame, { palette, sheet: { inner } }: Drawn): Piece {
  const style = { size: 13, fill: palette('ink-muted'), width: inner, leading: 1.45 };
  return stacked([space(14), paragraph(source, style), paragraph(address, style)]);
}
