import type { ReactNode } from 'react';
import styles from './Mark.module.css';

interface MarkProps {
  /** Which of the distinct shapes and hues; the thirteenth is followed by the first again. */
  readonly slot: number;
  /** An outline only: for what is less sure. */
  readonly hollow?: boolean;
}

/** A mark that is told from others by its shape as well as by its hue. Decorative: say the name beside it. */
export function Mark({ slot, hollow = false }: MarkProps) {
  const place = slot % SHAPES.length;
  return (
    <svg
      className={styles.mark}
      viewBox="-11 -11 22 22"
      data-party={place}
      data-hollow={hollow || undefined}
      aria-hidden="true"
      focusable="false"
    >
      {SHAPES[place]}
    </svg>
  );
}

/** The shape of a mark by itself, around the point 0 0: for a drawing that is no part of the page. */
export function markShape(slot: number): ReactNode {
  return SHAPES[slot % SHAPES.length];
}

const SHAPES = [
  <circle key="disc" r="8.2" />,
  <path key="diamond" d={polygon([0, 90, 180, 270], 10)} />,
  <path key="square" d={polygon([45, 135, 225, 315], 10)} />,
  <path key="up" d={polygon([0, 120, 240], 10)} transform="translate(0 1.6)" />,
  <path key="star" d={star(5, 10.2, 4.6)} />,
  <path key="down" d={polygon([60, 180, 300], 10)} transform="translate(0 -1.6)" />,
  <path key="hexagon" d={polygon([0, 60, 120, 180, 240, 300], 9.4)} />,
  <path key="plus" d="M-3-9h6v6h6v6h-6v6h-6v-6h-6v-6h6z" />,
  <path key="cross" d="M-3-9h6v6h6v6h-6v6h-6v-6h-6v-6h6z" transform="rotate(45)" />,
  <path key="right" d={polygon([90, 210, 330], 10)} />,
  <path key="pentagon" d={polygon([0, 72, 144, 216, 288], 9.6)} />,
  <path key="left" d={polygon([30, 150, 270], 10)} />,
  <path key="four-star" d={star(4, 10.6, 4.2)} />,
];

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
