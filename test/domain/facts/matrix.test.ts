import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparePair } from '../../../src/domain/comparison.ts';
import { agreementMatrix } from '../../../src/domain/facts/matrix.ts';
import { agreementOver } from '../../../src/domain/measures/agreement.ts';
import { opened, PARTIES, worlds } from '../../fixtures/arbitraries.ts';
import { TALKS } from '../../fixtures/talks.ts';

describe(agreementMatrix, () => {
  it('has for every two parties the agreement of the two, whichever comes first', () => {
    fc.assert(
      fc.property(worlds, (world) => {
        const { dataset, query } = opened(world);
        const matrix = agreementMatrix(dataset, query);
        for (const a of PARTIES) {
          for (const b of PARTIES.filter((other) => other !== a)) {
            expect(matrix.agreementOf(a, b)).toEqual(agreementOver(comparePair(dataset, { ...query, pair: { a, b } })));
          }
        }
      }),
    );
  });

  it('has nothing of one party twice, nor of one that the dataset does not have', () => {
    const matrix = agreementMatrix(TALKS, { on: '2015-12-15', questions: TALKS.questions, weights: {} });
    expect(matrix.agreementOf('us', 'us')).toBeUndefined();
    expect(matrix.agreementOf('us', 'nobody')).toBeUndefined();
  });
});
