import { memo } from 'react';
import { Area, CartesianGrid, ComposedChart, Line, Tooltip, XAxis, YAxis } from 'recharts';
import { percent } from '../../language/numbers.ts';
import type { PanelRow } from '../chart-rows.ts';
import { AGREEMENT } from '../geometry/plot.ts';
import { chartFrame, dayTooltip, eventTicks, STILL, type TimeChartProps, timeAxis, valueAxis } from './time-chart.tsx';

interface AgreementPanelProps extends TimeChartProps {
  readonly rows: readonly PanelRow[];
}

/** One of the small multiples: agreement on an issue over time, as a step line with its band. */
export const AgreementPanel = memo(function AgreementPanel(props: AgreementPanelProps) {
  const { rows, eventDays, pointedAt } = props;
  return (
    <ComposedChart {...chartFrame(props)} data={[...rows]} syncId="timeline">
      <CartesianGrid vertical={false} />
      <XAxis {...timeAxis(props)} />
      <YAxis {...valueAxis(AGREEMENT, percent)} />
      <Area dataKey="band" type="stepAfter" stroke="none" fill="var(--common)" fillOpacity={0.16} {...STILL} />
      {eventTicks(eventDays, AGREEMENT)}
      <Line dataKey="thin" type="stepAfter" stroke="var(--ink-muted)" strokeDasharray="2 3" {...LINE} />
      <Line dataKey="firm" type="stepAfter" stroke="var(--common)" {...LINE} />
      <Tooltip {...dayTooltip(rows, pointedAt)} />
    </ComposedChart>
  );
});

const LINE = { strokeWidth: 1.75, dot: false, ...STILL } as const;
