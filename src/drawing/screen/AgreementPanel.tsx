import { memo } from 'react';
import { Area, CartesianGrid, ComposedChart, Line, Tooltip, XAxis, YAxis } from 'recharts';
import { percent } from '../../language/numbers.ts';
import type { PanelRow } from '../chart-rows.ts';
import { AGREEMENT, nearestDay } from '../geometry/plot.ts';
import styles from './AgreementPanel.module.css';
import { ChartTooltip } from './ChartTooltip.tsx';
import { chartFrame, eventTicks, STILL, type TimeChartProps, timeAxis, valueAxis } from './time-chart.tsx';

interface AgreementPanelProps extends TimeChartProps {
  readonly rows: readonly PanelRow[];
  /** A day chosen with the pointer; `isEarlier` with the shift key held. */
  readonly onPick: (day: number, isEarlier: boolean) => void;
}

/** One of the small multiples: agreement on an issue over time, as a step line with its band. */
export const AgreementPanel = memo(function AgreementPanel(props: AgreementPanelProps) {
  const { width, rows, start, end, eventDays, onPick } = props;
  return (
    <div className={styles.panel}>
      <ComposedChart
        {...chartFrame(props)}
        data={[...rows]}
        syncId="timeline"
        onClick={(_, { clientX, currentTarget, shiftKey }) => {
          const x = clientX - currentTarget.getBoundingClientRect().left;
          const days = rows.map((row) => row.day);
          const day = nearestDay(days, x, { width, start, end });
          if (day !== undefined) onPick(day, shiftKey);
        }}
      >
        <CartesianGrid vertical={false} />
        <XAxis {...timeAxis(props)} />
        <YAxis {...valueAxis(AGREEMENT, percent)} />
        <Area dataKey="band" type="stepAfter" stroke="none" fill="var(--common)" fillOpacity={0.16} {...STILL} />
        {eventTicks(eventDays, AGREEMENT)}
        <Line dataKey="thin" type="stepAfter" stroke="var(--ink-muted)" strokeDasharray="2 3" {...LINE} />
        <Line dataKey="firm" type="stepAfter" stroke="var(--common)" {...LINE} />
        <Tooltip content={<ChartTooltip />} isAnimationActive={false} cursor={{ stroke: 'var(--rule)' }} />
      </ComposedChart>
    </div>
  );
});

const LINE = { strokeWidth: 1.75, dot: false, ...STILL } as const;
