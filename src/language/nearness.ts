import { listed, points, sentenceCase } from './numbers.ts';

/** A party by its name in a sentence, and how far it agrees with the one spoken of, 0 … 1. */
export interface Ranked {
  readonly voice: string;
  readonly value: number;
}

interface Nearness {
  /** The one spoken of. */
  readonly voice: string;
  /** Those that share enough questions with it, nearest first. */
  readonly ranked: readonly Ranked[];
  /** What it is about, where that is not everything: "Sanctions". */
  readonly subject?: string | undefined;
}

/** Who stands where around a party, told of them: "Tehran and Damascus stand closest to Moscow; Ankara farthest." Undefined where nobody can be compared. */
export function aroundWords({ voice, ranked, subject }: Nearness): string | undefined {
  const [first, second] = ranked;
  if (first === undefined) return undefined;
  if (second === undefined) return about(subject, `only ${first.voice} shares three questions or more with ${voice}`);
  if (isLevel(ranked)) return about(subject, `${named(ranked)} stand equally close to ${voice}`);
  if (ranked.length === 2) return about(subject, `${first.voice} stands closer to ${voice} than ${second.voice} does`);
  const [near, far] = [endOf(ranked), endOf(ranked.toReversed())];
  return about(
    subject,
    `${named(near)} ${near.length === 1 ? 'stands' : 'stand'} closest to ${voice}; ${named(far)} farthest`,
  );
}

/** The same told of the party: "Moscow stands closest to Tehran and Damascus, farthest from Ankara." */
export function standsWords({ voice, ranked, subject }: Nearness): string {
  const [first, second] = ranked;
  if (first === undefined) return about(subject, `${voice} shares fewer than three questions with every other party`);
  if (second === undefined) return about(subject, `${voice} shares three questions or more with ${first.voice} alone`);
  if (isLevel(ranked)) return about(subject, `${voice} stands equally close to ${named(ranked)}`);
  if (ranked.length === 2) return about(subject, `${voice} stands closer to ${first.voice} than to ${second.voice}`);
  const [near, far] = [endOf(ranked), endOf(ranked.toReversed())];
  return about(subject, `${voice} stands closest to ${named(near)}, farthest from ${named(far)}`);
}

/** Two parties by their names in a sentence, and how far they agree, 0 … 1. */
export interface RankedPair {
  readonly voices: readonly [string, string];
  readonly value: number;
}

/** Which of all pairs agree most, and which least; those that agree most come first. */
export function pairsWords(pairs: readonly RankedPair[], subject?: string | undefined): string {
  const [first, second] = pairs;
  const last = pairs.at(-1);
  if (first === undefined || last === undefined) return about(subject, 'no two parties share three questions yet');
  const both = ({ voices }: RankedPair) => listed(voices);
  if (second === undefined) return about(subject, `only ${both(first)} share three questions or more`);
  if (isLevel(pairs))
    return about(subject, `${pairs.length} pairs share three questions or more, and all agree to the same degree`);
  const isTied = (one: RankedPair) => pairs.filter(({ value }) => points(value) === points(one.value)).length > 1;
  const degree = (one: RankedPair, most: string) =>
    `${both(one)} ${isTied(one) ? `are among those that agree ${most}` : `agree ${most}`}`;
  return about(subject, `${degree(first, 'most')}; ${degree(last, 'least')}`);
}

/** How far apart in points two may be to be named in one breath. */
const IN_ONE_BREATH = 10;

/** Who stands at one end: the first by itself, all that are level with it, or the first two where they stand together. */
function endOf(ranked: readonly Ranked[]): readonly Ranked[] {
  const [first, second] = ranked;
  if (first === undefined || second === undefined) return ranked;
  const levelWith = (one: Ranked) => ranked.filter(({ value }) => points(value) === points(one.value));
  const level = levelWith(first);
  if (level.length > 1) return level;
  const isTogether = Math.abs(points(first.value) - points(second.value)) <= IN_ONE_BREATH;
  return isTogether && ranked.length > 3 && levelWith(second).length === 1 ? [first, second] : [first];
}

function isLevel(ranked: readonly { readonly value: number }[]): boolean {
  return new Set(ranked.map(({ value }) => points(value))).size === 1;
}

/** More than three names are a number. */
function named(parties: readonly Ranked[]): string {
  return parties.length > 3 ? `${parties.length} parties` : listed(parties.map(({ voice }) => voice));
}

function about(subject: string | undefined, said: string): string {
  return sentenceCase(subject === undefined ? `${said}.` : `on ${subject}, ${said}.`);
}
