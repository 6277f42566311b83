import { CHART_WIDTH, PLOT } from '../geometry/plot.ts';
import { type DayLabel, isWithin, shareOfTime, type TimeSpan } from '../geometry/time-scale.ts';
import styles from './DayLines.module.css';

interface DayLinesProps extends TimeSpan {
  /** Pixels of the chart below, about: what a label has room for is judged by them. */
  readonly width?: number;
  readonly lines: readonly (DayLabel & { readonly look: 'on' | 'since' })[];
}

const pixels = (count: number) => `${count}px`;
const ROOM = {
  '--start': pixels(PLOT.start),
  '--end': pixels(PLOT.end),
  '--top': pixels(PLOT.top),
  '--bottom': pixels(PLOT.bottom),
};

/** Pixels from the label of the day looked at to one that does not meet it. */
const LABEL = 84;

/**
 * Upright lines at days, laid under a chart. They move as the date moves without the chart being drawn again,
 * which is what keeps frames while time is played.
 */
export function DayLines({ width = CHART_WIDTH, lines, ...span }: DayLinesProps) {
  const on = lines.find(({ look }) => look === 'on');
  const isClear = (day: number) =>
    on === undefined || Math.abs(shareOfTime(day, span) - shareOfTime(on.day, span)) * width >= LABEL;
  return (
    <div className={styles.lines} style={ROOM} aria-hidden="true">
      {lines
        .filter(({ day }) => isWithin(day, span))
        .map(({ day, label, look }) => (
          <span key={look} className={styles.line} data-look={look} style={{ '--at': shareOfTime(day, span) }}>
            {look === 'on' || isClear(day) ? <span className={styles.label}>{label}</span> : null}
          </span>
        ))}
    </div>
  );
}
