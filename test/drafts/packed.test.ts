import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packed, textOfFile, unpacked } from '../../src/drafts/packed.ts';
import { shippedJson } from '../fixtures/shipped-dataset.ts';

const position = fc.record(
  {
    party: fc.constantFrom('a', 'b', 'ج'),
    from: fc.constantFrom('2015', '2015-12-15'),
    stance: fc.constantFrom(-2, 0, 0.5, 2),
    range: fc.constantFrom([0, 1], [-2, 2]),
    evidence: fc.array(fc.constantFrom('x', 'y')),
    salience: fc.constant(undefined),
  },
  { requiredKeys: ['party'] },
);

describe(packed, () => {
  it('gives back the same file, whatever its positions say and leave out', () =>
    fc.assert(
      fc.property(fc.array(position), (positions) => {
        const file = { title: 'A test', parties: [{ id: 'a' }], positions };
        expect(unpacked(structuredClone(packed(file)))).toEqual(JSON.parse(textOfFile(file)));
      }),
    ));
  it('gives back the shipped dataset', () => expect(unpacked(packed(Object(shippedJson())))).toEqual(shippedJson()));
  it('gives back what is no dataset yet', () => expect(unpacked(packed({ title: 'x' }))).toEqual({ title: 'x' }));
  it('adds what is not said, and nothing where it is', () => {
    const file = { positions: [{ party: 'a' }, { party: 'b', evidence: ['x'] }] };
    expect(unpacked(packed(file), { evidence: [] }).positions).toEqual([
      { party: 'a', evidence: [] },
      { party: 'b', evidence: ['x'] },
    ]);
  });
});
