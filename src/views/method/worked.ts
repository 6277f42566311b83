import type { Pair, SharedComparison } from '../../domain/comparison.ts';
import { type Position, type Range, SCALE_WIDTH } from '../../domain/dataset-file.ts';
import type { Fact, FactsNamed } from '../../domain/facts/fact.ts';
import type { ScopeFacts } from '../../domain/facts/facts.ts';
import type { Selection } from '../../domain/facts/selection.ts';
import { agreementOver } from '../../domain/measures/agreement.ts';
import { type Interval, stanceInterval } from '../../domain/measures/uncertainty.ts';
import type { Zone } from '../../domain/measures/zone.ts';
import { bandFigures, percentFigure, shortFigure, signedFigure } from '../../language/figures.ts';
import { measureWords } from '../../language/measures.ts';
import { short, signed } from '../../language/numbers.ts';
import { type Figure, type Phrase, phrase } from '../../language/phrase.ts';

/** Distance, agreement and uncertainty on one question, each as a sum that can be redone by hand. */
export interface WorkedQuestion {
  readonly text: string;
  /** Where the two stand on it. */
  readonly example: Phrase;
  readonly distance: Phrase;
  readonly agreement: Phrase;
  /** Both stances widened; undefined where a coding does not say how sure it is. */
  readonly widened: readonly [string, string] | undefined;
  readonly band: Phrase;
}

/** How the two parties are named in a sentence. */
type Voices = readonly [string, string];

export function workedQuestion(
  c: SharedComparison,
  named: FactsNamed,
  { on, bOn }: Pick<Selection, 'on' | 'bOn'>,
  [first, second]: Voices,
): WorkedQuestion | undefined {
  const { a, b, distance, distanceBand, question } = c;
  // One question by itself comes to the same whatever it counts.
  const agreement = agreementOver([c], () => 1);
  if (agreement.kind !== 'measured') return undefined;
  const apart = shortFigure(named.onDay('distance', distance));
  const level = percentFigure(named.asCoded('agreement', agreement.value));
  return {
    text: question.text,
    example: measureWords.distance.example(
      question.text,
      { voice: first, is: signedFigure(named.ofParty('stance', { party: a.party, on }, a.stance)) },
      { voice: second, is: signedFigure(named.ofParty('stance', { party: b.party, on: bOn }, b.stance)) },
    ),
    distance: phrase`|${operand(a.stance)} − ${subtrahend(b.stance)}| = ${apart}`,
    agreement: phrase`1 − ${apart} / ${SCALE_WIDTH} = ${level}`,
    widened: distanceBand && [widened(first, a), widened(second, b)],
    band: distanceBand && agreement.band ? bandSentence(distanceBand, agreement.band, named) : [],
  };
}

function bandSentence(distances: Interval, band: Interval, named: FactsNamed): Phrase {
  const least = shortFigure(named.onDay('distance-low', distances.low));
  const most = shortFigure(named.onDay('distance-high', distances.high));
  return measureWords.uncertainty.band(least, most, bandFigures(band, named));
}

function widened(voice: string, position: Position): string {
  const { stance, confidence, readings } = position;
  const interval = stanceInterval(position) ?? { low: stance, high: stance };
  const span = { stance: signed(stance), low: signed(short(interval.low)), high: signed(short(interval.high)) };
  return readings !== undefined || confidence === undefined
    ? measureWords.uncertainty.contested(voice, span)
    : measureWords.uncertainty.widened(voice, span, { confidence });
}

/** What one zone comes from. */
export interface WorkedZone {
  readonly kind: Zone['kind'];
  /** What the two could accept. */
  readonly example: string;
  readonly ends: string;
  readonly width: string;
  readonly verdict: string;
}

export function workedZone(
  { question, a, b, zone }: SharedComparison,
  [first, second]: Voices,
): WorkedZone | undefined {
  if (zone === undefined || a.range === undefined || b.range === undefined) return undefined;
  const width = short(zone.width);
  return {
    kind: zone.kind,
    example: words.example(
      question.text,
      { voice: first, is: rangeText(a.range) },
      { voice: second, is: rangeText(b.range) },
    ),
    ends: words.ends(
      `max(${operand(a.range[0])}, ${operand(b.range[0])}) = ${operand(zone.low)}`,
      `min(${operand(a.range[1])}, ${operand(b.range[1])}) = ${operand(zone.high)}`,
    ),
    width: `${operand(zone.high)} − ${subtrahend(zone.low)} = ${operand(width)}`,
    verdict: words.verdicts[zone.kind](Math.abs(width)),
  };
}

const words = measureWords.zone;

function rangeText([low, high]: Range): string {
  return words.range(signed(low), signed(high));
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
    change: measureWords['who-moved'].change(
      phrase`${after} − ${before}`,
      hundredths(named.between('change', orders.after - orders.before), signed),
    ),
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
function subtrahend(value: number): string {
  return value < 0 ? `(${operand(value)})` : operand(value);
}
