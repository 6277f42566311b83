import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparePair } from '../../../src/domain/comparison.ts';
import { agreementSeries } from '../../../src/domain/facts/series.ts';
import { agreementOver } from '../../../src/domain/measures/agreement.ts';
import { opened, worlds } from '../../fixtures/arbitraries.ts';
import { datasetFromText } from '../../fixtures/dataset-text.ts';

const pair = { a: 'us', b: 'russia' };

describe(agreementSeries, () => {
  it('has a step for each day on which one of the two took a new position', () => {
    const dataset = datasetFromText(`
      us      q1  2011-08 -2  2015-12-15 0
      russia  q1  2012-06 +2
      turkey  q1  2013-01 0
    `);
    const series = agreementSeries(dataset, { pair, questions: dataset.questions, weights: {} });
    expect(series).toMatchObject([
      { from: '2011-08-01', agreement: { kind: 'nothing shared', coverage: { shared: 0, of: 1 } } },
      { from: '2012-06-01', agreement: { kind: 'measured', value: 1 - 4 / 4 } },
      { from: '2015-12-15', agreement: { kind: 'measured', value: 1 - 2 / 4 } },
    ]);
  });

  it('holds the second side still on its own day: a party against its own past', () => {
    const dataset = datasetFromText('us q1  2011-08 -2  2013-01 -1  2015-12-15 1');
    const own = { pair: { a: 'us', b: 'us' }, bOn: '2013-01-01', questions: dataset.questions, weights: {} };
    expect(agreementSeries(dataset, own)).toMatchObject([
      { from: '2011-08-01', agreement: { value: 1 - Math.abs(-2 - -1) / 4 } },
      { from: '2013-01-01', agreement: { value: 1 } },
      { from: '2015-12-15', agreement: { value: 1 - Math.abs(1 - -1) / 4 } },
    ]);
  });

  it('is empty where neither has a position', () => {
    const dataset = datasetFromText('turkey q1 2013-01 0');
    expect(agreementSeries(dataset, { pair, questions: dataset.questions, weights: {} })).toEqual([]);
  });

  it('has the value of any day in the step in force, so that nothing changes between two steps', () => {
    fc.assert(
      fc.property(worlds, (world) => {
        const { dataset, query } = opened(world);
        const step = agreementSeries(dataset, query).findLast(({ from }) => from <= query.on);
        const before = { kind: 'nothing shared', coverage: { shared: 0, of: query.questions.length } };
        expect(agreementOver(comparePair(dataset, query))).toEqual(step?.agreement ?? before);
      }),
    );
  });

  it('runs forward in time without two steps on one day', () => {
    fc.assert(
      fc.property(worlds, (world) => {
        const { dataset, query } = opened(world);
        const days = agreementSeries(dataset, query).map(({ from }) => from);
        expect(days).toEqual([...new Set(days)].toSorted());
      }),
    );
  });
});
