import type { ReactNode } from 'react';
import type { StepMark } from '../chart-rows.ts';
import { hueOf } from '../geometry/mark-shapes.ts';
import type { ValueScale } from '../geometry/plot.ts';
import { placesIn, type Step, type StepBand, type StepBox, stepArea, stepPath } from '../geometry/step-line.ts';
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
  /** Dashed for the second of two, thin for those beside them, dotted where little is known. */
  readonly look?: 'dashed' | 'thin' | 'dotted' | undefined;
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
  /** Ticked at the foot. */
  readonly eventDays: readonly number[];
  readonly marks?: readonly StepMark[];
  readonly onRead?: ((statement: string) => void) | undefined;
  /** What the picture says, for those who listen; undefined where the words beside it say just that. */
  readonly sentence: string | undefined;
  /** Laid over it. */
  readonly children?: ReactNode;
}

/** The drawing is stretched to whatever room there is. */
const BOX = { width: 1000, height: 100 };
/** A narrow phone leaves this to the plot: labels that have room there have it everywhere. */
const NARROW = 250;
const LETTER = 7.5;

/** Lines over time without the chart library, and without being measured: as a build writes it, so it stays. */
export function StillChart(props: StillChartProps) {
  const { start, end, scale, words, lines, areas, years, eventDays, marks = [], onRead, sentence, children } = props;
  const { low, high, levels } = scale;
  const span = { start, end };
  const box: StepBox = { ...BOX, start, end, low, high };
  const labels = labelsWithRoom(
    years.filter(({ day }) => isWithin(day, span)),
    {
      x: (day) => shareOfTime(day, span) * NARROW,
      widthOf: (label) => label.length * LETTER,
      // The last may stand out a little, as the plot does not reach to the edge.
      ...{ before: 0.5 as const, from: 0, to: NARROW + 12 },
    },
  );
  const at = (day: number) => ({ '--at': shareOfTime(day, span) });
  const up = (value: number) => ({ '--up': (value - low) / (high - low) });
  const place = placesIn(box);
  const ticks = eventDays.filter((day) => isWithin(day, span));
  return (
    <div className={styles.chart} role="img" aria-label={sentence} aria-hidden={sentence === undefined} dir="ltr">
      <div className={styles.plot}>
        {levels.map((level) => (
          // A level of the scale is no figure of the dataset: it is drawn, as the line is.
          <span key={level} className={styles.level} data-words={words(level)} style={up(level)} />
        ))}
        <svg viewBox={`0 0 ${BOX.width} ${BOX.height}`} preserveAspectRatio="none" aria-hidden="true">
          {areas.map(({ steps, of }) => (
            <path key={of} className={styles.area} data-party={hue(of)} d={stepArea(rowsWithin(steps, span), box)} />
          ))}
          <path
            className={styles.tick}
            d={ticks.map((day) => `M${place.x(day)} ${place.y(low + scale.eventTick)}V${place.y(low)}`).join('')}
          />
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
        {marks
          .filter(({ day }) => isWithin(day, span))
          .map(({ id, day, stance, slot, isRead }) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents lint/a11y/noStaticElementInteractions: the buttons below the chart are the way by keyboard.
            <span
              key={id}
              className={styles.mark}
              data-party={hueOf(slot)}
              data-read={isRead || undefined}
              data-reads={onRead === undefined ? undefined : true}
              style={{ ...at(day), ...up(stance) }}
              onClick={onRead === undefined ? undefined : () => onRead(id)}
            />
          ))}
      </div>
      <div className={styles.years}>
        {labels.map(({ day, label }) => (
          <span key={day} style={at(day)}>
            {label}
          </span>
        ))}
      </div>
      {children}
    </div>
  );
}

function hue(of: number | 'agreement'): number | undefined {
  return of === 'agreement' ? undefined : hueOf(of);
}
