import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Position, Range } from '../../../src/domain/dataset-file.ts';
import { AGREE_WITHIN, STATUSES, statusOf } from '../../../src/domain/measures/status.ts';
import { zoneOf } from '../../../src/domain/measures/zone.ts';
import { positions } from '../../fixtures/arbitraries.ts';

function at(stance: number, range: Range = [stance, stance]): Position {
  return {
    ...{ party: 'us', question: 'q1', from: '2015-01-01', salience: 2, confidence: 'medium' },
    ...{ rationale: 'As said.', evidence: ['us-q1'], stance, range },
  };
}

describe(statusOf, () => {
  it.each([
    ['the same stance', at(-1), at(-1), 'agree'],
    ['exactly half a step apart', at(0), at(0.5), 'agree'],
    ['half a step in tenths that binary fractions miss: 1.1 − 0.6', at(1.1), at(0.6), 'agree'],
    ['half a step across the middle: 0.2 and −0.3', at(0.2), at(-0.3), 'agree'],
    ['a little more than half a step, with no room', at(0), at(0.6), 'apart'],
    ['further, but the ranges overlap', at(-1, [-2, 0.5]), at(1, [0, 2]), 'within-reach'],
    ['further, and the ranges only touch', at(-1, [-2, 0]), at(1, [0, 2]), 'within-reach'],
    ['further, and a gap between the ranges', at(-1, [-2, -0.1]), at(1, [0, 2]), 'apart'],
    ['opposite ends, both ready for anything', at(-2, [-2, 2]), at(2, [-2, 2]), 'within-reach'],
  ] as const)('judges %s', (_, a, b, status) => {
    expect(statusOf(a, b)).toBe(status);
  });

  it('does not ask which party comes first', () => {
    fc.assert(
      fc.property(positions, positions, (a, b) => {
        expect(statusOf(a, b)).toBe(statusOf(b, a));
      }),
    );
  });

  it('follows the distance first and then the zone', () => {
    fc.assert(
      fc.property(positions, positions, (a, b) => {
        // In whole tenths, where nothing is lost to binary fractions.
        const isClose = Math.abs(Math.round(a.stance * 10) - Math.round(b.stance * 10)) <= AGREE_WITHIN * 10;
        const reach = zoneOf(a.range, b.range).kind === 'gap' ? 'apart' : 'within-reach';
        expect(statusOf(a, b)).toBe(isClose ? 'agree' : reach);
      }),
    );
  });

  it('only gives statuses of the table', () => {
    expect(STATUSES).toEqual(['agree', 'within-reach', 'apart', 'differ', 'unknown']);
    fc.assert(
      fc.property(positions, positions, (a, b) => {
        expect(STATUSES.filter((id) => id !== 'unknown')).toContain(statusOf(a, b));
      }),
    );
  });
});
