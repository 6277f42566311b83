import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparePair, sharedOf } from '../../../src/domain/comparison.ts';
import { onBothDays } from '../../../src/domain/facts/facts.ts';
import type { Choice } from '../../../src/domain/facts/selection.ts';
import { agreementOver } from '../../../src/domain/measures/agreement.ts';
import { changeOver, isAtLeastHalf, sharesOf, stanceShift } from '../../../src/domain/measures/change.ts';
import { opened, stances, type World, worlds } from '../../fixtures/arbitraries.ts';
import { datasetFromText } from '../../fixtures/dataset-text.ts';
import { factsAt } from '../../fixtures/facts.ts';

function changeIn(text: string, choices: Partial<Choice> = {}) {
  const span = { since: '2014-12-15', on: '2015-12-15' };
  return factsAt(datasetFromText(text), { a: 'us', b: 'russia', ...span, ...choices }).whole.change;
}

/** The change in a world, its days put in order. */
function changeOf(world: World, swap = false) {
  const { dataset, query } = opened(world);
  const { pair, weights: w } = query;
  const [since = '', on = ''] = [query.since, query.on].toSorted();
  const [a, b] = swap ? [pair.b, pair.a] : [pair.a, pair.b];
  return { dataset, query: { ...query, since, on }, change: factsAt(dataset, { a, b, since, on, w }).whole.change };
}

const TWO_QUESTIONS = `
  us      q1  2011-08 -2    2015-06 -1 2
  russia  q1  2011-08 +2    2015-06 +1 2
  us      q2  2011-08 0     2015-06 1 1
  russia  q2  2011-08 1 3
`;

describe(changeOver, () => {
  it('has both levels over the same questions, and divides the change, each share averaged over both orders of moving', () => {
    // The weights are those of the later date: q1 (2 + 2) / 2, q2 (1 + 3) / 2.
    const before = 1 - (2 * 4 + 2 * 1) / (4 * (2 + 2));
    const aMoved = 1 - (2 * 3 + 2 * 0) / (4 * (2 + 2));
    const bMoved = 1 - (2 * 3 + 2 * 1) / (4 * (2 + 2));
    const after = 1 - (2 * 2 + 2 * 0) / (4 * (2 + 2));
    expect(changeIn(TWO_QUESTIONS)).toEqual({
      kind: 'measured',
      before,
      after,
      shares: { a: (aMoved - before + (after - bMoved)) / 2, b: (bMoved - before + (after - aMoved)) / 2 },
      orders: { before, aMoved, bMoved, after },
      coverage: { same: 2, of: 2 },
    });
  });

  it('gives all of it to the one that moved', () => {
    const text = 'us q1 2011-08 -2  2015-06 -1 \n russia q1 2011-08 +2';
    expect(changeIn(text)).toMatchObject({ before: 0, after: 1 / 4, shares: { a: 1 / 4, b: 0 } });
  });

  it('tells a party that came closer from one that drew away', () => {
    const text = 'us q1 2011-08 -2  2015-06 -0.5 \n russia q1 2011-08 +1  2015-06 +1.5';
    expect(changeIn(text)).toMatchObject({ before: 1 / 4, after: 2 / 4, shares: { a: 1.5 / 4, b: -0.5 / 4 } });
  });

  it('falls when the two drew apart', () => {
    const text = 'us q1 2011-08 0 \n russia q1 2011-08 0  2015-06 2';
    expect(changeIn(text)).toMatchObject({ before: 1, after: 2 / 4, shares: { a: 0, b: -2 / 4 } });
  });

  it('stays where nobody moved', () => {
    const text = 'us q1 2011-08 -2 \n russia q1 2011-08 +2';
    expect(changeIn(text)).toMatchObject({ before: 0, after: 0, shares: { a: 0, b: 0 }, coverage: { same: 1, of: 1 } });
  });

  it('does not take a question recorded only at the later date for rapprochement', () => {
    const more = `${TWO_QUESTIONS}
      us      q3  2015-03 2 3
      russia  q3  2015-03 2 3
      us      q4  2011-08 1
      russia  q4  2015-03 1
    `;
    expect(changeIn(more)).toEqual({ ...changeIn(TWO_QUESTIONS), coverage: { same: 2, of: 4 } });
  });

  it('is told over half of the questions and over no fewer', () => {
    const half = `${TWO_QUESTIONS}
      us q3 2015-03 2
      russia q3 2015-03 2
      us q4 2015-03 2
    `;
    expect(changeIn(half)).toMatchObject({ kind: 'measured', coverage: { same: 2, of: 4 } });
    expect(changeIn(`${half} \n us q5 2015-03 2`)).toEqual({ kind: 'too few', coverage: { same: 2, of: 5 } });
    const late = 'us q1 2011-08 -2 \n russia q1 2015-06 +2';
    expect(changeIn(late)).toEqual({ kind: 'too few', coverage: { same: 0, of: 1 } });
  });

  it('says so where the reader counts nothing of it', () => {
    expect(changeIn(TWO_QUESTIONS, { w: { q1: 0, q2: 0 } })).toMatchObject({ kind: 'nothing weighed' });
  });

  it('leaves out a question that the reader weighs with 0', () => {
    expect(changeIn(TWO_QUESTIONS, { w: { q2: 0 } })).toMatchObject({
      ...{ before: 0, after: (4 - 2) / 4, shares: { a: 1 / 4, b: 1 / 4 } },
    });
  });

  it('is not there between a day and itself, nor back in time, nor of a party and its own past', () => {
    expect(changeIn(TWO_QUESTIONS, { since: '2015-12-15' })).toBeUndefined();
    expect(changeIn(TWO_QUESTIONS, { since: '2015-12-15', on: '2014-12-15' })).toBeUndefined();
    expect(changeIn(TWO_QUESTIONS, { b: 'us' })).toBeUndefined();
  });

  it('gives shares that add up to the change', () => {
    fc.assert(
      fc.property(worlds, (world) => {
        const { change } = changeOf(world);
        fc.pre(change?.kind === 'measured');
        expect(change.shares.a + change.shares.b).toBeCloseTo(change.after - change.before, 11);
        for (const level of Object.values(change.orders)) {
          expect(level).toBeGreaterThanOrEqual(0);
          expect(level).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  it('swaps the shares when the pair is swapped', () => {
    fc.assert(
      fc.property(worlds, (world) => {
        const [{ change }, { change: swapped }] = [changeOf(world), changeOf(world, true)];
        fc.pre(change?.kind === 'measured' && swapped?.kind === 'measured');
        expect([swapped.before, swapped.after]).toEqual([change.before, change.after]);
        expect(swapped.shares).toEqual({ a: change.shares.b, b: change.shares.a });
      }),
    );
  });

  it('ends at the agreement of the later day over the questions shared at both', () => {
    fc.assert(
      fc.property(worlds, (world) => {
        const { dataset, query, change } = changeOf(world);
        fc.pre(change?.kind === 'measured');
        const earlier = sharedOf(comparePair(dataset, { ...query, on: query.since }));
        const both = sharedOf(comparePair(dataset, query)).filter((later) =>
          earlier.some((comparison) => comparison.question === later.question),
        );
        expect(change.coverage.same).toBe(both.length);
        expect(agreementOver(both)).toMatchObject({ value: change.after });
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

describe(isAtLeastHalf, () => {
  it('holds from half on, and never for none', () => {
    expect([isAtLeastHalf(2, 4), isAtLeastHalf(2, 5), isAtLeastHalf(0, 0), isAtLeastHalf(1, 1)]).toEqual([
      ...[true, false, false, true],
    ]);
  });
});

describe(stanceShift, () => {
  it('is how far both together have moved on a question shared on both days', () => {
    const text = `${TWO_QUESTIONS} \n us q3 2015-03 0 \n russia q3 2015-03 0`;
    const facts = factsAt(datasetFromText(text), { a: 'us', b: 'russia', since: '2014-12-15', on: '2015-12-15' });
    const both = facts.whole.questions.flatMap(onBothDays);
    expect(both.map(({ earlier, now }) => [earlier.question.id, earlier.a.stance, now.a.stance])).toEqual([
      ['q1', -2, -1],
      ['q2', 0, 1],
    ]);
    expect(both.map(stanceShift)).toEqual([1 + 1, 1 + 0]);
  });
});
