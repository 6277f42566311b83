import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { positionsOf } from '../../src/domain/dataset.ts';
import { changeDays, holdingOn } from '../../src/domain/holding.ts';
import { datasetTexts, days, PARTIES } from '../fixtures/arbitraries.ts';
import { datasetFromText } from '../fixtures/dataset-text.ts';

const dataset = datasetFromText(`
  us      departure  2011-08-18 -2   2015-12-15 -1
  russia  departure  2012-06-30 +2
  us      duties     2013-01-01 0
  russia  duties     none Moscow has not spoken.
`);

describe(holdingOn, () => {
  const us = (on: string) => holdingOn(dataset, { party: 'us', question: 'departure', on });

  it('is the position that began last, from its first day to the day before the next', () => {
    expect(us('2011-08-18')).toMatchObject({ kind: 'recorded', position: { stance: -2 }, until: '2015-12-15' });
    expect(us('2015-12-14')).toMatchObject({ kind: 'recorded', position: { stance: -2 }, until: '2015-12-15' });
    expect(us('2015-12-15')).toMatchObject({ kind: 'recorded', position: { stance: -1 }, until: undefined });
    expect(us('2030-01-01')).toMatchObject({ kind: 'recorded', position: { stance: -1 }, until: undefined });
  });

  it('is no position before the first one, and no reason is made up', () => {
    expect(us('2011-08-17')).toEqual({ kind: 'none', reason: undefined });
  });

  it('says why there is none where the curator does', () => {
    const holding = holdingOn(dataset, { party: 'russia', question: 'duties', on: '2015-12-15' });
    expect(holding).toEqual({ kind: 'none', reason: 'Moscow has not spoken.' });
  });

  it('is none for a party or a question that the dataset does not name', () => {
    const nobody = { kind: 'none', reason: undefined };
    expect(holdingOn(dataset, { party: 'nobody', question: 'departure', on: '2015-12-15' })).toEqual(nobody);
    expect(holdingOn(dataset, { party: 'us', question: 'nothing', on: '2015-12-15' })).toEqual(nobody);
  });

  it('puts every date in exactly one position, or in none before the first', () => {
    fc.assert(
      fc.property(datasetTexts, days, (text, on) => {
        const world = datasetFromText(text);
        for (const party of PARTIES) {
          for (const { id: question } of world.questions) {
            const positions = positionsOf(world, party, question);
            const covering = positions.filter((position, index) => {
              const next = positions[index + 1];
              return position.from <= on && (next === undefined || on < next.from);
            });
            const holding = holdingOn(world, { party, question, on });
            expect(covering).toEqual(holding.kind === 'recorded' ? [holding.position] : []);
            expect(covering.length).toBe(positions.some((position) => position.from <= on) ? 1 : 0);
          }
        }
      }),
      { numRuns: 50 },
    );
  });
});

describe(changeDays, () => {
  it('lists the days of new positions of these parties on these questions, oldest first, each once', () => {
    const both = datasetFromText(`
      us      departure  2014-03-18 -2  2015-12-15 -1
      russia  departure  2011-08-18 +2  2014-03-18 +1
      turkey  departure  2013-01-01 0
      us      duties     2012-01-01 0
    `);
    expect(changeDays(both, ['us', 'russia'], ['departure'])).toEqual(['2011-08-18', '2014-03-18', '2015-12-15']);
    expect(changeDays(both, ['turkey'], ['duties'])).toEqual([]);
  });
});
