import { describe, expect, it } from 'vitest';
import { backedBy, saidOn, spokenOf } from '../../src/domain/record.ts';
import { RECORD } from '../fixtures/record.ts';
import { shippedDataset } from '../fixtures/shipped-dataset.ts';

const dataset = shippedDataset();

describe(spokenOf, () => {
  it('has every statement once, newest first', () => {
    const { statements } = spokenOf(dataset);
    expect(statements.map(({ id }) => id).toSorted()).toEqual(dataset.statements.map(({ id }) => id).toSorted());
    const dates = statements.map(({ date }) => date);
    expect(dates).toEqual(dates.toSorted().toReversed());
  });

  it('is built once for each dataset', () => {
    expect(spokenOf(dataset)).toBe(spokenOf(dataset));
  });
});

describe(backedBy, () => {
  it('leads from each statement to just the positions that cite it', () => {
    for (const { id } of dataset.statements) {
      const cited = dataset.positions.filter(({ evidence }) => evidence.includes(id));
      expect(new Set(backedBy(dataset, id))).toEqual(new Set(cited));
    }
  });

  it('has nothing for a statement that no position cites', () => {
    expect(backedBy(dataset, 'nothing')).toEqual([]);
  });
});

describe(saidOn, () => {
  it('has what one party said on one question, newest first', () => {
    expect(saidOn(RECORD, 'us', 'departure').map(({ date }) => date)).toEqual(['2013-05-07', '2011-08-18']);
    expect(saidOn(RECORD, 'turkey', 'departure')).toEqual([]);
  });
});
