import { PlacedMark } from '../../drawing/card/Axis.tsx';
import { INNER, Line, MARGIN } from '../../drawing/card/Drawing.tsx';
import { lightPalette } from '../../drawing/file/palette.ts';
import { neighbourWords } from '../../language/neighbours.ts';
import { plain } from '../../language/phrase.ts';
import type { Neighbour } from './neighbours.ts';

interface AgreementBarsProps {
  /** Those that share enough questions, nearest first. */
  readonly neighbours: readonly Neighbour[];
  readonly top: number;
  /** Pixels there are for them; who finds no room in the middle is left out. */
  readonly height: number;
}

const PITCH = 52;
const NAME = 330;
const FIGURE = 210;
const WIDTH = INNER - NAME - FIGURE;
const SIZE = 28;

/** On a card: how far the nearest and the farthest parties agree with one, as bars. */
export function AgreementBars({ neighbours, top, height }: AgreementBarsProps) {
  const room = Math.max(1, Math.floor(height / PITCH));
  return endsOf(neighbours, room).map(({ party, points, shared }, index) => {
    const y = top + index * PITCH + PITCH / 2;
    const share = points?.fact.value ?? 0;
    return (
      <g key={party.id}>
        <PlacedMark slot={party.slot} x={MARGIN + 14} y={y - SIZE * 0.34} size={28} />
        <Line x={MARGIN + 42} y={y} face="sans" size={SIZE} text={party.name} />
        <rect x={MARGIN + NAME} y={y - 20} width={WIDTH} height="20" rx="10" fill={lightPalette('sunken')} />
        <rect
          x={MARGIN + NAME}
          y={y - 20}
          width={Math.round(WIDTH * share)}
          height="20"
          rx="10"
          fill={lightPalette('common')}
        />
        <Line
          x={MARGIN + INNER}
          y={y}
          face="strong"
          size={SIZE}
          text={points === undefined ? '' : plain(neighbourWords.bar(points, shared))}
          isEnd
        />
      </g>
    );
  });
}

/** As many as there is room for, from both ends. */
function endsOf(neighbours: readonly Neighbour[], room: number): readonly Neighbour[] {
  if (neighbours.length <= room) return neighbours;
  const near = Math.ceil(room / 2);
  return [...neighbours.slice(0, near), ...neighbours.slice(neighbours.length - (room - near))];
}
