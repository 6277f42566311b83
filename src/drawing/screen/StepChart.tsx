import { memo, useState } from 'react';
import {
  Area,
  CartesianGrid,
  ComposedChart,
  Line,
  ReferenceArea,
  ReferenceLine,
  Scatter,
  Tooltip,
  XAxis,
  YAxis,
} from 'recharts';
import { hueOf } from '../geometry/mark-shapes.ts';
import { PLOT } from '../geometry/plot.ts';
import styles from './StepChart.module.css';
import { ToldTooltip } from './ToldTooltip.tsx';

/** What a party held from a day on. */
interface Held {
  readonly stance: number | undefined;
  readonly range: readonly [number, number] | undefined;
}

/** What everybody held from a day on. Days count from 1970; undefined where nothing is recorded. */
export interface StepRow {
  readonly day: number;
  readonly a: Held;
  readonly b: Held;
  /** Stances of the other parties, by their slot, where they are drawn. */
  readonly others: Readonly<Record<string, number | undefined>>;
  /** The day and what happened on it, in words: one line each. */
  readonly told: readonly string[];
}

/** A statement on the line of its party. */
export interface StepMark {
  readonly id: string;
  readonly day: number;
  readonly stance: number;
  readonly slot: number;
  readonly isRead: boolean;
}

interface StepChartProps {
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  readonly rows: readonly StepRow[];
  readonly marks: readonly StepMark[];
  readonly slots: readonly [number, number];
  readonly otherSlots: readonly number[];
  readonly start: number;
  readonly end: number;
  readonly years: readonly { readonly day: number; readonly label: string }[];
  readonly eventDays: readonly number[];
  /** What the chart shows, in one sentence. */
  readonly sentence: string;
  readonly onRead: (statement: string) => void;
  /** A stretch of time drawn with the pointer. */
  readonly onBrush: (from: number, to: number) => void;
}

const SIDES = ['a', 'b'] as const;

/** How two parties' stances moved on a question: step lines, since positions hold until they change, with their ranges. */
export const StepChart = memo(function StepChart(props: StepChartProps) {
  const { width, height, rows, marks, slots, otherSlots, start, end, years, eventDays, sentence, onRead, onBrush } =
    props;
  const brush = useBrush(onBrush);
  const yearLabels = new Map(years.filter(({ day }) => day >= start && day <= end).map((y) => [y.day, y.label]));
  return (
    <div className={styles.plot}>
      <ComposedChart
        width={width}
        height={height}
        data={[...rows]}
        margin={{ top: PLOT.top, right: PLOT.end, bottom: 0, left: 0 }}
        title={sentence}
        accessibilityLayer={false}
        {...brush.handlers}
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
          height={PLOT.bottom}
          allowDataOverflow
        />
        <YAxis
          type="number"
          domain={[-2.35, 2.15]}
          ticks={[-2, -1, 0, 1, 2]}
          tickFormatter={(stance: number) => (stance > 0 ? `+${stance}` : String(stance).replace('-', '−'))}
          axisLine={false}
          tickLine={false}
          width={PLOT.start}
        />
        {SIDES.map((side, index) => (
          <Area
            key={side}
            dataKey={`${side}.range`}
            type="stepAfter"
            stroke="none"
            fill={`var(--party-${hueOf(slots[index] ?? 0)})`}
            fillOpacity={0.16}
            {...STILL}
          />
        ))}
        {eventDays.map((day) => (
          <ReferenceLine
            key={day}
            segment={[
              { x: day, y: -2.35 },
              { x: day, y: -2.18 },
            ]}
            stroke="var(--ink-muted)"
          />
        ))}
        {otherSlots.map((slot) => (
          <Line
            key={slot}
            dataKey={`others.${slot}`}
            type="stepAfter"
            stroke={`var(--party-${hueOf(slot)})`}
            strokeWidth={1.25}
            strokeOpacity={0.55}
            dot={false}
            {...STILL}
          />
        ))}
        {SIDES.map((side, index) => (
          <Line
            key={side}
            dataKey={`${side}.stance`}
            type="stepAfter"
            stroke={`var(--party-${hueOf(slots[index] ?? 0)})`}
            strokeWidth={2.25}
            strokeDasharray={index === 0 ? '' : '7 2'}
            dot={false}
            {...STILL}
          />
        ))}
        <Scatter
          data={marks.filter(({ day }) => day >= start && day <= end)}
          dataKey="stance"
          shape={<StatementMark onRead={onRead} />}
          {...STILL}
        />
        {brush.area === undefined ? null : (
          <ReferenceArea x1={brush.area[0]} x2={brush.area[1]} fill="var(--ink)" fillOpacity={0.1} />
        )}
        <Tooltip content={<ToldTooltip />} isAnimationActive={false} cursor={{ stroke: 'var(--rule)' }} />
      </ComposedChart>
    </div>
  );
});

const STILL = { isAnimationActive: false, activeDot: false } as const;

interface StatementMarkProps {
  readonly onRead: (statement: string) => void;
  /** Given by recharts. */
  readonly cx?: number;
  readonly cy?: number;
  readonly payload?: StepMark;
}

/** A statement as a ring on the line; the same statements stand as buttons below the chart. */
function StatementMark({ onRead, cx = 0, cy = 0, payload }: StatementMarkProps) {
  if (payload === undefined) return null;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the buttons below the chart are the way by keyboard.
    <circle
      cx={cx}
      cy={cy}
      r={payload.isRead ? 6 : 4}
      fill={payload.isRead ? `var(--party-${hueOf(payload.slot)})` : 'var(--paper)'}
      stroke={`var(--party-${hueOf(payload.slot)})`}
      strokeWidth={1.75}
      onClick={() => onRead(payload.id)}
    />
  );
}

interface ChartPoint {
  readonly activeLabel?: string | number | undefined;
}

/** Draws a stretch of time with the pointer held down; a click draws none. */
function useBrush(onBrush: StepChartProps['onBrush']) {
  const [area, setArea] = useState<readonly [number, number] | undefined>(undefined);
  const dayOf = ({ activeLabel }: ChartPoint) => (activeLabel === undefined ? undefined : Number(activeLabel));
  return {
    area,
    handlers: {
      onMouseDown: (point: ChartPoint) => {
        const day = dayOf(point);
        if (day !== undefined) setArea([day, day]);
      },
      onMouseMove: (point: ChartPoint) => {
        const day = dayOf(point);
        if (area !== undefined && day !== undefined && day !== area[1]) setArea([area[0], day]);
      },
      onMouseUp: () => {
        if (area !== undefined && area[0] !== area[1]) onBrush(Math.min(...area), Math.max(...area));
        setArea(undefined);
      },
      onMouseLeave: () => setArea(undefined),
    },
  };
}
