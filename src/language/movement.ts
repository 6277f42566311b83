import type { IsoDate } from '../domain/dataset-file.ts';
import { longDay } from '../domain/day.ts';
import type { Movement } from '../domain/measures/who-moved.ts';
import { counted, points } from './numbers.ts';

type Measured = Extract<Movement, { kind: 'measured' }>;

// Differences this small are what floating-point sums leave behind.
const DUST = 1e-9;

/**
 * Whole points that add up to the rounded change: both shares are rounded down, and each point that is left
 * goes to the larger remainder (Hamilton's method; of equal remainders to the smaller share), so that it does
 * not matter which party comes first. Two equal shares of an odd change are the one exception.
 */
export function sharePoints({ change, shares }: Measured) {
  const [a, b] = [shares.a * 100, shares.b * 100];
  const left = points(change) - Math.floor(a) - Math.floor(b);
  const ahead = a - Math.floor(a) - (b - Math.floor(b));
  const isForA = Math.abs(ahead) < DUST ? a < b : ahead > 0;
  const forA = left === 1 ? Number(isForA) : left / 2;
  return { change: points(change), a: Math.floor(a) + forA, b: Math.floor(b) + left - forA };
}

const WHY_NOT: Readonly<Record<Exclude<Movement['kind'], 'measured'>, string>> = {
  'nothing shared': 'on no question were both positions recorded at both dates',
  'nothing weighed': 'you have given every question shared at both dates the weight 0',
};

interface Told {
  readonly movement: Movement;
  readonly since: IsoDate;
  readonly voices: readonly [string, string];
  /** What the gap is about: "Assad’s future". */
  readonly subject?: string | undefined;
}

/** Who moved, in one sentence, with the number of questions it rests on. */
export function movementSentence({ movement, since, voices, subject }: Told): string {
  const start = `Since ${longDay(since)}`;
  const gap = subject === undefined ? 'the gap' : `the gap on ${subject}`;
  if (movement.kind !== 'measured') return `${start} no change can be told: ${WHY_NOT[movement.kind]}.`;
  const { change, a, b } = sharePoints(movement);
  const basis = `over ${counted(movement.questions, 'question')} shared at both dates`;
  if (change === 0 && a === 0) return `${start} ${gap} has stayed the same ${basis}.`;
  if (change === 0) return `${start} ${gap} has stayed the same ${basis}: ${apartMoves(voices, a, b)}.`;
  const isJoint = a * change >= 0 && b * change >= 0;
  const shares = isJoint ? sharedOut(voices, movement) : apartMoves(voices, a, b);
  const verb = change > 0 ? 'closed' : 'widened';
  return `${start} ${gap} ${verb} by ${counted(Math.abs(change), 'point')} ${basis}: ${shares}.`;
}

/** `up 41 since Dec 2014` needs a direction in words beside its arrow. */
export function changeWords(change: number): string {
  const moved = points(change);
  return moved === 0 ? 'unchanged' : `${moved > 0 ? 'up' : 'down'} ${Math.abs(moved)}`;
}

function sharedOut([first, second]: readonly [string, string], movement: Measured): string {
  const { change, a, b } = sharePoints(movement);
  const { shares } = movement;
  const them = Math.abs(change) === 1 ? 'it' : 'them';
  if (Math.abs(shares.a - shares.b) < DUST) return `each made half of ${them}`;
  if (b === 0) return alone(first, second, shares.b, them);
  if (a === 0) return alone(second, first, shares.a, them);
  return `${first} made ${Math.abs(a)} of them, ${second} ${Math.abs(b)}`;
}

/** All the points are one party's; what the other moved rounds to nothing, or is nothing. */
function alone(mover: string, other: string, share: number, them: string): string {
  return Math.abs(share) < DUST
    ? `${mover} made all of ${them}, ${other} none`
    : `${mover} made nearly all of ${them}, ${other} next to none`;
}

/** One came closer, the other drew away. */
function apartMoves([first, second]: readonly [string, string], a: number, b: number): string {
  const direction = (share: number) => `${Math.abs(share)} ${share > 0 ? 'closer' : 'away'}`;
  return `${first} moved ${direction(a)}, ${second} ${direction(b)}`;
}
