import { describe, expect, it } from 'vitest';
import type { Choice } from '../../../src/domain/facts/selection.ts';
import { scopeOfQuestion } from '../../../src/domain/facts/selection.ts';
import { agreementContent } from '../../../src/features/comparison/agreement-content.ts';
import { ownWeightsWords } from '../../../src/features/comparison/own-weights.ts';
import { workingOf } from '../../../src/features/comparison/working/working.ts';
import { type Phrase, plain } from '../../../src/language/phrase.ts';
import { factsAt } from '../../fixtures/facts.ts';
import { TALKS } from '../../fixtures/talks.ts';

function agreementOf(choices: Partial<Choice> = {}) {
  const { whole, selection } = factsAt(TALKS, choices);
  const { percent, band, coverage, change, asCoded } = agreementContent(whole, selection.since);
  const text = (phrase: Phrase | undefined) => phrase && plain(phrase);
  return {
    ...{ percent: percent?.words, band: text(band), coverage: plain(coverage) },
    ...{ change: text(change), asCoded: asCoded?.words },
  };
}

function workingAt(choices: Partial<Choice> = {}) {
  const { whole, selection } = factsAt(TALKS, choices);
  return workingOf(whole, selection);
}

describe(agreementContent, () => {
  it('says how much, within which band, over how many questions, and what changed', () => {
    // Departure 1 apart with weight 3, truce 0 and duties 3.5 apart with weight 2 each; departure was 3 apart before.
    const level = (departure: number) => Math.round((1 - (3 * departure + 2 * 0 + 2 * 3.5) / (4 * (3 + 2 + 2))) * 100);
    expect(agreementOf()).toEqual({
      percent: `${level(1)}%`,
      // high leaves 0.25 open on each side, medium 0.5; clipped at +2, where one of them stands
      band: `${Math.round((1 - (3 * 1.5 + 2 * 1 + 2 * 4) / 28) * 100)}–${Math.round((1 - (3 * 0.5 + 2 * 0 + 2 * 2.5) / 28) * 100)}`,
      coverage: '3 of 4 questions shared',
      change: `${level(3)}% → ${level(1)}% on the same three questions since Dec 2014`,
      asCoded: undefined,
    });
  });

  it('says how it fell or stayed', () => {
    // Ankara stays at −2, Washington leaves it; of the four questions that is one.
    const scope = scopeOfQuestion(TALKS, TALKS.questions[0] ?? expect.fail('no question'));
    const fallen = factsAt(TALKS, { b: 'turkey', since: '2011-09-01' }, scope);
    expect(plain(agreementContent(fallen.whole, '2011-09-01').change ?? [])).toBe(
      `100% → ${Math.round((1 - 2.5 / 4) * 100)}% on the same question since Sept 2011`,
    );
    expect(agreementOf({ since: '2015-11-01' }).change).toBe('64% → 64% on the same three questions since Nov 2015');
    expect(agreementOf({ b: 'turkey' }).change).toBe('too few questions to compare with Dec 2014 (1 of 4)');
  });

  it('says how far doubt about the coding goes, and nothing where there is none', () => {
    const { whole, selection } = factsAt(TALKS);
    expect(plain(agreementContent(whole, selection.since).doubt ?? [])).toMatch(/^\d+–\d+$/);
    const silent = factsAt(TALKS, { on: '2011-08-19' });
    expect(agreementContent(silent.whole, '2011-08-18').doubt).toBeUndefined();
  });

  it('has words and no number where nothing is shared, or nothing counted', () => {
    expect(agreementOf({ on: '2011-08-19' })).toMatchObject({
      ...{ percent: undefined, band: undefined, coverage: 'none of 4 questions shared' },
    });
    expect(agreementOf({ w: { departure: 0, truce: 0, duties: 0 } })).toMatchObject({
      ...{ percent: undefined, band: undefined, asCoded: '64%' },
      coverage: 'you have given every shared question the weight 0',
    });
  });

  it('says so where every question is shared', () => {
    const [departure = expect.fail('no question')] = TALKS.questions;
    const { whole } = factsAt(TALKS, {}, scopeOfQuestion(TALKS, departure));
    expect(plain(agreementContent(whole, '2014-12-15').coverage)).toBe('the one question shared');
  });
});

describe(workingOf, () => {
  it('shows the sum, to be redone by hand', () => {
    const working = workingAt();
    expect(
      working?.rows.map(({ id, a, b, distance, weight, product }) => [
        id,
        ...[a, b, distance, weight, product].map(({ words }) => words),
      ]),
    ).toEqual([
      ['departure', '+0.5', '+1.5', '1', '3', '3'],
      ['truce', '+1', '+1', '0', '2', '0'],
      ['duties', '−1.5', '+2', '3.5', '2', '7'],
    ]);
    expect([working?.sums.weight.words, working?.sums.product.words]).toEqual(['7', '10']);
    expect(plain(working?.formula ?? [])).toBe('1 − 10 / (4 × 7) = 64%');
  });

  it('counts a question as the reader weighs it', () => {
    const sums = workingAt({ w: { duties: 0.5 } })?.sums;
    expect([sums?.weight.words, sums?.product.words]).toEqual(['6', '6.5']); // 3 + 2 + 0.5·2, 3·1 + 0.5·2·3.5
  });

  it('is not there without a number', () => {
    expect(workingAt({ on: '2011-08-18' })).toBeUndefined();
  });
});

describe(ownWeightsWords, () => {
  const words = (w: Choice['w']) => {
    const facts = factsAt(TALKS, { w });
    return ownWeightsWords(facts, agreementContent(facts.whole, facts.selection.since));
  };

  it('has the figure and beside it the figure as coded', () => {
    // Without duties: 1 − (3·1 + 2·0) / (4·(3 + 2))
    expect(plain(words({ duties: 0 }) ?? [])).toBe(
      `These figures count 1 question by your own weight: agreement is ${Math.round((1 - 3 / 20) * 100)}%, as coded 64%.`,
    );
  });

  it('is not there where the reader weighs nothing', () => {
    expect(words({})).toBeUndefined();
    expect(words({ elsewhere: 3 })).toBeUndefined();
  });
});
