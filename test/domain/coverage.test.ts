import { describe, expect, it } from 'vitest';
import { coverageRows, positionsIn } from '../../src/domain/coverage.ts';
import { shippedDataset } from '../fixtures/shipped-dataset.ts';
import { TALKS } from '../fixtures/talks.ts';

describe(coverageRows, () => {
  it('has a row for each question in the order of the dataset, with its issue', () => {
    expect(coverageRows(TALKS).map(({ issue, question }) => `${issue.id}/${question.id}`)).toEqual([
      'war/departure',
      'war/truce',
      'trade/duties',
      'trade/quotas',
    ]);
  });

  it('tells what is recorded from a silence that is explained and one that is not', () => {
    const [departure, , , quotas] = coverageRows(TALKS);
    expect(departure?.cells).toEqual([
      { kind: 'recorded', positions: 3 },
      { kind: 'recorded', positions: 2 },
      { kind: 'recorded', positions: 1 },
    ]);
    expect(quotas?.cells).toEqual([{ kind: 'recorded', positions: 1 }, { kind: 'explained' }, { kind: 'nothing' }]);
  });
});

describe(positionsIn, () => {
  it('adds up what is recorded', () => {
    expect(coverageRows(TALKS).map(({ cells }) => positionsIn(cells))).toEqual([3 + 2 + 1, 1 + 1, 1 + 1, 1]);
    expect(positionsIn([])).toBe(0);
  });

  it('counts every position of the shipped dataset once', () => {
    const dataset = shippedDataset();
    expect(positionsIn(coverageRows(dataset).flatMap(({ cells }) => cells))).toBe(dataset.positions.length);
  });
});
