import { memo } from 'react';
import { type BandedStep, type StepBand, stepArea, stepPath } from '../geometry/step-line.ts';
import { type DayLabel, shareOfTime, type TimeSpan } from '../geometry/time-scale.ts';
import styles from './TimeStrip.module.css';

interface TimeStripProps extends TimeSpan {
  readonly label: string;
  /** Agreement, 0 … 1, with its band. */
  readonly steps: readonly BandedStep[];
  readonly ticks: readonly { readonly day: number; readonly id: string }[];
  readonly years: readonly DayLabel[];
  readonly on: number;
  /** The day in words, at the handle: `15 Dec 2015`. */
  readonly bubble: string;
  /** The day and what it shows, for those who listen to the page. */
  readonly valueText: string;
  readonly onSlide: (day: number) => void;
}

const BOX = { width: 1000, height: 100 };

/**
 * Agreement over the whole record, the events as ticks below it, and the day looked at as a handle. The
 * handle is the platform's own range input, laid over the drawing: it comes with pointer, touch and keys.
 */
export function TimeStrip(props: TimeStripProps) {
  const { label, start, end, steps, ticks, years, on, bubble, valueText, onSlide } = props;
  return (
    <div className={styles.strip}>
      <div className={styles.plot}>
        <Ground start={start} end={end} steps={steps} ticks={ticks} years={years} />
        <div className={styles.handle} style={share(on, props)} aria-hidden="true">
          <span className={styles.bubble}>{bubble}</span>
        </div>
      </div>
      <input
        className={styles.slider}
        data-script-only
        type="range"
        aria-label={label}
        aria-valuetext={valueText}
        min={start}
        max={end}
        step={1}
        value={on}
        onChange={({ currentTarget }) => onSlide(currentTarget.valueAsNumber)}
      />
    </div>
  );
}

/** What stays as it is while the handle moves. */
const Ground = memo(function Ground({
  start,
  end,
  steps,
  ticks,
  years,
}: Pick<TimeStripProps, 'start' | 'end' | 'steps' | 'ticks' | 'years'>) {
  const span = { start, end };
  const box = { ...BOX, ...span };
  return (
    <>
      <svg
        className={styles.picture}
        viewBox={`0 0 ${BOX.width} ${BOX.height}`}
        preserveAspectRatio="none"
        aria-hidden="true"
      >
        <path className={styles.area} d={stepArea(steps.map(fromZero), box)} />
        <path className={styles.band} d={stepArea(steps, box)} />
        <path className={styles.line} d={stepPath(steps, box)} />
      </svg>
      <div className={styles.ticks} aria-hidden="true">
        {ticks.map((tick) => (
          <span key={tick.id} style={share(tick.day, span)} />
        ))}
      </div>
      <div className={styles.years} aria-hidden="true">
        {years.map((year) => (
          <span key={year.label} style={share(year.day, span)}>
            {year.label}
          </span>
        ))}
      </div>
    </>
  );
});

const share = (day: number, span: TimeSpan) => ({ '--at': shareOfTime(day, span) });

function fromZero({ day, value }: BandedStep): StepBand {
  return { day, band: value === undefined ? undefined : [0, value] };
}
