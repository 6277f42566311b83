import { stepPath } from '../geometry/scale.ts';
import styles from './Sparkline.module.css';
import type { StripStep } from './TimeStrip.tsx';

interface SparklineProps {
  readonly start: number;
  readonly end: number;
  readonly steps: readonly StripStep[];
  /** The day looked at: a dot on the line. */
  readonly on: number;
  readonly value: number | undefined;
}

const BOX = { width: 96, height: 22 };

/** The course of an agreement in the space of a word. Decorative: the number stands beside it. */
export function Sparkline({ start, end, steps, on, value }: SparklineProps) {
  const path = stepPath(
    steps.map(({ day, measured }) => ({ x: day, y: measured?.value })),
    { ...BOX, start, end },
  );
  return (
    <svg className={styles.sparkline} viewBox={`-3 -3 ${BOX.width + 6} ${BOX.height + 6}`} aria-hidden="true">
      <path d={path} />
      {value === undefined ? null : (
        <circle cx={((on - start) / Math.max(1, end - start)) * BOX.width} cy={(1 - value) * BOX.height} r="2.6" />
      )}
    </svg>
  );
}
