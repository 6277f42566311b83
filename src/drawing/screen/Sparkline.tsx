import { type BandedStep, placesIn, stepPath } from '../geometry/step-line.ts';
import type { TimeSpan } from '../geometry/time-scale.ts';
import styles from './Sparkline.module.css';

interface SparklineProps extends TimeSpan {
  readonly steps: readonly BandedStep[];
  /** The day looked at: a dot on the line. */
  readonly on: number;
  readonly value: number | undefined;
}

const BOX = { width: 96, height: 22 };

/** An agreement over time in the space of a word. Decorative: the number stands beside it. */
export function Sparkline({ start, end, steps, on, value }: SparklineProps) {
  const box = { ...BOX, start, end };
  const { x, y } = placesIn(box);
  return (
    <svg className={styles.sparkline} viewBox={`-3 -3 ${BOX.width + 6} ${BOX.height + 6}`} aria-hidden="true">
      <path d={stepPath(steps, box)} />
      {value === undefined ? null : <circle cx={x(on)} cy={y(value)} r="2.6" />}
    </svg>
  );
}
