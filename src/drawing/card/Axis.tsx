import { SCALE, SCALE_WIDTH } from '../../domain/dataset-file.ts';
import type { Zone } from '../../domain/measures/zone.ts';
import { lightPalette, partyColour } from '../file/palette.ts';
import { markShape } from '../geometry/mark-shapes.ts';
import type { AxisSide } from '../screen/PositionAxis.tsx';
import { rounded } from './Drawing.tsx';

interface AxisProps {
  readonly sides: readonly AxisSide[];
  readonly zone: Zone | undefined;
  readonly x: number;
  /** The line the marks stand on. */
  readonly y: number;
  readonly width: number;
  /** Pixels of a mark. */
  readonly mark: number;
}

/** The position axis of a question: bands, what lies between them, and marks, as the page draws them. */
export function Axis({ sides, zone, x, y, width, mark }: AxisProps) {
  const band = mark * 0.8;
  // Marks and rounded ends stay on the line.
  const at = (value: number) => rounded(x + mark / 2 + ((value - SCALE.min) / SCALE_WIDTH) * (width - mark));
  const box = ([low, high]: readonly [number, number]) => ({
    x: rounded(at(low) - band / 2),
    y: rounded(y - band / 2),
    width: rounded(at(high) - at(low) + band),
    height: band,
    rx: band / 2,
  });
  const [first, second] = sides;
  const isCrowded =
    first !== undefined && second !== undefined && Math.abs(at(first.stance) - at(second.stance)) < mark;
  const nudge = (index: number) =>
    isCrowded ? ((index === 0) === first.stance <= second.stance ? -0.4 : 0.4) * mark : 0;
  return (
    <g>
      <path d={`M${x} ${y}H${x + width}`} stroke={lightPalette('rule')} strokeWidth={Math.max(2, mark / 14)} />
      {sides.map((side) => (
        <rect key={side.name} {...box(side.range)} fill={partyColour(side.slot)} fillOpacity="0.22" />
      ))}
      {zone === undefined ? null : zone.kind === 'gap' ? (
        <path
          d={`M${rounded(at(zone.high) + band / 2)} ${y}H${rounded(Math.max(at(zone.high) + band / 2, at(zone.low) - band / 2))}`}
          stroke={lightPalette('gap')}
          strokeWidth={mark / 7}
          strokeLinecap="round"
          strokeDasharray={`0.1 ${rounded(mark / 3)}`}
        />
      ) : (
        <rect
          {...box([zone.low, zone.high])}
          fill="url(#hatch)"
          stroke={lightPalette('common')}
          strokeWidth={Math.max(2, mark / 12)}
        />
      )}
      {sides.map((side, index) => (
        <PlacedMark
          key={side.name}
          slot={side.slot}
          x={at(side.stance) + nudge(index)}
          y={y}
          size={mark}
          isHollow={side.isUnsure}
        />
      ))}
    </g>
  );
}

interface PlacedMarkProps {
  readonly slot: number;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly isHollow?: boolean;
}

/** A party’s mark around a point. */
export function PlacedMark({ slot, x, y, size, isHollow = false }: PlacedMarkProps) {
  const own = partyColour(slot);
  const look = isHollow
    ? { fill: lightPalette('paper'), stroke: own, strokeWidth: 2.6 }
    : { fill: own, stroke: lightPalette('paper'), strokeWidth: 1.8, paintOrder: 'stroke' };
  return (
    <g transform={`translate(${rounded(x)} ${rounded(y)}) scale(${size / 22})`} strokeLinejoin="round" {...look}>
      <path {...markShape(slot)} />
    </g>
  );
}

/** The hatching of common ground, once a card. */
export function Hatch() {
  return (
    <defs>
      <pattern id="hatch" width="9" height="9" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <path d="M0 0V9" stroke={lightPalette('common')} strokeWidth="4" />
      </pattern>
    </defs>
  );
}
