import type { Pair, SharedComparison } from '../../domain/comparison.ts';
import { type Confidence, type Position, type Range, SCALE_WIDTH, UNCERTAINTY } from '../../domain/dataset-file.ts';
import type { Fact, FactsNamed } from '../../domain/facts/fact.ts';
import type { ScopeFacts } from '../../domain/facts/facts.ts';
import type { Selection } from '../../domain/facts/selection.ts';
import { agreementOver } from '../../domain/measures/agreement.ts';
import { type Interval, stanceInterval } from '../../domain/measures/uncertainty.ts';
import type { Zone } from '../../domain/measures/zone.ts';
import { bandFigures, percentFigure, shortFigure, signedFigure } from '../../language/figures.ts';
import { short, signed } from '../../language/numbers.ts';
import { type Figure, type Phrase, phrase } from '../../language/phrase.ts';

/** Distance, agreement and uncertainty on one question, each as a sum that can be redone by hand. */
export interface WorkedQuestion {
  readonly text: string;
  readonly stances: readonly [Figure, Figure];
  readonly distance: Phrase;
  readonly agreement: Phrase;
  /** Both stances widened: “+0.5 (medium: ± 0.5) lies within 0 to +1”; undefined where a coding does not say how sure it is. */
  readonly widened: readonly [string, string] | undefined;
  readonly band: Phrase;
}

export function workedQuestion(
  c: SharedComparison,
  named: FactsNamed,
  { on, bOn }: Pick<Selection, 'on' | 'bOn'>,
): WorkedQuestion | undefined {
  const { a, b, distance, distanceBand } = c;
  // One question by itself comes to the same whatever it counts.
  const agreement = agreementOver([c], () => 1);
  if (agreement.kind !== 'measured') return undefined;
  const apart = shortFigure(named.onDay('distance', distance));
  const level = percentFigure(named.asCoded('agreement', agreement.value));
  return {
    text: c.question.text,
    stances: [
      signedFigure(named.ofParty('stance', { party: a.party, on }, a.stance)),
      signedFigure(named.ofParty('stance', { party: b.party, on: bOn }, b.stance)),
    ],
    distance: phrase`|${operand(a.stance)} − ${second(b.stance)}| = ${apart}`,
    agreement: phrase`1 − ${apart} / ${SCALE_WIDTH} = ${level}`,
    widened: distanceBand && [widened(a), widened(b)],
    band: distanceBand && agreement.band ? bandSentence(distanceBand, agreement.band, named) : [],
  };
}

function bandSentence(distances: Interval, band: Interval, named: FactsNamed): Phrase {
  const least = shortFigure(named.onDay('distance-low', distances.low));
  const most = shortFigure(named.onDay('distance-high', distances.high));
  return phrase`The two are between ${least} and ${most} apart, so their agreement on it lies within ${bandFigures(band, named)}%.`;
}

function widened(position: Position): string {
  const { stance, confidence, readings } = position;
  const interval = stanceInterval(position) ?? { low: stance, high: stance };
  const why =
    readings !== undefined || confidence === undefined
      ? 'contested'
      : `${confidence} confidence, ±${UNCERTAINTY[confidence]}`;
  return `${signed(stance)} (${why}) lies within ${span(interval)}`;
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

export function workedZone({ question, a, b, zone }: SharedComparison): WorkedZone | undefined {
  if (zone === undefined || a.range === undefined || b.range === undefined) return undefined;
  const width = short(zone.width);
  return {
    text: question.text,
    ranges: [rangeText(a.range), rangeText(b.range)],
    low: `max(${operand(a.range[0])}, ${operand(b.range[0])}) = ${operand(zone.low)}`,
    high: `min(${operand(a.range[1])}, ${operand(b.range[1])}) = ${operand(zone.high)}`,
    width: `${operand(zone.high)} − ${second(zone.low)} = ${operand(width)}`,
    verdict: VERDICTS[zone.kind](Math.abs(width)),
  };
}

const VERDICTS: Readonly<Record<Zone['kind'], (width: number) => string>> = {
  'common ground': (width) => `common ground, ${width} wide`,
  touching: () => 'the ranges touch',
  gap: (width) => `a gap of ${width}`,
};

function rangeText([low, high]: Range): string {
  return low === high ? `${signed(low)} alone` : `${signed(low)} to ${signed(high)}`;
}

/** The two parties’ shares as sums of the four agreements, in points. */
export interface WorkedMove {
  readonly change: Phrase;
  readonly a: Phrase;
  readonly b: Phrase;
}

export function workedMove({ change, named }: ScopeFacts, { a, b }: Pair): WorkedMove | undefined {
  if (change?.kind !== 'measured') return undefined;
  const { orders, shares } = change;
  const before = hundredths(named.between('agreement-before', orders.before));
  const after = hundredths(named.between('agreement-after', orders.after));
  const aMoved = hundredths(named.between(`agreement-moved:${a}`, orders.aMoved));
  const bMoved = hundredths(named.between(`agreement-moved:${b}`, orders.bMoved));
  const moved = (party: string, share: number) => hundredths(named.between(`moved:${party}`, share), signed);
  return {
    change: phrase`${after} − ${before} = ${hundredths(named.between('change', orders.after - orders.before), signed)} points`,
    a: phrase`½ · [(${aMoved} − ${before}) + (${after} − ${bMoved})] = ${moved(a, shares.a)}`,
    b: phrase`½ · [(${bMoved} − ${before}) + (${after} − ${aMoved})] = ${moved(b, shares.b)}`,
  };
}

/** A share of 1 in points with two decimals, so that the sums can be redone: 0.4375 is 43.75. */
function hundredths(fact: Fact, words: (value: number) => string = String): Figure {
  return { fact, words: words(short(fact.value * 100)) };
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
