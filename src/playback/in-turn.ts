import { afterPaint } from './after-paint.ts';

// A map keeps the order of asking, also when the same owner asks anew.
const waiting = new Map<object, () => void>();
let stop: (() => void) | undefined;

/**
 * Calls back in a frame of its own, once those who asked before have had theirs. Who asks again keeps the turn, with
 * the newer callback.
 */
export function inTurn(owner: object, callback: () => void): void {
  waiting.set(owner, callback);
  stop ??= afterPaint(next);
}

/** Gives up a turn. */
export function giveUpTurn(owner: object): void {
  waiting.delete(owner);
  if (waiting.size > 0) return;
  stop?.();
  stop = undefined;
}

function next(): void {
  const [first] = waiting;
  stop = first && afterPaint(next);
  if (first === undefined) return;
  const [owner, callback] = first;
  waiting.delete(owner);
  callback();
}
