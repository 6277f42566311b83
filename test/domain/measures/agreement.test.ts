import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparePair, sharedOf } from '../../../src/domain/comparison.ts';
import { agreementOver, cityBlock } from '../../../src/domain/measures/agreement.ts';
import { opened, stances, worlds } from '../../fixtures/arbitraries.ts';
import { datasetFromText } from '../../fixtures/dataset-text.ts';

const dataset = datasetFromText(`
  us      q1  2015-01 -2 high 3
  russia  q1  2015-01 +2 high 3
  us      q2  2015-01 0 high 2
  russia  q2  2015-01 1 low 1
  us      q3  2015-01 0
`);

function agreement(weights: Record<string, number> = {}, pair = { a: 'us', b: 'russia' }) {
  return agreementOver(comparePair(dataset, { pair, on: '2015-12-15', questions: dataset.questions, weights }));
}

/** The agreement of two stances on one question. */
function onQuestion(a: number, b: number) {
  const one = datasetFromText(`us q1 2011-08 ${a} \n russia q1 2011-08 ${b}`);
  const query = { pair: { a: 'us', b: 'russia' }, on: '2015-12-15', questions: one.questions, weights: {} };
  const measured = agreementOver(comparePair(one, query));
  return measured.kind === 'measured' ? measured.value : expect.fail('no number');
}

describe(agreementOver, () => {
  it('on one question runs from 0 at opposite ends to 1 at the same stance', () => {
    expect(onQuestion(-2, 2)).toBe(0);
    expect(onQuestion(-1, 0.5)).toBe(1 - 1.5 / 4);
    expect(onQuestion(0.5, 0.5)).toBe(1);
  });

  it('on one question is symmetric and lies within 0 and 1', () => {
    fc.assert(
      fc.property(stances, stances, (a, b) => {
        expect(onQuestion(a, b)).toBe(onQuestion(b, a));
        expect(onQuestion(a, b)).toBeGreaterThanOrEqual(0);
        expect(onQuestion(a, b)).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('weighs the distance on each shared question by the mean of the two saliences', () => {
    expect(agreement()).toMatchObject({
      value: 1 - (3 * 4 + 1.5 * 1) / (4 * (3 + 1.5)),
      coverage: { shared: 2, of: 3 },
    });
  });

  it('carries the confidence of the codings into a band', () => {
    // q1: both high, so each stance may lie 0.25 inside its end. q2: us −0.25 … 0.25, russia 0 … 2.
    expect(agreement()).toMatchObject({
      band: {
        low: expect.closeTo(1 - (3 * 4 + 1.5 * (2 + 0.25)) / (4 * (3 + 1.5)), 11),
        high: expect.closeTo(1 - (3 * (4 - 2 * 0.25) + 1.5 * 0) / (4 * (3 + 1.5)), 11),
      },
    });
  });

  it('multiplies in the weights of the reader', () => {
    expect(agreement({ q1: 0.5, q2: 2 })).toMatchObject({
      value: 1 - (0.5 * 3 * 4 + 2 * 1.5 * 1) / (4 * (0.5 * 3 + 2 * 1.5)),
    });
  });

  it('has no number but a word where nothing is shared', () => {
    expect(agreementOver([])).toEqual({ kind: 'nothing shared', coverage: { shared: 0, of: 0 } });
    expect(agreement({}, { a: 'us', b: 'nobody' })).toEqual({
      kind: 'nothing shared',
      coverage: { shared: 0, of: 3 },
    });
  });

  it('has no number but a word where the reader has weighed every shared question with 0', () => {
    expect(agreement({ q1: 0, q2: 0 })).toEqual({ kind: 'nothing weighed', coverage: { shared: 2, of: 3 } });
  });

  it('is symmetric in the two parties', () => {
    fc.assert(
      fc.property(worlds, (world) => {
        const { dataset: anyDataset, query } = opened(world);
        const swapped = { ...query, pair: { a: query.pair.b, b: query.pair.a } };
        expect(agreementOver(comparePair(anyDataset, swapped))).toEqual(agreementOver(comparePair(anyDataset, query)));
      }),
    );
  });

  it('lies within 0 and 1, and so does the band that holds it', () => {
    fc.assert(
      fc.property(worlds, (world) => {
        const { dataset: anyDataset, query } = opened(world);
        const measured = agreementOver(comparePair(anyDataset, query));
        fc.pre(measured.kind === 'measured');
        const { low, high } = measured.band ?? { low: 2, high: 2 };
        const inOrder = [0, low, measured.value, high, 1];
        expect(inOrder).toEqual(inOrder.toSorted((x, y) => x - y));
      }),
    );
  });

  it('is 1 for a party with itself', () => {
    fc.assert(
      fc.property(worlds, (world) => {
        const { dataset: anyDataset, query } = opened(world);
        const measured = agreementOver(
          comparePair(anyDataset, { ...query, pair: { a: query.pair.a, b: query.pair.a } }),
        );
        fc.pre(measured.kind === 'measured');
        expect(measured).toMatchObject({ value: 1, band: { high: 1 } });
      }),
    );
  });

  it('is 1 for two parties that hold the same, however sure the codings are', () => {
    const twins = datasetFromText(`
      us      q1  2011-08 -2 high 3
      russia  q1  2012-01 -2 low 1
      us      q2  2011-08 0.3
      russia  q2  2012-01 0.3
    `);
    const query = { pair: { a: 'us', b: 'russia' }, on: '2015-12-15', questions: twins.questions, weights: {} };
    expect(agreementOver(comparePair(twins, query))).toMatchObject({ value: 1 });
  });

  it('hears of an unknown question in its coverage only', () => {
    fc.assert(
      fc.property(worlds, (world) => {
        const { dataset: anyDataset, query } = opened(world);
        const comparisons = comparePair(anyDataset, query);
        const shared = sharedOf(comparisons);
        expect(agreementOver(comparisons)).toEqual({
          ...agreementOver(shared),
          coverage: { shared: shared.length, of: comparisons.length },
        });
      }),
    );
  });

  it('leaves out a question that the reader weighs with 0', () => {
    fc.assert(
      fc.property(worlds, fc.constantFrom('q1', 'q2', 'q3'), (world, id) => {
        const { dataset: anyDataset, query } = opened(world);
        const without = agreementOver(
          comparePair(anyDataset, { ...query, questions: query.questions.filter((question) => question.id !== id) }),
        );
        const weighed = agreementOver(comparePair(anyDataset, { ...query, weights: { ...query.weights, [id]: 0 } }));
        fc.pre(without.kind === 'measured');
        expect(weighed).toEqual({ ...without, coverage: weighed.coverage });
      }),
    );
  });
});

describe(cityBlock, () => {
  it('equals (1 + S) / 2 of Signorino and Ritter', () => {
    const terms = fc.array(fc.record({ weight: fc.integer({ min: 1, max: 27 }), distance: fc.nat({ max: 4 }) }), {
      minLength: 1,
    });
    fc.assert(
      fc.property(terms, (all) => {
        const total = all.reduce((sum, { weight }) => sum + weight, 0);
        const s = 1 - 2 * all.reduce((sum, { weight, distance }) => sum + (weight / total) * (distance / 4), 0);
        const weighted = all.reduce((sum, { weight, distance }) => sum + weight * distance, 0);
        expect(cityBlock(weighted, total)).toBeCloseTo((1 + s) / 2, 11);
      }),
    );
  });
});
