import { describe, expect, it } from 'vitest';
import { comparePair, sharedOf } from '../../src/domain/comparison.ts';
import { agreementOver } from '../../src/domain/measures/agreement.ts';
import { datasetFromText } from '../fixtures/dataset-text.ts';

const dataset = datasetFromText(`
  us      departure  2011-08 -2 [-2 -0.5] high 3   2015-12 -1
  russia  departure  2011-08 1.5 [-1 2] medium 2
  us      duties     2013-01 0
  russia  duties     none Moscow has not spoken.
`);
const query = { pair: { a: 'us', b: 'russia' }, on: '2014-01-01', questions: dataset.questions, weights: {} };

describe(comparePair, () => {
  it('compares the positions in force on that day', () => {
    const [departure] = comparePair(dataset, query);
    expect(departure).toMatchObject({
      kind: 'shared',
      status: 'within-reach',
      distance: 1.5 - -2,
      zone: { kind: 'common ground', low: -1, high: -0.5, width: -0.5 - -1 },
      // high leaves 0.25 open (clipped at −2), medium 0.5
      distanceBand: { low: 1.5 - 0.5 - (-2 + 0.25), high: 1.5 + 0.5 - -2 },
      weight: (3 + 2) / 2,
    });
  });

  it('multiplies the mean salience by the weight of the reader', () => {
    const weightOf = (weights: Record<string, number>) => {
      const [departure] = sharedOf(comparePair(dataset, { ...query, weights }));
      return departure?.weight;
    };
    expect(weightOf({ departure: 0.5 })).toBe(((3 + 2) / 2) * 0.5);
    expect(weightOf({ departure: 0 })).toBe(0);
    expect(weightOf({ duties: 9 })).toBe((3 + 2) / 2);
  });

  it('says of a question with a silent side what each of the two held', () => {
    const [, duties] = comparePair(dataset, query);
    expect(duties).toMatchObject({
      kind: 'unknown',
      status: 'unknown',
      a: { kind: 'recorded', position: { stance: 0 } },
      b: { kind: 'none', reason: 'Moscow has not spoken.' },
    });
  });

  it('looks at the second side on another day where it is asked to: a party against its own past', () => {
    const own = { ...query, pair: { a: 'us', b: 'us' }, on: '2015-12-01', bOn: '2011-08-01' };
    const [departure, duties] = comparePair(dataset, own);
    expect(departure).toMatchObject({
      kind: 'shared',
      distance: Math.abs(-1 - -2),
      a: { stance: -1 },
      b: { stance: -2 },
    });
    expect(duties).toMatchObject({ kind: 'unknown', a: { kind: 'recorded' }, b: { kind: 'none' } });
  });

  it('finds a party at one with itself on the same day', () => {
    const own = { ...query, pair: { a: 'us', b: 'us' }, bOn: query.on };
    expect(agreementOver(comparePair(dataset, own))).toMatchObject({ value: 1, coverage: { shared: 2, of: 2 } });
  });

  it('keeps the order of the questions that are asked', () => {
    const reversed = comparePair(dataset, { ...query, questions: dataset.questions.toReversed() });
    expect(reversed.map((comparison) => comparison.question.id)).toEqual(['duties', 'departure']);
  });
});

describe(sharedOf, () => {
  it('leaves out what is unknown', () => {
    expect(sharedOf(comparePair(dataset, query)).map((comparison) => comparison.question.id)).toEqual(['departure']);
  });
});
