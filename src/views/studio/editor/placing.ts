import { SCALE } from '../../../domain/dataset-file.ts';
import type { CellChanges } from '../../../tables/sheet-edits.ts';
import { snapped } from './step.ts';

/** Where a position stands: its mark, and the two ends of its range where it has one. */
export interface Placing {
  readonly stance: number;
  readonly range: readonly [low: number, high: number] | undefined;
}

export type Handle = 'stance' | 'low' | 'high';

/** The placing with one handle moved: the range gives way to the mark, an end of it stops there. */
export function moved({ stance, range }: Placing, handle: Handle, to: number, step: number): Placing {
  const [low, high] = range ?? [stance, stance];
  if (handle === 'low') return { stance, range: [snapped(to, step, SCALE.min, stance), high] };
  if (handle === 'high') return { stance, range: [low, snapped(to, step, stance, SCALE.max)] };
  const next = snapped(to, step, SCALE.min, SCALE.max);
  return { stance: next, range: range === undefined ? undefined : [Math.min(low, next), Math.max(high, next)] };
}

/** Where a handle stands. */
export function placeOf({ stance, range }: Placing, handle: Handle): number {
  return handle === 'stance' ? stance : (range?.[handle === 'low' ? 0 : 1] ?? stance);
}

export function cellsOf({ stance, range }: Placing): CellChanges {
  return { stance, range_low: range?.[0], range_high: range?.[1] };
}

/** Where a key leads to; undefined where it means nothing to a handle. */
export function keyedTo(key: string, at: number, step: number, isRtl: boolean): number | undefined {
  const ahead = isRtl ? -1 : 1;
  const steps: Readonly<Record<string, number>> = { ArrowRight: ahead, ArrowLeft: -ahead, ArrowUp: 1, ArrowDown: -1 };
  if (key === 'Home') return SCALE.min;
  if (key === 'End') return SCALE.max;
  if (key === 'PageUp' || key === 'PageDown') return at + (key === 'PageUp' ? 1 : -1);
  const by = steps[key];
  return by === undefined ? undefined : at + by * step;
}
