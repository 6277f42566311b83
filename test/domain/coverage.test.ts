import { describe, expect, it } from 'vitest';
import { coverageRows, issueCoverage, isTableOfAll, positionsIn } from '../../src/domain/coverage.ts';
import { createDataset } from '../../src/domain/dataset.ts';
import { largeDatasetFile } from '../fixtures/large-dataset.ts';
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

describe(issueCoverage, () => {
  it.each([
    ['small', TALKS],
    ['shipped', shippedDataset()],
    ['large', createDataset(largeDatasetFile(4000))],
  ])('sums up the rows of each issue: the %s dataset', (_, dataset) => {
    const rows = coverageRows(dataset);
    for (const { issue, positions, recorded, missing } of issueCoverage(dataset)) {
      const cells = rows.filter((row) => row.issue === issue).flatMap((row) => row.cells);
      expect(positions).toBe(positionsIn(cells));
      expect(recorded).toBe(cells.filter(({ kind }) => kind === 'recorded').length);
      expect(missing).toBe(cells.length - recorded);
    }
  });
});

describe(isTableOfAll, () => {
  it('lays out what fits a page, and no more', () => {
    expect(isTableOfAll(shippedDataset())).toBe(true);
    const many = Array.from({ length: 200 }, (_, n) => ({ id: `p${n}`, name: `Party ${n}`, short: `P${n}` }));
    expect(isTableOfAll({ ...shippedDataset(), parties: many })).toBe(false);
  });
});
