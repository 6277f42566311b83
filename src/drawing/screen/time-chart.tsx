import { ReferenceLine, type XAxisProps } from 'recharts';
import { nearestDay, PLOT, type ValueScale } from '../geometry/plot.ts';
import { type DayLabel, isWithin, type TimeSpan } from '../geometry/time-scale.ts';
import { ChartTooltip } from './ChartTooltip.tsx';

/** What every chart over time is drawn from. */
export interface TimeChartProps extends TimeSpan {
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  readonly years: readonly DayLabel[];
  readonly eventDays: readonly number[];
  /** What the chart shows, in one sentence; undefined where the words beside it say just that. */
  readonly sentence: string | undefined;
  /** The day that the reader pointed at when the chart came alive, while they still do. */
  readonly pointedAt: number | undefined;
}

// The chart library would write a grey of its own into the page.
const LABEL = { fill: 'var(--ink-muted)' } as const;

/** A chart that leaves the room it is said to, and is no stop of its own: its words stand beside it. */
export function chartFrame({ width, height, sentence }: TimeChartProps) {
  const margin = { top: PLOT.top, right: PLOT.end, bottom: 0, left: 0 };
  return { width, height, margin, title: sentence ?? '', accessibilityLayer: false };
}

/** The days from left to right, the years named. */
export function timeAxis({ years, ...span }: TimeChartProps): XAxisProps {
  const labels = new Map(years.filter(({ day }) => isWithin(day, span)).map(({ day, label }) => [day, label]));
  return {
    dataKey: 'day',
    type: 'number',
    domain: [span.start, span.end],
    ticks: [...labels.keys()],
    tickFormatter: (day: number) => labels.get(day) ?? '',
    tick: LABEL,
    tickLine: false,
    interval: 'preserveStartEnd',
    height: PLOT.bottom,
    allowDataOverflow: true,
  };
}

/** The values from the bottom to the top. */
export function valueAxis({ low, high, levels }: ValueScale, words: (level: number) => string) {
  return {
    type: 'number',
    domain: [low, high],
    ticks: [...levels],
    tickFormatter: words,
    axisLine: false,
    tick: LABEL,
    tickLine: false,
    tickSize: 0,
    width: PLOT.start,
  } as const;
}

/** The events, as ticks at the foot of a chart. */
export function eventTicks(days: readonly number[], { low, eventTick }: ValueScale) {
  return days.map((day) => (
    <ReferenceLine
      key={day}
      segment={[
        { x: day, y: low },
        { x: day, y: low + eventTick },
      ]}
      stroke="var(--ink-muted)"
    />
  ));
}

/** The day under the pointer in words: before it has moved on the living chart, the one it came with. */
export function dayTooltip(rows: readonly { readonly day: number }[], pointedAt: number | undefined) {
  const days = rows.map(({ day }) => day);
  const nearest = pointedAt === undefined ? undefined : nearestDay(days, pointedAt);
  return {
    content: <ChartTooltip />,
    isAnimationActive: false,
    cursor: { stroke: 'var(--rule)' },
    ...(nearest === undefined ? {} : { defaultIndex: days.indexOf(nearest) }),
  };
}

/** What is drawn over time stands still: it moves only with the reader's day. */
export const STILL = { isAnimationActive: false, activeDot: false } as const;
