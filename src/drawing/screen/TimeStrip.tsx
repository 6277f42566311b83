import { memo } from 'react';
import { stepArea, stepPath } from '../geometry/scale.ts';
import styles from './TimeStrip.module.css';

/** Agreement from a day on, with its band, 0 … 1; undefined where there is none. Days count from 1970. */
export interface StripStep {
  readonly day: number;
  readonly measured: { readonly value: number; readonly low: number; readonly high: number } | undefined;
}

interface TimeStripProps {
  readonly label: string;
  readonly start: number;
  readonly end: number;
  readonly steps: readonly StripStep[];
  readonly ticks: readonly { readonly day: number; readonly id: string }[];
  readonly years: readonly { readonly day: number; readonly label: string }[];
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
        <path className={styles.band} d={stepArea(steps.map(ofBand), box)} />
        <path className={styles.line} d={stepPath(steps.map(ofValue), box)} />
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

const share = (day: number, { start, end }: { readonly start: number; readonly end: number }) => ({
  '--at': (day - start) / Math.max(1, end - start),
});
const ofValue = ({ day, measured }: StripStep) => ({ x: day, y: measured?.value });
const ofBand = ({ day, measured }: StripStep) => ({ x: day, low: measured?.low, high: measured?.high });
const fromZero = ({ day, measured }: StripStep) => ({ x: day, low: measured && 0, high: measured?.value });
