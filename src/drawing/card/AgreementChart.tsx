import { lightPalette } from '../file/palette.ts';
import { type BandedStep, placesIn, stepArea, stepPath } from '../geometry/step-line.ts';
import { type DayLabel, labelsWithRoom, type TimeSpan } from '../geometry/time-scale.ts';
import { Line, useShaper } from './Drawing.tsx';

interface AgreementChartProps {
  readonly time: TimeSpan & { readonly steps: readonly BandedStep[]; readonly years: readonly DayLabel[] };
  readonly x: number;
  readonly top: number;
  readonly width: number;
  /** Pixels of the plot; the years stand below it. */
  readonly height: number;
}

/** Pixels of a year’s number. */
const YEAR = 30;

/** Agreement over the whole record as a step line with its band. */
export function AgreementChart({ time, x, top, width, height }: AgreementChartProps) {
  const shaper = useShaper();
  const { start, end, steps } = time;
  const box = { width, height, start, end };
  const at = placesIn(box);
  const widthOf = (label: string) => shaper.width(label, 'sans', YEAR);
  const years = labelsWithRoom(time.years, { x: at.x, widthOf, before: 0, from: 0, to: width });
  return (
    <g transform={`translate(${x} ${Math.round(top)})`}>
      <path d={stepArea(steps, box)} fill={lightPalette('common')} fillOpacity="0.2" />
      <path d={stepPath(steps, box)} fill="none" stroke={lightPalette('common')} strokeWidth="5" />
      <path d={`M0 ${height}H${width}`} stroke={lightPalette('rule')} strokeWidth="2" />
      {years.map(({ day, label }) => (
        <Line key={label} x={at.x(day)} y={height + 44} face="sans" size={YEAR} text={label} tone="ink-muted" />
      ))}
    </g>
  );
}
