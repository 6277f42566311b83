// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparePair, sharedOf } from '../../../src/domain/comparison.ts';
import { agreementOver } from '../../../src/domain/measures/agreement.ts';
import {
  type SpanQuery,
  sharedAtBoth,
  sharesOf,
  stanceShift,
  whoMoved,
} from '../../../src/domain/measures/who-moved.ts';
import { opened, stances, worlds } from '../../fixtures/arbitraries.ts';
import { datasetFromText } from '../../fixtures/dataset-text.ts';

function moved(text: string, query: Partial<SpanQuery> = {}) {
  const dataset = datasetFromText(text);
  const pair = { a: 'us', b: 'russia' };
  const span = { pair, since: '2014-12-15', on: '2015-12-15', questions: dataset.questions, weights: {} };
  return whoMoved(dataset, { ...span, ...query });
}

const TWO_QUESTIONS = `
  us      q1  2011-08 -2    2015-06 -1 2
  russia  q1  2011-08 +2    2015-06 +1 2
  us      q2  2011-08 0     2015-06 1 1
  russia  q2  2011-08 1 3
`;

describe(whoMoved, () => {
  it('divides the change between the parties, each share averaged over both orders of moving', () => {
    // The weights are those of the later date: q1 (2 + 2) / 2, q2 (1 + 3) / 2.
    const before = 1 - (2 * 4 + 2 * 1) / (4 * (2 + 2));
    const aMoved = 1 - (2 * 3 + 2 * 0) / (4 * (2 + 2));
    const bMoved = 1 - (2 * 3 + 2 * 1) / (4 * (2 + 2));
    const after = 1 - (2 * 2 + 2 * 0) / (4 * (2 + 2));
    expect(moved(TWO_QUESTIONS)).toEqual({
      kind: 'measured',
      change: after - before,
      shares: { a: (aMoved - before + (after - bMoved)) / 2, b: (bMoved - before + (after - aMoved)) / 2 },
      table: { before, aMoved, bMoved, after },
      questions: 2,
    });
  });

  it('gives all of it to the one that moved', () => {
    const text = 'us q1 2011-08 -2  2015-06 -1 \n russia q1 2011-08 +2';
    expect(moved(text)).toMatchObject({ change: 1 / 4, shares: { a: 1 / 4, b: 0 } });
  });

  it('tells a party that came closer from one that drew away', () => {
    const text = 'us q1 2011-08 -2  2015-06 -0.5 \n russia q1 2011-08 +1  2015-06 +1.5';
    expect(moved(text)).toMatchObject({ change: (1.5 - 0.5) / 4, shares: { a: 1.5 / 4, b: -0.5 / 4 } });
  });

  it('is negative when the two drew apart', () => {
    const text = 'us q1 2011-08 0 \n russia q1 2011-08 0  2015-06 2';
    expect(moved(text)).toMatchObject({ change: -2 / 4, shares: { a: 0, b: -2 / 4 } });
  });

  it('is 0 when nobody moved', () => {
    const text = 'us q1 2011-08 -2 \n russia q1 2011-08 +2';
    expect(moved(text)).toMatchObject({ change: 0, shares: { a: 0, b: 0 }, questions: 1 });
  });

  it('does not take a question recorded only at the later date for rapprochement', () => {
    const more = `${TWO_QUESTIONS}
      us      q3  2015-03 2 3
      russia  q3  2015-03 2 3
      us      q4  2011-08 1
      russia  q4  2015-03 1
    `;
    expect(moved(more)).toEqual(moved(TWO_QUESTIONS));
  });

  it('says so where nothing was shared at both dates, and where the reader counts nothing of it', () => {
    const late = 'us q1 2011-08 -2 \n russia q1 2015-06 +2';
    expect(moved(late)).toEqual({ kind: 'nothing shared' });
    expect(moved(TWO_QUESTIONS, { weights: { q1: 0, q2: 0 } })).toEqual({ kind: 'nothing weighed' });
  });

  it('leaves out a question that the reader weighs with 0', () => {
    expect(moved(TWO_QUESTIONS, { weights: { q2: 0 } })).toMatchObject({
      change: (4 - 2) / 4,
      shares: { a: 1 / 4, b: 1 / 4 },
    });
  });

  it('gives shares that add up to the change', () => {
    fc.assert(
      fc.property(worlds, (world) => {
        const { dataset, query } = opened(world);
        const movement = whoMoved(dataset, query);
        fc.pre(movement.kind === 'measured');
        expect(movement.shares.a + movement.shares.b).toBeCloseTo(movement.change, 12);
        expect(Math.abs(movement.change)).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('swaps the shares when the pair is swapped', () => {
    fc.assert(
      fc.property(worlds, (world) => {
        const { dataset, query } = opened(world);
        const movement = whoMoved(dataset, query);
        const swapped = whoMoved(dataset, { ...query, pair: { a: query.pair.b, b: query.pair.a } });
        fc.pre(movement.kind === 'measured' && swapped.kind === 'measured');
        expect(swapped.change).toBe(movement.change);
        expect(swapped.shares).toEqual({ a: movement.shares.b, b: movement.shares.a });
      }),
    );
  });

  it('tells no change between a day and itself', () => {
    fc.assert(
      fc.property(worlds, (world) => {
        const { dataset, query } = opened(world);
        const movement = whoMoved(dataset, { ...query, since: query.on });
        fc.pre(movement.kind === 'measured');
        expect(movement).toMatchObject({ change: 0, shares: { a: 0, b: 0 } });
      }),
    );
  });

  it('ends at the agreement of the later day over the questions shared at both', () => {
    fc.assert(
      fc.property(worlds, (world) => {
        const { dataset, query } = opened(world);
        const movement = whoMoved(dataset, query);
        fc.pre(movement.kind === 'measured');
        const earlier = sharedOf(comparePair(dataset, { ...query, on: query.since }));
        const both = sharedOf(comparePair(dataset, query)).filter((later) =>
          earlier.some((comparison) => comparison.question === later.question),
        );
        expect(movement.questions).toBe(both.length);
        expect(agreementOver(both)).toMatchObject({ value: movement.table.after });
      }),
    );
  });
});

describe(sharesOf, () => {
  it('gives nothing to a party that stood still, whatever the other did', () => {
    fc.assert(
      fc.property(stances, stances, (before, after) => {
        expect(sharesOf({ before, aMoved: after, bMoved: before, after })).toEqual({ a: after - before, b: 0 });
      }),
    );
  });
});

describe(sharedAtBoth, () => {
  it('pairs each question with itself at the earlier day', () => {
    const dataset = datasetFromText(`${TWO_QUESTIONS} \n us q3 2015-03 0 \n russia q3 2015-03 0`);
    const pair = { a: 'us', b: 'russia' };
    const query = { pair, since: '2014-12-15', on: '2015-12-15', questions: dataset.questions, weights: {} };
    const both = sharedAtBoth(dataset, query);
    expect(both.map(({ earlier, later }) => [earlier.question.id, earlier.a.stance, later.a.stance])).toEqual([
      ['q1', -2, -1],
      ['q2', 0, 1],
    ]);
    expect(both.map(stanceShift)).toEqual([1 + 1, 1 + 0]);
  });
});
