// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { comparePair } from '../../../src/domain/comparison.ts';
import { dayNumber } from '../../../src/domain/day.ts';
import { agreementSeries } from '../../../src/domain/measures/series.ts';
import { whoMoved } from '../../../src/domain/measures/who-moved.ts';
import { agreementContent, stripSteps } from '../../../src/features/comparison/agreement-content.ts';
import { TALKS } from '../../fixtures/talks.ts';

const usual = { pair: { a: 'us', b: 'russia' }, on: '2015-12-15', since: '2014-12-15', weights: {} };

function agreementOf(choices: Partial<typeof usual> & { readonly weights?: Record<string, number> } = {}) {
  const query = { ...usual, questions: TALKS.questions, ...choices };
  const comparisons = comparePair(TALKS, query);
  return agreementContent({ comparisons, movement: whoMoved(TALKS, query), since: query.since });
}

describe(agreementContent, () => {
  it('says how much, within which band, over how many questions, and what changed', () => {
    // Departure 1 apart with weight 3, truce 0 and duties 3.5 apart with weight 2 each
    expect(agreementOf()).toMatchObject({
      percent: `${Math.round((1 - (3 * 1 + 2 * 0 + 2 * 3.5) / (4 * (3 + 2 + 2))) * 100)}%`,
      // high leaves 0.25 open on each side, medium 0.5; clipped at +2, where one of them stands
      band: `${Math.round((1 - (3 * 1.5 + 2 * 1 + 2 * 4) / 28) * 100)}–${Math.round((1 - (3 * 0.5 + 2 * 0 + 2 * 2.5) / 28) * 100)}`,
      coverage: '3 of 4 questions shared',
      change: { sign: '▲', words: 'up 21 since Dec 2014', basis: 'over 3 questions shared at both dates' },
    });
  });

  it('shows the sum, to be redone by hand', () => {
    const { working } = agreementOf();
    expect(
      working?.rows.map(({ id, a, b, distance, weight, product }) => [id, a, b, distance, weight, product]),
    ).toEqual([
      ['departure', '+0.5', '+1.5', '1', '3', '3'],
      ['truce', '+1', '+1', '0', '2', '0'],
      ['duties', '−1.5', '+2', '3.5', '2', '7'],
    ]);
    expect(working?.sums).toEqual({ weight: '7', product: '10' });
    expect(working?.formula).toBe('1 − 10 / (4 × 7) = 64%');
  });

  it('counts a question as the reader weighs it', () => {
    const { working } = agreementOf({ weights: { duties: 0.5 } });
    expect(working?.sums).toEqual({ weight: '6', product: '6.5' }); // 3 + 2 + 0.5·2, 3·1 + 0.5·2·3.5
  });

  it.each([
    // Ankara stays at −2, Washington leaves it.
    [
      'fell',
      { pair: { a: 'us', b: 'turkey' }, since: '2011-09-01' },
      '▼',
      `down ${Math.round((2.5 / 4) * 100)} since Sep 2011`,
    ],
    ['stayed', { since: '2015-11-01' }, '=', 'unchanged since Nov 2015'],
  ] as const)('has a sign and words for an agreement that %s', (_, choices, sign, words) => {
    expect(agreementOf(choices).change).toMatchObject({ sign, words });
  });

  it('has words and no number where nothing is shared, or nothing counted', () => {
    const nothing = { percent: undefined, value: undefined, band: undefined, working: undefined };
    expect(agreementOf({ on: '2011-08-18' })).toEqual({
      ...nothing,
      ...{ coverage: 'none of 4 questions shared', change: undefined },
    });
    expect(agreementOf({ weights: { departure: 0, truce: 0, duties: 0 } })).toEqual({
      ...nothing,
      ...{ coverage: 'you have given every shared question the weight 0', change: undefined },
    });
  });

  it('says so where every question is shared', () => {
    const [departure] = TALKS.questions;
    const query = { ...usual, questions: departure === undefined ? [] : [departure] };
    const comparisons = comparePair(TALKS, query);
    const { coverage } = agreementContent({ comparisons, movement: whoMoved(TALKS, query), since: usual.since });
    expect(coverage).toBe('the one question shared');
  });
});

describe(stripSteps, () => {
  it('leaves a gap where there is no number', () => {
    const [first, second] = stripSteps(agreementSeries(TALKS, { ...usual, questions: TALKS.questions }));
    expect(first).toEqual({ day: dayNumber('2011-08-18'), measured: undefined });
    expect(second).toMatchObject({ day: dayNumber('2011-10-04'), measured: { value: 1 - 4 / 4, low: 0 } });
  });
});
