import type { SharedComparison } from '../../domain/comparison.ts';
import { type Confidence, type Position, SCALE_WIDTH, UNCERTAINTY } from '../../domain/dataset-file.ts';
import { agreementOnQuestion } from '../../domain/measures/agreement.ts';
import { type Interval, stanceInterval } from '../../domain/measures/uncertainty.ts';
import type { Movement } from '../../domain/measures/who-moved.ts';
import { percent, percentSpan, short, signed } from '../../language/numbers.ts';

/** Distance, agreement and uncertainty on one question, each as a sum that can be redone by hand. */
export interface WorkedQuestion {
  readonly text: string;
  readonly stances: readonly [string, string];
  readonly distance: string;
  readonly agreement: string;
  /** Both stances widened: “+0.5 (medium: ± 0.5) lies within 0 to +1”. */
  readonly widened: readonly [string, string];
  readonly band: string;
}

export function workedQuestion(c: SharedComparison): WorkedQuestion {
  const { a, b, distance, distanceBand } = c;
  const apart = short(distance);
  const [least, most] = [short(distanceBand.low), short(distanceBand.high)];
  const agreements = { low: agreementAt(distanceBand.high), high: agreementAt(distanceBand.low) };
  return {
    text: c.question.text,
    stances: [signed(a.stance), signed(b.stance)],
    distance: `|${operand(a.stance)} − ${second(b.stance)}| = ${apart}`,
    agreement: `1 − ${apart} / ${SCALE_WIDTH} = ${percent(agreementOnQuestion(a.stance, b.stance))}`,
    widened: [widened(a), widened(b)],
    band: `The two are between ${least} and ${most} apart, so their agreement on it lies within ${percentSpan(agreements)}%.`,
  };
}

function agreementAt(distance: number): number {
  return agreementOnQuestion(0, distance);
}

function widened(position: Position): string {
  const { stance, confidence } = position;
  return `${signed(stance)} (${confidence} confidence, ±${UNCERTAINTY[confidence]}) lies within ${span(stanceInterval(position))}`;
}

function span({ low, high }: Interval): string {
  return `${signed(short(low))} to ${signed(short(high))}`;
}

/** What one zone comes from. */
export interface WorkedZone {
  readonly text: string;
  readonly ranges: readonly [string, string];
  readonly low: string;
  readonly high: string;
  readonly width: string;
  readonly verdict: string;
}

export function workedZone({ question, a, b, zone }: SharedComparison): WorkedZone {
  const width = short(zone.width);
  return {
    text: question.text,
    ranges: [rangeText(a), rangeText(b)],
    low: `max(${operand(a.range[0])}, ${operand(b.range[0])}) = ${operand(zone.low)}`,
    high: `min(${operand(a.range[1])}, ${operand(b.range[1])}) = ${operand(zone.high)}`,
    width: `${operand(zone.high)} − ${second(zone.low)} = ${operand(width)}`,
    verdict: VERDICTS[zone.kind](Math.abs(width)),
  };
}

const VERDICTS: Readonly<Record<SharedComparison['zone']['kind'], (width: number) => string>> = {
  'common ground': (width) => `common ground, ${width} wide`,
  touching: () => 'the ranges touch',
  gap: (width) => `a gap of ${width}`,
};

function rangeText({ range: [low, high] }: Position): string {
  return low === high ? `${signed(low)} alone` : `${signed(low)} to ${signed(high)}`;
}

/** The two parties’ shares as sums of the four agreements. */
export interface WorkedMove {
  readonly change: string;
  readonly a: string;
  readonly b: string;
}

export function workedMove(movement: Movement): WorkedMove | undefined {
  if (movement.kind !== 'measured') return undefined;
  const { table, shares, change } = movement;
  const [before, aMoved, bMoved, after] = [table.before, table.aMoved, table.bMoved, table.after].map(inPoints);
  return {
    change: `${after} − ${before} = ${signed(inPoints(change))} points`,
    a: `½ · [(${aMoved} − ${before}) + (${after} − ${bMoved})] = ${signed(inPoints(shares.a))}`,
    b: `½ · [(${bMoved} − ${before}) + (${after} − ${aMoved})] = ${signed(inPoints(shares.b))}`,
  };
}

/** A share of 1 in points with two decimals, so that the sums can be redone: 0.4375 is 43.75. */
function inPoints(share: number): number {
  return short(share * 100);
}

/** A number inside a sum, without a plus sign. */
function operand(value: number): string {
  return value < 0 ? `−${Math.abs(value)}` : `${value}`;
}

/** The same after a minus sign. */
function second(value: number): string {
  return value < 0 ? `(${operand(value)})` : operand(value);
}

/** How far each confidence widens a stance. */
export const SPREADS: readonly { readonly confidence: Confidence; readonly spread: number }[] = (
  ['high', 'medium', 'low'] as const
).map((confidence) => ({ confidence, spread: UNCERTAINTY[confidence] }));
