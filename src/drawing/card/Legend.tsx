import type { PartyLook } from '../party-look.ts';
import { PlacedMark } from './Axis.tsx';
import { Line, MARGIN, useShaper } from './Drawing.tsx';
import { CARD } from './size.ts';

interface LegendProps {
  readonly parties: readonly PartyLook[];
  /** The baseline. */
  readonly y: number;
  /** True where it ends at the far margin. */
  readonly isEnd?: boolean;
}

const SIZE = 32;
const MARK = 32;
const GAP = 48;

/** Which mark is whose. */
export function Legend({ parties, y, isEnd = false }: LegendProps) {
  const shaper = useShaper();
  const room = (party: PartyLook) => MARK + 16 + shaper.width(party.name, 'sans', SIZE) + GAP;
  const length = parties.reduce((sum, party) => sum + room(party), 0) - GAP;
  const start = isEnd ? CARD.width - MARGIN - length : MARGIN;
  return parties.map((party, index) => {
    const x = start + parties.slice(0, index).reduce((sum, before) => sum + room(before), 0);
    return (
      <g key={party.name}>
        <PlacedMark slot={party.slot} x={x + MARK / 2} y={y - SIZE * 0.34} size={MARK} />
        <Line x={x + MARK + 16} y={y} face="sans" size={SIZE} text={party.name} tone="ink-soft" />
      </g>
    );
  });
}
