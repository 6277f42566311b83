/** The side of the box around 0 that the shapes are drawn in. */
export const MARK_BOX = 22;
/** How thick the edge of a mark is in that box: of a full one, and of one that is an outline. */
export const MARK_EDGE = { full: 1.8, hollow: 2.6 } as const;

/** A shape in the box of a mark. */
export interface MarkShape {
  readonly d: string;
  readonly transform?: string;
}

/** The shapes that tell marks apart, beside their hue; the thirteenth is followed by the first again. */
export const MARK_SHAPES: readonly MarkShape[] = [
  { d: 'M-8.2 0a8.2 8.2 0 1 1 16.4 0a8.2 8.2 0 1 1-16.4 0Z' },
  { d: polygon([0, 90, 180, 270], 10) },
  { d: polygon([45, 135, 225, 315], 10) },
  { d: polygon([0, 120, 240], 10), transform: 'translate(0 1.6)' },
  { d: star(5, 10.2, 4.6) },
  { d: polygon([60, 180, 300], 10), transform: 'translate(0 -1.6)' },
  { d: polygon([0, 60, 120, 180, 240, 300], 9.4) },
  { d: 'M-3-9h6v6h6v6h-6v6h-6v-6h-6v-6h6z' },
  { d: 'M-3-9h6v6h6v6h-6v6h-6v-6h-6v-6h6z', transform: 'rotate(45)' },
  { d: polygon([90, 210, 330], 10) },
  { d: polygon([0, 72, 144, 216, 288], 9.6) },
  { d: polygon([30, 150, 270], 10) },
  { d: star(4, 10.6, 4.2) },
];

/** Which of the hues goes with a mark: the name of its token after `--party-`, and the value of `data-party`. */
export function hueOf(slot: number): number {
  return slot % MARK_SHAPES.length;
}

/** The shape of a slot. */
export function markShape(slot: number): MarkShape {
  return MARK_SHAPES[hueOf(slot)] ?? { d: '' };
}

/** Corners at angles in degrees, clockwise from the top. */
function polygon(angles: readonly number[], radius: number): string {
  return closed(angles.map((angle) => corner(angle, radius)));
}

function star(points: number, outer: number, inner: number): string {
  const step = 180 / points;
  return closed(Array.from({ length: points * 2 }, (_, i) => corner(i * step, i % 2 === 0 ? outer : inner)));
}

function corner(angle: number, radius: number): string {
  const radians = (angle * Math.PI) / 180;
  return `${(radius * Math.sin(radians)).toFixed(2)} ${(-radius * Math.cos(radians)).toFixed(2)}`;
}

function closed(corners: readonly string[]): string {
  return `M${corners.join('L')}Z`;
}
