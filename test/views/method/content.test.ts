import { describe, expect, it } from 'vitest';
import { plain } from '../../../src/language/phrase.ts';
import { defaultState, type ViewState } from '../../../src/navigation/view-state.ts';
import { methodContent } from '../../../src/views/method/content.ts';
import { TALKS } from '../../fixtures/talks.ts';

const at = (choices: Partial<ViewState> = {}) => methodContent(TALKS, { ...defaultState(TALKS), ...choices });

describe(methodContent, () => {
  it('names the pair and the day, and the day compared with', () => {
    expect(at().who).toBe('Washington and Moscow on 15 December 2015');
    expect(at().comparison.facts.selection.since).toBe('2014-12-15');
  });

  it('works agreement on a question on which the two differ', () => {
    const { question } = at();
    expect(question?.text).toBe('Departure?');
    expect(plain(question?.example ?? [])).toBe('“Departure?” Washington stands at +0.5, Moscow at +1.5.');
    expect(plain(question?.distance ?? [])).toBe(`|0.5 − 1.5| = ${1.5 - 0.5}`);
    expect(plain(question?.agreement ?? [])).toBe('1 − 1 / 4 = 75%');
    expect(plain(at({ a: 'russia', b: 'us' }).question?.distance ?? [])).toBe('|1.5 − 0.5| = 1');
  });

  it('writes what is subtracted in brackets where it is below 0', () => {
    expect(plain(at({ on: '2013-06-01' }).question?.distance ?? [])).toBe(`|−1 − 2| = ${1 + 2}`);
    expect(plain(at({ on: '2013-06-01', a: 'russia', b: 'us' }).question?.distance ?? [])).toBe(
      `|2 − (−1)| = ${2 + 1}`,
    );
  });

  it('carries the confidence through to the question and to all', () => {
    // High confidence on both sides: 0.5 ± 0.25 and 1.5 ± 0.25
    expect(at().question?.widened).toEqual([
      'Washington: +0.5 (high confidence, ±0.25) lies within +0.25 to +0.75.',
      'Moscow: +1.5 (high confidence, ±0.25) lies within +1.25 to +1.75.',
    ]);
    const [near, far] = [1 - (1.25 - 0.75) / 4, 1 - (1.75 - 0.25) / 4];
    expect(plain(at().question?.band ?? [])).toBe(
      `The two are between 0.5 and 1.5 apart, so their agreement on it lies within ${Math.round(far * 100)}–${Math.round(near * 100)}%.`,
    );
    const { agreement } = at().comparison;
    expect([agreement.percent?.words, plain(agreement.band ?? [])]).toEqual(['64%', '48–77']);
  });

  it('shows a zone of each kind that occurs', () => {
    expect(at().zones).toEqual([
      {
        kind: 'touching',
        example: '“Departure?” Washington could accept −0.5 to +1, Moscow +1 to +2.',
        ends: 'low = max(−0.5, 1) = 1, high = min(1, 2) = 1',
        width: '1 − 1 = 0',
        verdict: 'the ranges touch',
      },
      {
        kind: 'gap',
        example: '“Duties?” Washington could accept −1.5 alone, Moscow +2 alone.',
        ends: 'low = max(−1.5, 2) = 2, high = min(−1.5, 2) = −1.5',
        width: '−1.5 − 2 = −3.5',
        verdict: 'a gap of 3.5',
      },
    ]);
  });

  it('counts the statuses, each with an example', () => {
    expect(at().statuses.map(({ id, count, example }) => [id, count.fact.value, example])).toEqual([
      ['agree', 1, 'Truce?'],
      ['within-reach', 1, 'Departure?'],
      ['apart', 1, 'Duties?'],
      ['unknown', 1, 'Quotas?'],
    ]);
  });

  it('says who is silent on what is not shared', () => {
    expect(plain(at().coverage)).toBe(
      'Of the 4 questions the two share 3; on 1 only Washington has a position on record.',
    );
    expect(plain(at({ b: 'turkey' }).coverage)).toBe(
      'Of the 4 questions the two share 1; on 3 only Washington has a position on record.',
    );
    expect(plain(at({ a: 'russia', b: 'turkey', on: '2011-10-01' }).coverage)).toBe(
      'Of the 4 questions the two share none; on 3 neither has a position on record and on 1 only Ankara has a position on record.',
    );
  });

  it('shares out the move as the Overview does', () => {
    // Departure alone has moved: from −1 and 2 to 0.5 and 1.5; weights of the later day 3, 2 and 2, so 4·Σw = 28.
    const agreement = (departure: number) => Math.round((1 - (3 * departure + 2 * 3.5) / 28) * 10000) / 100;
    const [before, aMoved, bMoved, after] = [3, 1.5, 2.5, 1].map(agreement);
    expect(plain(at().move?.change ?? [])).toBe(`Change: ${after} − ${before} = +21.43 points`);
    expect(plain(at().move?.a ?? [])).toBe(`½ · [(${aMoved} − ${before}) + (${after} − ${bMoved})] = +16.07`);
    expect(plain(at().move?.b ?? [])).toBe(`½ · [(${bMoved} − ${before}) + (${after} − ${aMoved})] = +5.36`);
    expect(plain(at().comparison.whoMoved)).toContain('went from 43% to 64%');
  });

  it('has no sums where nothing is shared', () => {
    const nothing = at({ on: '2011-08-18' });
    expect(nothing).toMatchObject({ question: undefined, zones: [], move: undefined });
    const { percent, coverage } = nothing.comparison.agreement;
    expect([percent, plain(coverage)]).toEqual([undefined, 'none of 4 questions shared']);
  });

  it('tells no move of a party that is compared with its own past', () => {
    const past = at({ a: 'us', b: 'us', since: '2013-06-01' });
    expect(past.move).toBeUndefined();
    expect(past.who).toBe('Washington of December 2015 and Washington of June 2013');
    expect(plain(past.comparison.whoMoved)).toContain('Washington has moved on 1 of 2 questions');
  });
});
