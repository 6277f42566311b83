import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { back, forth, type History, onward } from '../../../src/views/studio/history.ts';

const START: History<number> = { now: 0, past: [], undone: [] };
const led = (states: readonly number[]) => states.reduce((history, state) => onward(history, state), START);

describe('the way back', () => {
  it('leads through the states before, and forth again', () => {
    fc.assert(
      fc.property(fc.array(fc.integer(), { minLength: 1, maxLength: 20 }), (states) => {
        const history = led(states);
        const undone = back(history);
        expect(undone.now).toBe(states.at(-2) ?? 0);
        expect(forth(undone)).toEqual(history);
        expect(onward(undone, 7).undone).toEqual([]);
      }),
    );
  });

  it('ends where it began, and where it was left', () => {
    expect(back(START)).toBe(START);
    expect(forth(led([1, 2]))).toEqual(led([1, 2]));
  });

  it('keeps a hundred states', () => {
    expect(led(Array.from({ length: 150 }, (_, at) => at)).past).toHaveLength(100);
  });
});
