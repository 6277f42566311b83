import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { orderByLikeness } from '../../../src/domain/facts/likeness.ts';
import { agreementMatrix } from '../../../src/domain/facts/matrix.ts';
import type { Agreement } from '../../../src/domain/measures/agreement.ts';
import { CAMPS } from '../../fixtures/camps.ts';

const IDS: readonly string[] = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];

/** How any two of these agree, over how many questions. */
const tables = fc.array(
  fc.record({ value: fc.integer({ min: 0, max: 8 }).map((eighths) => eighths / 8), shared: fc.nat({ max: 6 }) }),
  { minLength: 49, maxLength: 49 },
);

type Table = readonly { readonly value: number; readonly shared: number }[];

function agreementIn(table: Table) {
  return (x: string, y: string): Agreement | undefined => {
    const [low, high] = [x, y].map((id) => IDS.indexOf(id)).toSorted((p, q) => p - q);
    const entry = table[(low ?? 0) * IDS.length + (high ?? 0)];
    if (entry === undefined || x === y) return undefined;
    const coverage = { shared: entry.shared, of: 6 };
    if (entry.shared === 0) return { kind: 'nothing shared', coverage };
    return { kind: 'measured', value: entry.value, band: { low: entry.value, high: entry.value }, coverage };
  };
}

describe(orderByLikeness, () => {
  it('puts each camp together, and last who shares too little with anyone', () => {
    const { agreementOf } = agreementMatrix(CAMPS, { on: '2015-01-01', questions: CAMPS.questions, weights: {} });
    const parties = ['lone', 'west', 'east', 'ally', 'mute', 'friend'];
    expect(orderByLikeness(parties, agreementOf)).toEqual(['lone', 'west', 'ally', 'friend', 'east', 'mute']);
  });

  it('has every party once, whatever is shared', () => {
    fc.assert(
      fc.property(tables, (table) => {
        expect(orderByLikeness(IDS, agreementIn(table)).toSorted()).toEqual([...IDS]);
      }),
    );
  });

  it('puts the two that agree most beside each other where no others agree as much', () => {
    fc.assert(
      fc.property(
        tables,
        fc.shuffledSubarray([...IDS], { minLength: 2, maxLength: 2 }),
        (table, [x = 'a', y = 'b']) => {
          const [one, other] = [x, y].map((id) => IDS.indexOf(id)).toSorted((p, q) => p - q);
          const changed = table.with((one ?? 0) * IDS.length + (other ?? 0), { value: 2, shared: 6 });
          const order = orderByLikeness(IDS, agreementIn(changed));
          expect(Math.abs(order.indexOf(x) - order.indexOf(y))).toBe(1);
        },
      ),
    );
  });

  it('leaves parties as edited where nobody shares enough', () => {
    const alone = (): Agreement => ({
      ...{ kind: 'measured', value: 1, band: { low: 1, high: 1 } },
      coverage: { shared: 2, of: 6 },
    });
    expect(orderByLikeness(['c', 'a', 'b'], alone)).toEqual(['c', 'a', 'b']);
    expect(orderByLikeness([], alone)).toEqual([]);
  });
});
