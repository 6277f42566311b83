import { type Range, SCALE, SCALE_WIDTH } from '../../domain/dataset-file.ts';
import type { Zone } from '../../domain/measures/zone.ts';
import { tenths } from './rounding.ts';

/** One party on the axis. */
export interface AxisSide {
  readonly slot: number;
  readonly name: string;
  readonly stance: number;
  /** Undefined where it was not coded: no band is drawn. */
  readonly range: Range | undefined;
  /** Drawn as an outline: the coding is not sure. */
  readonly isUnsure: boolean;
  /** Drawn faintly: the party as it stood on an earlier day. */
  readonly isPast: boolean;
  /** Where the party stood on the day compared with, if that was elsewhere. */
  readonly ghost: number | undefined;
}

/** Another party than the two compared: a small grey mark. */
export interface AxisOther {
  readonly slot: number;
  readonly name: string;
  readonly stance: number;
}

/** What an axis shows. */
export interface AxisContent {
  readonly sides: readonly AxisSide[];
  readonly zone: Zone | undefined;
  readonly others?: readonly AxisOther[];
}

/** A point of an axis of whatever length: a share of that length, 0 … 1, and so many times the size of a mark further on. */
export interface Point {
  readonly share: number;
  readonly marks: number;
}

/** A point, or the one of several places that lies nearest to the start or to the end. */
export type AxisPlace = Point | { readonly first: readonly AxisPlace[] } | { readonly last: readonly AxisPlace[] };

/** From a place to another, further on. */
interface Stretch<P> {
  readonly from: P;
  readonly to: P;
}

/** What lies between the ranges; a gap that the round ends of the bands fill up ends before it begins. */
export interface PlacedZone<P> extends Stretch<P> {
  readonly isGap: boolean;
}

/** Where a party stood on the earlier day, and the way between there and where it stands. */
export interface PlacedMove<P> extends Stretch<P> {
  readonly side: AxisSide;
  readonly ghost: P;
}

/** Where everything on an axis lies, in the units of whoever draws it. */
export interface AxisLayout<P> {
  readonly ticks: readonly P[];
  /** The ranges, with their round ends. */
  readonly bands: readonly (Stretch<P> & { readonly side: AxisSide })[];
  readonly zone: PlacedZone<P> | undefined;
  readonly moves: readonly PlacedMove<P>[];
  readonly marks: readonly { readonly side: AxisSide; readonly at: P }[];
  readonly others: readonly { readonly other: AxisOther; readonly at: P }[];
}

/** The thickness of a band, in sizes of a mark; its ends are half circles. */
export const BAND = 0.8;
/** The size of a ghost, in sizes of a mark. */
export const GHOST = 0.75;
const CAP = BAND / 2;
/** The least distance between the middles of two marks, in their sizes: closer, they would hide each other. */
const APART = 0.8;
// So much is free beyond a pole, in sizes of a mark, that one at the very end is whole.
const INSET = 0.5;

/**
 * Lays out an axis, whatever its length: `write` says a place in the units of the drawing. Each stance and range is
 * where the scale has it; two marks that would hide each other stand beside their middle, in the order of their stances.
 */
export function axisLayout<P>(
  { sides, zone, others = [] }: AxisContent,
  write: (place: AxisPlace) => P,
): AxisLayout<P> {
  const stretch = (low: number, high: number, cap = 0) => ({
    from: write(shifted(pointOf(low), -cap)),
    to: write(shifted(pointOf(high), cap)),
  });
  return {
    ticks: [-2, -1, 0, 1, 2].map((tick) => write(pointOf(tick))),
    bands: sides.flatMap((side) => (side.range === undefined ? [] : { side, ...stretch(...side.range, CAP) })),
    zone: zone && { isGap: zone.kind === 'gap', ...between(zone, stretch) },
    moves: sides.flatMap((side) => {
      const { ghost, stance } = side;
      if (ghost === undefined) return [];
      return [{ side, ghost: write(pointOf(ghost)), ...stretch(Math.min(ghost, stance), Math.max(ghost, stance)) }];
    }),
    marks: sides.map((side, index) => ({ side, at: write(placeOf(sides, index)) })),
    others: others.map((other) => ({ other, at: write(pointOf(other.stance)) })),
  };
}

/** The zone of a gap runs backwards: its low is the greater of the two. */
function between<P>({ kind, low, high }: Zone, stretch: (low: number, high: number, cap: number) => Stretch<P>) {
  return kind === 'gap' ? stretch(high, low, -CAP) : stretch(low, high, CAP);
}

function pointOf(value: number): Point {
  const share = (value - SCALE.min) / SCALE_WIDTH;
  return { share, marks: (1 - 2 * share) * INSET };
}

function shifted({ share, marks }: Point, by: number): Point {
  return { share, marks: marks + by };
}

/** Where a mark stands: at its stance, but never so close to the other that they hide each other. */
function placeOf(sides: readonly AxisSide[], index: number): AxisPlace {
  const [own = 0, other] = [sides[index]?.stance, sides[1 - index]?.stance];
  if (other === undefined) return pointOf(own);
  const middle = pointOf((own + other) / 2);
  const [start, end] = [pointOf(SCALE.min), pointOf(SCALE.max)];
  const isFirst = own < other || (own === other && index === 0);
  // Beside the middle, or where that is too near to a pole for two, beside the one that has the pole.
  return isFirst
    ? { last: [start, { first: [pointOf(own), shifted(middle, -APART / 2), shifted(end, -APART)] }] }
    : { first: [end, { last: [pointOf(own), shifted(middle, APART / 2), shifted(start, APART)] }] };
}

/** The size of an axis that is drawn, and of the marks on it, in pixels. */
export interface AxisSize {
  readonly length: number;
  readonly mark: number;
}

/** Places as pixels from the start of an axis. */
export function inPixels({ length, mark }: AxisSize): (place: AxisPlace) => number {
  return function pixels(place): number {
    if ('first' in place) return Math.min(...place.first.map(pixels));
    if ('last' in place) return Math.max(...place.last.map(pixels));
    return place.share * length + place.marks * mark;
  };
}

/** The rounded box of a band that is drawn around a line at 0, in pixels. */
export function bandBox({ from, to }: Stretch<number>, mark: number) {
  const height = tenths(BAND * mark);
  return { x: tenths(from), y: tenths(-height / 2), width: tenths(to - from), height, rx: tenths(height / 2) };
}
