import { SCALE, SCALE_WIDTH } from '../../domain/dataset-file.ts';

// Marks and rounded band ends at the poles need room beside them.
const INSET = 4;

/** Where a value of the scale stands on an axis, in percent of its length from the start. */
export function axisPlace(value: number): number {
  return INSET + ((value - SCALE.min) / SCALE_WIDTH) * (100 - 2 * INSET);
}

/** A step of a line over time: from here on, this high; undefined where there is nothing to draw. */
export interface StepPoint {
  readonly x: number;
  readonly y: number | undefined;
}

/** The box a step line is drawn in. */
export interface StepBox {
  readonly width: number;
  readonly height: number;
  readonly start: number;
  readonly end: number;
}

/**
 * A step line as an SVG path: level from each step to the next, with a gap where nothing is known.
 * `y` runs from 0 (bottom) to 1 (top).
 */
export function stepPath(steps: readonly StepPoint[], box: StepBox): string {
  const at = placer(box);
  let path = '';
  let isDrawing = false;
  steps.forEach(({ x, y }, index) => {
    const end = steps[index + 1]?.x ?? box.end;
    if (y === undefined) {
      isDrawing = false;
      return;
    }
    path += isDrawing ? `V${at.y(y)}` : `M${at.x(x)} ${at.y(y)}`;
    path += `H${at.x(end)}`;
    isDrawing = true;
  });
  return path;
}

/** A step of a surface over time; undefined where there is nothing to draw. */
export interface StepSurface {
  readonly x: number;
  readonly low: number | undefined;
  readonly high: number | undefined;
}

/** The surface between two step lines: one closed box for each step. */
export function stepArea(steps: readonly StepSurface[], box: StepBox): string {
  const at = placer(box);
  return steps
    .map(({ x, low, high }, index) => {
      if (low === undefined || high === undefined) return '';
      const end = steps[index + 1]?.x ?? box.end;
      return `M${at.x(x)} ${at.y(high)}H${at.x(end)}V${at.y(low)}H${at.x(x)}Z`;
    })
    .join('');
}

function placer({ width, height, start, end }: StepBox) {
  const round = (value: number) => Math.round(value * 10) / 10;
  return {
    x: (x: number) => round(((x - start) / Math.max(1, end - start)) * width),
    y: (y: number) => round((1 - y) * height),
  };
}
