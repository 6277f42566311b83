import { memo, useState } from 'react';
import { Area, CartesianGrid, ComposedChart, Line, ReferenceArea, Scatter, Tooltip, XAxis, YAxis } from 'recharts';
import { signed } from '../../language/numbers.ts';
import type { StepMark, StepRow } from '../chart-rows.ts';
import { hueOf } from '../geometry/mark-shapes.ts';
import { STANCES } from '../geometry/plot.ts';
import { isWithin } from '../geometry/time-scale.ts';
import styles from './StepChart.module.css';
import { chartFrame, dayTooltip, eventTicks, STILL, type TimeChartProps, timeAxis, valueAxis } from './time-chart.tsx';

interface StepChartProps extends TimeChartProps {
  readonly rows: readonly StepRow[];
  readonly marks: readonly StepMark[];
  readonly slots: readonly [number, number];
  readonly otherSlots: readonly number[];
  readonly onRead: (statement: string) => void;
  /** A stretch of time drawn with the pointer. */
  readonly onBrush: (from: number, to: number) => void;
}

const SIDES = ['a', 'b'] as const;

/** How two parties' stances moved on a question: step lines, since positions hold until they change, with their ranges. */
export const StepChart = memo(function StepChart(props: StepChartProps) {
  const { rows, marks, slots, otherSlots, eventDays, pointedAt, onRead, onBrush } = props;
  const brush = useBrush(onBrush);
  return (
    <div className={styles.plot} aria-hidden={props.sentence === undefined}>
      <ComposedChart {...chartFrame(props)} data={[...rows]} {...brush.handlers}>
        <CartesianGrid vertical={false} />
        <XAxis {...timeAxis(props)} />
        <YAxis {...valueAxis(STANCES, signed)} />
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
        {eventTicks(eventDays, STANCES)}
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
          data={marks.filter(({ day }) => isWithin(day, props))}
          dataKey="stance"
          shape={<StatementMark onRead={onRead} />}
          {...STILL}
        />
        {brush.area === undefined ? null : (
          <ReferenceArea x1={brush.area[0]} x2={brush.area[1]} fill="var(--ink)" fillOpacity={0.1} />
        )}
        <Tooltip {...dayTooltip(rows, pointedAt)} />
      </ComposedChart>
    </div>
  );
});

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
