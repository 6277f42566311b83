import { memo, type PointerEvent, type ReactNode, useState } from 'react';
import { hundredths } from '../geometry/rounding.ts';
import { type BandedStep, type StepBand, stepArea, stepPath } from '../geometry/step-line.ts';
import { type DayLabel, dayAt, shareOfTime, type TimeSpan } from '../geometry/time-scale.ts';
import styles from './TimeStrip.module.css';

/** A step of the strip; thin where it rests on too little to be drawn as a full line. */
export interface StripStep extends BandedStep {
  readonly isThin: boolean;
}

interface TimeStripProps extends TimeSpan {
  readonly label: string;
  /** What the line shows, and between which ends. */
  readonly caption: string;
  /** Agreement, 0 … 1, with its band. */
  readonly steps: readonly StripStep[];
  readonly ticks: readonly { readonly day: number; readonly id: string }[];
  readonly years: readonly DayLabel[];
  readonly on: number;
  /** The day compared with. */
  readonly since: number;
  /** A day and its value, short, for who points at it: `15 Dec 2015: 38%`. */
  readonly labelOf: (day: number) => ReactNode;
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
  const { label, caption, start, end, steps, ticks, years, on, since, labelOf, valueText, onSlide } = props;
  const [pointed, point] = useState<number>();
  const value = steps.findLast(({ day }) => day <= on)?.value;
  return (
    <div className={styles.strip}>
      <div className={styles.plot}>
        <p className={styles.caption} aria-hidden="true">
          {caption}
        </p>
        <Ground start={start} end={end} steps={steps} ticks={ticks} years={years} />
        <div className={styles.since} style={share(since, props)} aria-hidden="true" />
        <div className={styles.handle} style={share(on, props)} aria-hidden="true">
          {value === undefined ? null : <i style={{ '--value': hundredths(1 - value) }} />}
          <span className={styles.bubble}>{labelOf(on)}</span>
        </div>
        {pointed === undefined ? null : (
          <div className={styles.pointed} style={share(pointed, props)} aria-hidden="true">
            <span className={styles.bubble}>{labelOf(pointed)}</span>
          </div>
        )}
      </div>
      <input
        className={styles.slider}
        type="range"
        aria-label={label}
        aria-valuetext={valueText}
        min={start}
        max={end}
        step={1}
        value={on}
        onChange={({ currentTarget }) => onSlide(currentTarget.valueAsNumber)}
        onPointerMove={(event) => point(event.pointerType === 'mouse' ? dayUnder(event, props) : undefined)}
        onPointerLeave={() => point(undefined)}
      />
    </div>
  );
}

/** The day that a pointer is over: the drawing is as wide as the slider without half a thumb at each end. */
function dayUnder({ currentTarget, clientX }: PointerEvent<HTMLElement>, span: TimeSpan): number {
  const { left, width } = currentTarget.getBoundingClientRect();
  const { direction, fontSize } = getComputedStyle(currentTarget);
  const inset = (Number.parseFloat(fontSize) || EM_PX) * THUMB_EM * 0.5;
  const along = Math.min(1, Math.max(0, (clientX - left - inset) / Math.max(1, width - 2 * inset)));
  return Math.round(dayAt(direction === 'rtl' ? 1 - along : along, span));
}

/** As in TimeStrip.module.css. */
const THUMB_EM = 1.5;
const EM_PX = 16;
/** A year that begins beyond this share of the strip has no room for its label. */
const LAST_LABEL = 0.96;

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
  const only = (isThin: boolean) =>
    steps.map((step) => (step.isThin === isThin ? step : { ...step, value: undefined }));
  return (
    <>
      <svg
        className={styles.picture}
        viewBox={`0 0 ${BOX.width} ${BOX.height}`}
        preserveAspectRatio="none"
        aria-hidden="true"
      >
        <path className={styles.grid} d="M0 0H1000M0 50H1000" />
        <path className={styles.area} d={stepArea(steps.map(fromZero), box)} />
        <path className={styles.line} d={stepPath(only(false), box)} />
        <path className={styles.thin} d={stepPath(only(true), box)} />
      </svg>
      <div className={styles.ticks} aria-hidden="true">
        {ticks.map((tick) => (
          <span key={tick.id} style={share(tick.day, span)} />
        ))}
      </div>
      <div className={styles.years} aria-hidden="true">
        {years
          .filter(({ day }) => shareOfTime(day, span) < LAST_LABEL)
          .map((year) => (
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
