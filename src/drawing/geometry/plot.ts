import { dayAt, type TimeSpan } from './time-scale.ts';

/** Pixels that the charts over time leave around the plot: for labels, and after the last day. */
export const PLOT = { start: 36, end: 8, top: 18, bottom: 30 } as const;

/** Pixels of a chart that has not been measured. */
export const CHART_WIDTH = 480;

/** The values at the bottom and top of a chart, the levels its grid has, and how far up an event is ticked. */
export interface ValueScale {
  readonly low: number;
  readonly high: number;
  readonly levels: readonly number[];
  readonly eventTick: number;
}

/** Stances over time: room beyond the poles, where ticks and marks at the very end stay clear of each other. */
export const STANCES: ValueScale = { low: -2.35, high: 2.15, levels: [-2, -1, 0, 1, 2], eventTick: 0.17 };

/** Agreement over time. */
export const AGREEMENT: ValueScale = { low: 0, high: 1, levels: [0, 0.5, 1], eventTick: 0.06 };

interface ChartSpan extends TimeSpan {
  /** Pixels of the whole chart. */
  readonly width: number;
}

/** The day at a place in a chart, `x` pixels from its left edge, in fractions of a day. */
export function dayAtPlace(x: number, { width, ...span }: ChartSpan): number {
  return dayAt((x - PLOT.start) / (width - PLOT.start - PLOT.end), span);
}

/** Of some days, in order, the one nearest to a day; undefined of none. */
export function nearestDay(days: readonly number[], day: number): number | undefined {
  const after = days.find((it) => it >= day) ?? days.at(-1);
  const before = days.findLast((it) => it <= day) ?? after;
  if (before === undefined || after === undefined) return undefined;
  return day - before < after - day ? before : after;
}
