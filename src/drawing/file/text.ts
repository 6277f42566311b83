import { escaped } from '../../language/markup.ts';
import { wordParts } from '../../language/word-parts.ts';
import { brokenLines, closedLines, isLeftwards } from '../geometry/line-breaks.ts';
import { element, type Piece } from './svg.ts';

const SANS = "Inter, system-ui, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif";
const SERIF = "'Source Serif 4', 'Source Serif Pro', Georgia, 'Times New Roman', serif";

/** How a text is set. */
export interface TextStyle {
  readonly size: number;
  readonly fill: string;
  readonly isSerif?: boolean;
  readonly weight?: number;
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly isItalic?: boolean;
}

/** One line of text on its baseline, at the same edge whichever way it runs. */
export function textLine(text: string, x: number, y: number, style: TextStyle): string {
  if (text === '') return '';
  const { size, fill, isSerif = false, weight, anchor, isItalic = false } = style;
  return element(
    'text',
    {
      x,
      y,
      fill,
      'font-family': isSerif ? SERIF : SANS,
      'font-size': size,
      'font-weight': weight,
      'font-style': isItalic ? 'italic' : undefined,
      ...(isLeftwards(text)
        ? { direction: 'rtl', 'text-anchor': anchor === 'middle' ? anchor : anchor === 'end' ? undefined : 'end' }
        : { 'text-anchor': anchor === 'start' ? undefined : anchor }),
    },
    escaped(text),
  );
}

interface Setting extends TextStyle {
  readonly width: number;
  /** Of the size; 1.3 where nothing else is said. */
  readonly leading?: number;
  readonly x?: number;
}

/** Text in as many lines as it needs. Where no edge is said it begins at that from which it runs. */
export function paragraph(text: string, { width, leading = 1.3, x = 0, ...rest }: Setting): Piece {
  const isFar = rest.anchor === undefined && isLeftwards(text);
  const style = isFar ? { ...rest, anchor: 'end' as const } : rest;
  const lines = closedLines(linesOf(text, width, style));
  const step = style.size * leading;
  return {
    svg: lines.map((line, index) => textLine(line, isFar ? x + width : x, style.size + index * step, style)).join(''),
    height: lines.length * step,
  };
}

/** Breaks a text between words so that each line fits; a word that is too long for a line is broken too. */
export function linesOf(text: string, width: number, style: Pick<TextStyle, 'size' | 'weight'>): readonly string[] {
  const words = text.split(/\s+/).flatMap((word) => fragmentsOf(word, width, style));
  return brokenLines(words, (line) => textWidth(line, style) <= width, wordParts);
}

function fragmentsOf(word: string, width: number, style: Pick<TextStyle, 'size' | 'weight'>): readonly string[] {
  if (textWidth(word, style) <= width) return [word];
  const most = Math.max(1, Math.floor(width / (0.66 * style.size)));
  const signs = [...word];
  return Array.from({ length: Math.ceil(signs.length / most) }, (_, i) =>
    signs.slice(i * most, (i + 1) * most).join(''),
  );
}

/**
 * About how long a text is. There is no font to measure where a picture is made from numbers alone, so this errs on
 * the long side: a line that breaks early is seen by nobody, one that sticks out is.
 */
export function textWidth(text: string, { size, weight = 400 }: Pick<TextStyle, 'size' | 'weight'>): number {
  const ems = [...text].reduce((sum, sign) => sum + emsOf(sign), 0);
  return ems * size * (weight >= 600 ? 1.05 : 1);
}

function emsOf(sign: string): number {
  if (/[\sijlftrI.,:;'’‘|!()[\]]/.test(sign)) return 0.34;
  if (/[mwMW—%@]/.test(sign)) return 0.9;
  if (/[A-Z0-9“”]/.test(sign)) return 0.68;
  if (/[\p{M}\p{Cf}]/u.test(sign)) return 0;
  if (/[\p{sc=Arab}\p{sc=Hebr}\p{sc=Cyrl}\p{sc=Grek}]/u.test(sign)) return 0.75;
  // Letters of other writings may be as wide as they are high.
  return sign < '\u0250' ? 0.575 : 1;
}
