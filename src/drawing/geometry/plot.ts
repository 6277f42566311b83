/** Pixels that the charts over time leave around the plot: for labels, and after the last day. */
export const PLOT = { start: 36, end: 8, top: 18, bottom: 30 } as const;

interface PlotSpan {
  /** Pixels of the whole chart. */
  readonly width: number;
  readonly start: number;
  readonly end: number;
}

/**
 * Of some days, in order, the one nearest to a place in a chart, `x` pixels from its left edge; undefined of none.
 * The chart library knows the point under a pointer only a frame after it has moved, and a tap has no frame.
 */
export function nearestDay(days: readonly number[], x: number, { width, start, end }: PlotSpan): number | undefined {
  const day = start + ((x - PLOT.start) / (width - PLOT.start - PLOT.end)) * (end - start);
  const after = days.find((it) => it >= day) ?? days.at(-1);
  const before = days.findLast((it) => it <= day) ?? after;
  if (before === undefined || after === undefined) return undefined;
  return day - before < after - day ? before : after;
}
