import { Area, CartesianGrid, ComposedChart, Line, ReferenceLine, Tooltip, XAxis, YAxis } from 'recharts';
import { useWidth } from '../ui/use-width.ts';
import styles from './StepChart.module.css';
import { StepTooltip } from './StepTooltip.tsx';

/** What both parties held from a day on. Days count from 1970; undefined where nothing is recorded. */
export interface StepRow {
  readonly day: number;
  readonly a: number | undefined;
  readonly aRange: readonly [number, number] | undefined;
  readonly b: number | undefined;
  readonly bRange: readonly [number, number] | undefined;
  /** The day and what happened on it, in words: one line each. */
  readonly told: readonly string[];
}

interface StepChartProps {
  readonly rows: readonly StepRow[];
  readonly slots: readonly [number, number];
  readonly poles: readonly [string, string];
  readonly start: number;
  readonly end: number;
  readonly years: readonly { readonly day: number; readonly label: string }[];
  readonly eventDays: readonly number[];
  /** The day looked at, and how it is written. */
  readonly on: number;
  readonly onLabel: string;
  /** What the chart shows, in one sentence. */
  readonly sentence: string;
}

const HEIGHT = 240;
const DEFAULT_WIDTH = 640;

/** How two parties' stances moved on a question: step lines, since positions hold until they change, with their ranges. */
export function StepChart(props: StepChartProps) {
  const { rows, slots, poles, start, end, years, eventDays, on, onLabel, sentence } = props;
  const [frame, width] = useWidth<HTMLDivElement>(DEFAULT_WIDTH);
  const yearLabels = new Map(years.map(({ day, label }) => [day, label]));
  return (
    <div className={styles.chart} ref={frame} dir="ltr">
      <p className={styles.pole} aria-hidden="true">
        ↑ {poles[1]}
      </p>
      <ComposedChart
        width={width}
        height={HEIGHT}
        data={[...rows]}
        margin={{ top: 18, right: 8, bottom: 0, left: 0 }}
        title={sentence}
        accessibilityLayer={false}
      >
        <CartesianGrid vertical={false} />
        <XAxis
          dataKey="day"
          type="number"
          domain={[start, end]}
          ticks={[...yearLabels.keys()]}
          tickFormatter={(day: number) => yearLabels.get(day) ?? ''}
          tickLine={false}
          interval="preserveStartEnd"
          allowDataOverflow
        />
        <YAxis
          type="number"
          domain={[-2.35, 2.15]}
          ticks={[-2, -1, 0, 1, 2]}
          tickFormatter={(stance: number) => (stance > 0 ? `+${stance}` : String(stance).replace('-', '−'))}
          axisLine={false}
          tickLine={false}
          width={28}
        />
        {SIDES.map(({ range }, index) => (
          <Area
            key={range}
            dataKey={range}
            type="stepAfter"
            stroke="none"
            fill={`var(--party-${slots[index]})`}
            fillOpacity={0.16}
            isAnimationActive={false}
            activeDot={false}
          />
        ))}
        {eventDays.map((day) => (
          <ReferenceLine
            key={day}
            segment={[
              { x: day, y: -2.35 },
              { x: day, y: -2.18 },
            ]}
            className={styles.event ?? ''}
          />
        ))}
        <ReferenceLine
          x={on}
          className={styles.on ?? ''}
          label={{ value: onLabel, position: 'top', className: styles.onLabel ?? '', offset: 6 }}
        />
        {SIDES.map(({ stance }, index) => (
          <Line
            key={stance}
            dataKey={stance}
            type="stepAfter"
            stroke={`var(--party-${slots[index]})`}
            strokeWidth={2.25}
            strokeDasharray={index === 0 ? '' : '7 2'}
            dot={false}
            activeDot={{ r: 4 }}
            isAnimationActive={false}
          />
        ))}
        <Tooltip content={<StepTooltip />} isAnimationActive={false} cursor={{ className: styles.cursor }} />
      </ComposedChart>
      <p className={styles.pole} aria-hidden="true">
        ↓ {poles[0]}
      </p>
    </div>
  );
}

const SIDES = [
  { stance: 'a', range: 'aRange' },
  { stance: 'b', range: 'bRange' },
] as const;
