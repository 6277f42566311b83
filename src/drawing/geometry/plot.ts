import { dayAt, type TimeSpan } from './time-scale.ts';

/** Pixels that the charts over time leave around the plot: for labels, and after the last day. */
export const PLOT = { start: 36, end: 8, top: 18, bottom: 30 } as const;

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

/**
 * Of some days, in order, the one nearest to a place in a chart, `x` pixels from its left edge; undefined of none.
 * The chart library knows the point under a pointer only a frame after it has moved, and a tap has no frame.
 */
export function nearestDay(days: readonly number[], x: number, { width, ...span }: ChartSpan): number | undefined {
  const day = dayAt((x - PLOT.start) / (width - PLOT.start - PLOT.end), span);
  const after = days.find((it) => it >= day) ?? days.at(-1);
  const before = days.findLast((it) => it <= day) ?? after;
  if (before === undefined || after === undefined) return undefined;
  return day - before < after - day ? before : after;
}
