import { memo } from 'react';
import { Area, CartesianGrid, ComposedChart, Line, ReferenceLine, Tooltip, XAxis, YAxis } from 'recharts';
import { nearestDay, PLOT } from '../geometry/plot.ts';
import styles from './AgreementPanel.module.css';
import { ToldTooltip } from './ToldTooltip.tsx';

/** Agreement from a day on, 0 … 1. Days count from 1970; undefined where there is nothing to draw. */
export interface PanelRow {
  readonly day: number;
  /** Over at least half of the questions. */
  readonly firm: number | undefined;
  /** Over fewer: drawn as such, never as a trend. */
  readonly thin: number | undefined;
  readonly band: readonly [number, number] | undefined;
  /** The day in words, one line each. */
  readonly told: readonly string[];
}

interface AgreementPanelProps {
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  readonly rows: readonly PanelRow[];
  readonly start: number;
  readonly end: number;
  readonly years: readonly { readonly day: number; readonly label: string }[];
  readonly eventDays: readonly number[];
  readonly sentence: string;
  /** A day chosen with the pointer; `isEarlier` with the shift key held. */
  readonly onPick: (day: number, isEarlier: boolean) => void;
}

/** One of the small multiples: agreement on an issue over time, as a step line with its band. */
export const AgreementPanel = memo(function AgreementPanel(props: AgreementPanelProps) {
  const { width, height, rows, start, end, years, eventDays, sentence, onPick } = props;
  const yearLabels = new Map(years.map(({ day, label }) => [day, label]));
  return (
    <div className={styles.panel}>
      <ComposedChart
        width={width}
        height={height}
        data={[...rows]}
        margin={{ top: PLOT.top, right: PLOT.end, bottom: 0, left: 0 }}
        title={sentence}
        accessibilityLayer={false}
        syncId="timeline"
        onClick={(_, { clientX, currentTarget, shiftKey }) => {
          const x = clientX - currentTarget.getBoundingClientRect().left;
          const day = nearestDay(
            rows.map((row) => row.day),
            x,
            { width, start, end },
          );
          if (day !== undefined) onPick(day, shiftKey);
        }}
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
        />
        <YAxis
          type="number"
          domain={[0, 1]}
          ticks={[0, 0.5, 1]}
          tickFormatter={(share: number) => `${share * 100}%`}
          axisLine={false}
          tickLine={false}
          width={PLOT.start}
        />
        <Area dataKey="band" type="stepAfter" stroke="none" fill="var(--common)" fillOpacity={0.16} {...STILL} />
        {eventDays.map((day) => (
          <ReferenceLine
            key={day}
            segment={[
              { x: day, y: 0 },
              { x: day, y: 0.06 },
            ]}
            stroke="var(--ink-muted)"
          />
        ))}
        <Line dataKey="thin" type="stepAfter" stroke="var(--ink-muted)" strokeDasharray="2 3" {...LINE} />
        <Line dataKey="firm" type="stepAfter" stroke="var(--common)" {...LINE} />
        <Tooltip content={<ToldTooltip />} isAnimationActive={false} cursor={{ stroke: 'var(--rule)' }} />
      </ComposedChart>
    </div>
  );
});

const STILL = { isAnimationActive: false, activeDot: false } as const;
const LINE = { strokeWidth: 1.75, dot: false, ...STILL } as const;
