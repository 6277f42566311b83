import { longDay } from '../day.ts';
import type { Movement } from '../measures/who-moved.ts';
import type { IsoDate } from '../model.ts';
import { counted, points } from './numbers.ts';

/** Whole points that add up: b is what a leaves of the rounded change. */
export function sharePoints(movement: Extract<Movement, { kind: 'measured' }>) {
  const change = points(movement.change);
  const a = points(movement.shares.a);
  return { change, a, b: change - a };
}

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
  if (movement.kind === 'nothing shared') {
    return `${start} no change can be told: on no question were both positions recorded at both dates.`;
  }
  const { change, a, b } = sharePoints(movement);
  const basis = `over ${counted(movement.questions, 'question')} shared at both dates`;
  if (change === 0 && a === 0) return `${start} ${gap} has stayed the same ${basis}.`;
  if (change === 0) return `${start} ${gap} has stayed the same ${basis}: ${apartMoves(voices, a, b)}.`;
  const isJoint = a * change >= 0 && b * change >= 0;
  const shares = isJoint ? sharedOut(voices, Math.abs(a), Math.abs(b)) : apartMoves(voices, a, b);
  const verb = change > 0 ? 'closed' : 'widened';
  return `${start} ${gap} ${verb} by ${counted(Math.abs(change), 'point')} ${basis}: ${shares}.`;
}

/** `up 41 since Dec 2014` needs a direction in words beside its arrow. */
export function changeWords(change: number): string {
  const moved = points(change);
  return moved === 0 ? 'unchanged' : `${moved > 0 ? 'up' : 'down'} ${Math.abs(moved)}`;
}

function sharedOut([first, second]: readonly [string, string], a: number, b: number): string {
  if (b === 0) return `${first} made all of them, ${second} none`;
  if (a === 0) return `${second} made all of them, ${first} none`;
  return `${first} made ${a} of them, ${second} ${b}`;
}

/** One came closer, the other drew away. */
function apartMoves([first, second]: readonly [string, string], a: number, b: number): string {
  const direction = (share: number) => `${Math.abs(share)} ${share > 0 ? 'closer' : 'away'}`;
  return `${first} moved ${direction(a)}, ${second} ${direction(b)}`;
}
