import { Hatch, PlacedMark } from '../../drawing/card/Axis.tsx';
import { blockOf, Drawing, INNER, Line, Lines, MARGIN } from '../../drawing/card/Drawing.tsx';
import { CARD } from '../../drawing/card/size.ts';
import { lightPalette } from '../../drawing/file/palette.ts';
import type { CardProps } from '../../features/export/card-props.ts';
import { AgreementBars } from '../../features/parties/AgreementBars.tsx';
import type { Cell } from '../../features/parties/neighbours.ts';
import { cardWords } from '../../language/cards.ts';
import { partiesContent, type Row } from './content.ts';

/** All pairs: who stands where, and the matrix as shades; where there are too many, the parties around one. */
export function Card({ dataset, state, shaper }: CardProps) {
  const { heading, rows, neighbours } = partiesContent(dataset, state);
  const title = blockOf(shaper, heading, { face: 'serif', sizes: [54, 48, 42], width: INNER, most: 2 });
  const top = 116;
  const from = top + title.height + 24;
  const room = CARD.height - 28 - from;
  const comparable = neighbours.filter(({ points, isFew }) => points !== undefined && !isFew);
  return (
    <Drawing shaper={shaper} kicker={cardWords.parties(state.on)}>
      <Hatch />
      <Lines block={title} x={MARGIN} top={top} />
      {rows.length === 0 ? (
        <AgreementBars neighbours={comparable} top={from} height={room} />
      ) : (
        <Shades rows={rows} top={from} height={room} />
      )}
    </Drawing>
  );
}

interface ShadesProps {
  readonly rows: readonly Row[];
  readonly top: number;
  readonly height: number;
}

const NAME = 236;
/** Smaller names cannot be read on a card. */
const LEAST = 18;

/** The cells of the matrix, a mark at the head of each row and column. */
function Shades({ rows, top, height }: ShadesProps) {
  const pitch = Math.min(64, height / (rows.length + 1));
  const width = Math.min(120, (INNER - NAME) / rows.length);
  const mark = Math.min(24, pitch * 0.8);
  const size = Math.min(26, pitch * 0.78);
  const middle = (index: number) => top + (index + 1.5) * pitch;
  return rows.map(({ party, cells }, index) => (
    <g key={party.id}>
      <PlacedMark slot={party.slot} x={MARGIN + NAME + (index + 0.5) * width} y={top + pitch / 2} size={mark} />
      <PlacedMark slot={party.slot} x={MARGIN + 14} y={middle(index)} size={mark} />
      {size < LEAST ? null : (
        <Line x={MARGIN + 38} y={middle(index) + size * 0.34} face="sans" size={size} text={party.name} />
      )}
      {cells.map((cell, column) => (
        <rect
          key={rows[column]?.party.id}
          x={MARGIN + NAME + column * width}
          y={middle(index) - pitch / 2}
          width={width - 3}
          height={pitch - 3}
          rx="3"
          {...lookOf(cell)}
        />
      ))}
    </g>
  ));
}

/** How a cell is filled: shaded by agreement, hatched where too few questions are shared, empty where none is. */
function lookOf(cell: Cell | undefined) {
  if (cell === undefined) return { fill: lightPalette('rule') };
  const { agreement, isFew } = cell;
  if (agreement.kind !== 'measured') return { fill: 'none', stroke: lightPalette('hairline') };
  const shade = 0.06 + 0.94 * agreement.value;
  return { fill: isFew ? 'url(#hatch)' : lightPalette('common'), fillOpacity: isFew ? 0.25 + shade / 2 : shade };
}
