import { tenths } from './rounding.ts';
import { shareOfTime, type TimeSpan } from './time-scale.ts';

/** The box a line over time is drawn in, in pixels, with the days and the values at its edges. */
export interface StepBox extends TimeSpan {
  readonly width: number;
  readonly height: number;
  /** The values at the bottom and at the top; 0 and 1 where nothing else is said. */
  readonly low?: number;
  readonly high?: number;
}

/** Where a day and a value lie in a box: pixels from its left and from its top, in tenths. */
export function placesIn({ width, height, low = 0, high = 1, ...span }: StepBox) {
  return {
    x: (day: number) => tenths(shareOfTime(day, span) * width),
    y: (value: number) => tenths(((high - value) / (high - low)) * height),
  };
}

/** A step of a line over time: from this day on, this value; undefined where there is nothing to draw. */
export interface Step {
  readonly day: number;
  readonly value: number | undefined;
}

/** A step line as an SVG path: level from each step to the next, with a gap where nothing is known. */
export function stepPath(steps: readonly Step[], box: StepBox): string {
  const { x, y } = placesIn(box);
  let path = '';
  let isDrawing = false;
  steps.forEach(({ day, value }, index) => {
    const end = steps[index + 1]?.day ?? box.end;
    if (value === undefined) {
      isDrawing = false;
      return;
    }
    path += isDrawing ? `V${y(value)}` : `M${x(day)} ${y(value)}`;
    path += `H${x(end)}`;
    isDrawing = true;
  });
  return path;
}

/** A step of a surface over time; undefined where there is nothing to draw. */
export interface StepBand {
  readonly day: number;
  readonly band: readonly [low: number, high: number] | undefined;
}

/** A step of a line with its band. */
export interface BandedStep extends Step, StepBand {}

/** The surface between two step lines as an SVG path: one closed box for each step. */
export function stepArea(steps: readonly StepBand[], box: StepBox): string {
  const { x, y } = placesIn(box);
  return steps
    .map(({ day, band }, index) => {
      if (band === undefined) return '';
      const end = steps[index + 1]?.day ?? box.end;
      return `M${x(day)} ${y(band[1])}H${x(end)}V${y(band[0])}H${x(day)}Z`;
    })
    .join('');
}
