import { createContext, type ReactNode, use } from 'react';
import { lightPalette, partyColour } from '../file/palette.ts';
import { closedLines, isLeftwards } from '../geometry/line-breaks.ts';
import { tenths } from '../geometry/rounding.ts';
import type { PartyLook } from '../party-look.ts';
import { fitted, type Setting } from './lines.ts';
import { CARD } from './size.ts';
import type { Face, TextShaper } from './text-shaper.ts';

const ShaperContext = createContext<TextShaper | undefined>(undefined);

/** The text shaper of the card that is being drawn. */
export function useShaper(): TextShaper {
  const shaper = use(ShaperContext);
  if (shaper === undefined) throw new Error('A card needs a text shaper.');
  return shaper;
}

/** The name of the site, as its cards bear it. */
export const BrandContext = createContext('');

/** The room between the edge of a card and what is on it. */
export const MARGIN = 64;
export const INNER = CARD.width - 2 * MARGIN;

interface DrawingProps {
  readonly shaper: TextShaper;
  /** What the card is about, beside the site’s name: “Issue · 15 December 2015”. */
  readonly kicker: string;
  /** The two compared, whose hues edge the sheet; without them it is edged in ink. */
  readonly pair?: readonly [PartyLook, PartyLook] | undefined;
  readonly children: ReactNode;
}

/** The sheet every card is drawn on: paper, the site’s name, and what the card is about. */
export function Drawing({ shaper, kicker, pair, children }: DrawingProps) {
  const { width, height } = CARD;
  const brand = use(BrandContext);
  const named = fitted(brand, { shaper, face: 'serif', sizes: [36, 30, 26], width: INNER * 0.6, most: 1 });
  return (
    <ShaperContext value={shaper}>
      <svg xmlns="http://www.w3.org/2000/svg" width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
        <title>{kicker}</title>
        <rect width={width} height={height} fill={lightPalette('paper')} />
        {[0, 1].map((half) => {
          const look = pair?.[half];
          const fill = look === undefined ? lightPalette('ink') : partyColour(look.slot);
          return <rect key={half} x={(half * width) / 2} width={width / 2} height="12" fill={fill} />;
        })}
        <Line x={MARGIN} y={84} face="serif" size={named.size} text={named.lines[0] ?? ''} />
        <Line x={width - MARGIN} y={84} face="sans" size={30} text={kicker} tone="ink-muted" isEnd />
        {children}
      </svg>
    </ShaperContext>
  );
}

interface LineProps extends Setting {
  readonly x: number;
  /** The baseline. */
  readonly y: number;
  readonly text: string;
  readonly tone?: string;
  /** True where `x` is the end of the line. */
  readonly isEnd?: boolean;
}

/** One line of text. */
export function Line({ x, y, text, face, size, tone = 'ink', isEnd = false }: LineProps) {
  const shaper = useShaper();
  const start = isEnd ? x - shaper.width(text, face, size) : x;
  return (
    <path
      transform={`translate(${tenths(start)} ${tenths(y)})`}
      d={shaper.outline(text, face, size)}
      fill={lightPalette(tone)}
    />
  );
}

export interface Block {
  readonly face: Face;
  readonly size: number;
  readonly lines: readonly string[];
  /** From the top of its first line to that of what follows. */
  readonly height: number;
}

interface BlockInput {
  readonly face: Face;
  readonly sizes: readonly number[];
  readonly width: number;
  readonly most: number;
}

/** A text made to fit: its lines and how much room they take. */
export function blockOf(shaper: TextShaper, text: string, { face, sizes, width, most }: BlockInput): Block {
  const { lines, size } = fitted(text, { shaper, face, sizes, width, most });
  return { face, size, lines, height: lines.length * size * LEADING[face] };
}

/** Of several ways to set a text the first that holds all of it; the last where none does. */
export function blockOfOne(shaper: TextShaper, text: string, ways: readonly BlockInput[]): Block {
  const blocks = ways.map((way) => blockOf(shaper, text, way));
  const lettersOf = (set: string) => set.replaceAll(/\s/g, '');
  const found = blocks.find(({ lines }) => lettersOf(lines.join('')) === lettersOf(text)) ?? blocks.at(-1);
  return found ?? { face: 'sans', size: 0, lines: [], height: 0 };
}

/** Of a line to the next, by the size. */
export const LEADING: Readonly<Record<Face, number>> = { serif: 1.14, sans: 1.32, strong: 1.26 };

interface LinesProps {
  readonly block: Block;
  readonly x: number;
  /** The top of the first line. */
  readonly top: number;
  readonly tone?: string;
  /** True where the lines end at the far margin. */
  readonly isEnd?: boolean;
}

/** Lines of text below each other. */
export function Lines({ block, x, top, tone = 'ink', isEnd = false }: LinesProps) {
  const { face, size, lines } = block;
  const shaper = useShaper();
  // Text from right to left begins where its longest line does.
  const widths = lines.map((line) => shaper.width(line, face, size));
  const startOf = (line: number) => (isLeftwards(lines.join(' ')) ? Math.max(...widths) - (widths[line] ?? 0) : 0);
  return closedLines(lines).map((line, index) => (
    <Line
      // biome-ignore lint/suspicious/noArrayIndexKey: a line is its place, and nothing is ever moved.
      key={index}
      x={isEnd ? CARD.width - x : x + startOf(index)}
      y={top + size * (0.86 + index * LEADING[face])}
      face={face}
      size={size}
      text={line}
      tone={tone}
      isEnd={isEnd}
    />
  ));
}
