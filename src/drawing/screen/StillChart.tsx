import { hueOf } from '../geometry/mark-shapes.ts';
import type { ValueScale } from '../geometry/plot.ts';
import { type Step, type StepBand, type StepBox, stepArea, stepPath } from '../geometry/step-line.ts';
import {
  type DayLabel,
  isWithin,
  labelsWithRoom,
  rowsWithin,
  shareOfTime,
  type TimeSpan,
} from '../geometry/time-scale.ts';
import styles from './StillChart.module.css';

interface StillLine {
  readonly steps: readonly Step[];
  /** Whose: a party’s by its slot, or the agreement of the two. */
  readonly of: number | 'agreement';
  /** Dashed for the second of two, dotted where little is known. */
  readonly look?: 'dashed' | 'dotted' | undefined;
}

interface StillArea {
  readonly steps: readonly StepBand[];
  readonly of: number | 'agreement';
}

interface StillChartProps extends TimeSpan {
  readonly scale: ValueScale;
  /** A level in words. */
  readonly words: (level: number) => string;
  readonly lines: readonly StillLine[];
  readonly areas: readonly StillArea[];
  readonly years: readonly DayLabel[];
  /** The days that upright lines mark; the first is the day looked at. */
  readonly days: readonly DayLabel[];
  /** What the picture says, for those who listen; undefined where the words beside it say just that. */
  readonly sentence: string | undefined;
}

/** The drawing is stretched to whatever room there is. */
const BOX = { width: 1000, height: 100 };
/** A narrow phone leaves this to the plot: labels that have room there have it everywhere. */
const NARROW = 250;
const LETTER = 7.5;

/** Lines over time without the chart library, and without being measured: as a build writes it, so it stays. */
export function StillChart({ start, end, scale, words, lines, areas, years, days, sentence }: StillChartProps) {
  const { low, high, levels } = scale;
  const span = { start, end };
  const box: StepBox = { ...BOX, start, end, low, high };
  const labels = labelsWithRoom(
    years.filter(({ day }) => isWithin(day, span)),
    {
      x: (day) => shareOfTime(day, span) * NARROW,
      widthOf: (label) => label.length * LETTER,
      ...{ before: 0.5 as const, from: 0, to: NARROW },
    },
  );
  const at = (day: number) => ({ '--at': shareOfTime(day, span) });
  return (
    <div className={styles.chart} role="img" aria-label={sentence} aria-hidden={sentence === undefined} dir="ltr">
      <div className={styles.plot}>
        {levels.map((level) => (
          // A level of the scale is no figure of the dataset: it is drawn, as the line is.
          <span
            key={level}
            className={styles.level}
            data-words={words(level)}
            style={{ '--up': (level - low) / (high - low) }}
          />
        ))}
        <svg viewBox={`0 0 ${BOX.width} ${BOX.height}`} preserveAspectRatio="none" aria-hidden="true">
          {areas.map(({ steps, of }) => (
            <path key={of} className={styles.area} data-party={hue(of)} d={stepArea(rowsWithin(steps, span), box)} />
          ))}
          {lines.map(({ steps, of, look }) => (
            <path
              key={`${of} ${look}`}
              className={styles.line}
              data-party={hue(of)}
              data-look={look}
              d={stepPath(rowsWithin(steps, span), box)}
            />
          ))}
        </svg>
        {days
          .filter(({ day }) => isWithin(day, span))
          .map(({ day, label }, index) => (
            <span key={`${day} ${label}`} className={styles.day} data-first={index === 0 || undefined} style={at(day)}>
              <span>{label}</span>
            </span>
          ))}
      </div>
      <div className={styles.years}>
        {labels.map(({ day, label }) => (
          <span key={day} style={at(day)}>
            {label}
          </span>
        ))}
      </div>
    </div>
  );
}

function hue(of: number | 'agreement'): number | undefined {
  return of === 'agreement' ? undefined : hueOf(of);
}
