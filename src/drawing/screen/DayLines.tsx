import { PLOT } from '../geometry/plot.ts';
import { type DayLabel, isWithin, shareOfTime, type TimeSpan } from '../geometry/time-scale.ts';
import styles from './DayLines.module.css';

interface DayLinesProps extends TimeSpan {
  /** Pixels of the chart below. */
  readonly width: number;
  readonly height: number;
  readonly lines: readonly (DayLabel & { readonly look: 'on' | 'since' })[];
}

/** Pixels from the label of the day looked at to one that does not meet it. */
const LABEL = 84;

/**
 * Upright lines at days, laid over a chart. They move as the date moves without the chart being drawn again,
 * which is what keeps frames while time is played.
 */
export function DayLines({ width, height, lines, ...span }: DayLinesProps) {
  const share = (pixels: number, of: number) => `${(pixels / of) * 100}%`;
  const box = {
    '--start': share(PLOT.start, width),
    '--end': share(PLOT.end, width),
    '--top': share(PLOT.top, height),
    '--bottom': share(PLOT.bottom, height),
  };
  const on = lines.find(({ look }) => look === 'on');
  const isClear = (day: number) =>
    on === undefined || Math.abs(shareOfTime(day, span) - shareOfTime(on.day, span)) * width >= LABEL;
  return (
    <div className={styles.lines} style={box} aria-hidden="true">
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
