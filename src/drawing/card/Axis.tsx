import { lightPalette, partyColour } from '../file/palette.ts';
import { type AxisContent, axisLayout, bandBox, inPixels, type PlacedZone } from '../geometry/axis.ts';
import { MARK_BOX, MARK_EDGE, markShape } from '../geometry/mark-shapes.ts';
import { tenths } from '../geometry/rounding.ts';

interface AxisProps extends AxisContent {
  readonly x: number;
  /** The line the marks stand on. */
  readonly y: number;
  readonly width: number;
  /** Pixels of a mark. */
  readonly mark: number;
}

/** The position axis of a question: bands, what lies between them, and marks, as the page draws them. */
export function Axis({ sides, zone, x, y, width, mark }: AxisProps) {
  const { bands, zone: between, marks } = axisLayout({ sides, zone }, inPixels({ length: width, mark }));
  return (
    <g transform={`translate(${tenths(x)} ${y})`}>
      <path d={`M0 0H${tenths(width)}`} stroke={lightPalette('rule')} strokeWidth={Math.max(2, mark / 14)} />
      {bands.map(({ side, ...band }) => (
        <rect key={side.name} {...bandBox(band, mark)} fill={partyColour(side.slot)} fillOpacity="0.22" />
      ))}
      {between === undefined ? null : <Between {...between} mark={mark} />}
      {marks.map(({ side, at }) => (
        <PlacedMark key={side.name} slot={side.slot} x={at} y={0} size={mark} isHollow={side.isUnsure} />
      ))}
    </g>
  );
}

function Between({ isGap, from, to, mark }: PlacedZone<number> & Pick<AxisProps, 'mark'>) {
  if (isGap && to <= from) return null;
  return isGap ? (
    <path
      d={`M${tenths(from)} 0H${tenths(to)}`}
      stroke={lightPalette('gap')}
      strokeWidth={mark / 7}
      strokeLinecap="round"
      strokeDasharray={`0.1 ${tenths(mark / 3)}`}
    />
  ) : (
    <rect
      {...bandBox({ from, to }, mark)}
      fill="url(#hatch)"
      stroke={lightPalette('common')}
      strokeWidth={Math.max(2, mark / 12)}
    />
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
    ? { fill: lightPalette('paper'), stroke: own, strokeWidth: MARK_EDGE.hollow }
    : { fill: own, stroke: lightPalette('paper'), strokeWidth: MARK_EDGE.full, paintOrder: 'stroke' };
  return (
    <g transform={`translate(${tenths(x)} ${tenths(y)}) scale(${size / MARK_BOX})`} strokeLinejoin="round" {...look}>
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
