import { messages } from './messages.ts';
import { counted, listed, points, sentenceCase } from './numbers.ts';

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
  if (second === undefined) return about(subject, AROUND.only(first.voice, voice));
  if (isLevel(ranked)) return about(subject, AROUND.equal(named(ranked), voice));
  if (ranked.length === 2) return about(subject, AROUND.closer(first.voice, second.voice, voice));
  const [near, far] = [endOf(ranked), endOf(ranked.toReversed())];
  const closest = near.length === 1 ? AROUND.oneClosest : AROUND.someClosest;
  return about(subject, closest(named(near), named(far), voice));
}

/** The same told of the party: "Moscow stands closest to Tehran and Damascus, farthest from Ankara." */
export function standsWords({ voice, ranked, subject }: Nearness): string {
  const [first, second] = ranked;
  if (first === undefined) return about(subject, STANDS.alone(voice));
  if (second === undefined) return about(subject, STANDS.only(voice, first.voice));
  if (isLevel(ranked)) return about(subject, STANDS.equal(voice, named(ranked)));
  if (ranked.length === 2) return about(subject, STANDS.closer(voice, first.voice, second.voice));
  return about(subject, STANDS.closest(voice, named(endOf(ranked)), named(endOf(ranked.toReversed()))));
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
  if (first === undefined || last === undefined) return about(subject, PAIRS.none);
  const both = ({ voices }: RankedPair) => listed(voices);
  if (second === undefined) return about(subject, PAIRS.only(both(first)));
  if (isLevel(pairs)) return about(subject, PAIRS.equal(pairs.length));
  const isTied = (one: RankedPair) => pairs.filter(({ value }) => points(value) === points(one.value)).length > 1;
  const most = (isTied(first) ? PAIRS.amongMost : PAIRS.most)(both(first));
  const least = (isTied(last) ? PAIRS.amongLeast : PAIRS.least)(both(last));
  return about(subject, PAIRS.ends(most, least));
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
  return parties.length > 3 ? counted(parties.length, 'party') : listed(parties.map(({ voice }) => voice));
}

function about(subject: string | undefined, said: string): string {
  return sentenceCase(subject === undefined ? ABOUT.all(said) : ABOUT.subject(subject, said));
}

const ABOUT = messages({
  all: (said: string) => `${said}.`,
  subject: (subject: string, said: string) => `on ${subject}, ${said}.`,
});

const AROUND = messages({
  only: (other: string, voice: string) => `only ${other} shares three questions or more with ${voice}`,
  equal: (others: string, voice: string) => `${others} stand equally close to ${voice}`,
  closer: (near: string, far: string, voice: string) => `${near} stands closer to ${voice} than ${far} does`,
  oneClosest: (near: string, far: string, voice: string) => `${near} stands closest to ${voice}; ${far} farthest`,
  someClosest: (near: string, far: string, voice: string) => `${near} stand closest to ${voice}; ${far} farthest`,
});

const STANDS = messages({
  alone: (voice: string) => `${voice} shares fewer than three questions with every other party`,
  only: (voice: string, other: string) => `${voice} shares three questions or more with ${other} alone`,
  equal: (voice: string, others: string) => `${voice} stands equally close to ${others}`,
  closer: (voice: string, near: string, far: string) => `${voice} stands closer to ${near} than to ${far}`,
  closest: (voice: string, near: string, far: string) => `${voice} stands closest to ${near}, farthest from ${far}`,
});

const PAIRS = messages({
  none: 'no two parties share three questions yet',
  only: (both: string) => `only ${both} share three questions or more`,
  equal: (count: number) => `${count} pairs share three questions or more, and all agree to the same degree`,
  most: (both: string) => `${both} agree most`,
  least: (both: string) => `${both} agree least`,
  amongMost: (both: string) => `${both} are among those that agree most`,
  amongLeast: (both: string) => `${both} are among those that agree least`,
  ends: (most: string, least: string) => `${most}; ${least}`,
});
