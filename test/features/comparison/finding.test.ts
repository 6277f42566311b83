// @vitest-environment node
import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../../src/domain/dataset.ts';
import { comparedIn, queryOf } from '../../../src/features/comparison/compared.ts';
import { secondSentence } from '../../../src/features/comparison/finding.ts';
import { defaultState, type ViewState } from '../../../src/navigation/view-state.ts';
import { datasetFromText } from '../../fixtures/dataset-text.ts';
import { TALKS } from '../../fixtures/talks.ts';

interface Asked extends Partial<ViewState> {
  readonly dataset?: Dataset;
  readonly subject?: string;
}

function told({ dataset = TALKS, subject, ...choices }: Asked = {}): string {
  const state = { ...defaultState(dataset), since: '2014-12-15', ...choices };
  const query = queryOf(state, dataset.questions, state.since ?? '2014-12-15');
  return secondSentence(dataset, { query, compared: comparedIn(dataset, state), subject });
}

describe(secondSentence, () => {
  it('says who moved where the gap can be measured at both dates', () => {
    // Departure went from 3 apart to 1, with weight 3; nothing else moved: 3·2 / (4·(3 + 2 + 2)) is 21 points.
    // Washington’s part of it is 3·1.5 / 28, Moscow’s 3·0.5 / 28.
    expect(told()).toBe(
      'Since 15 December 2014 the gap closed by 21 points over 3 questions shared at both dates: ' +
        'Washington made 16 of them, Moscow 5.',
    );
    expect(told({ subject: 'War' })).toContain('the gap on War closed by 21 points');
  });

  it('asks for an earlier day where the day compared with is not before the one looked at', () => {
    const words = 'To see who moved, compare with a day before the one looked at.';
    expect(told({ since: '2015-12-15' })).toBe(words);
    expect(told({ on: '2014-12-15', since: '2015-12-15' })).toBe(words);
  });

  it('tells what each did on its own record where nothing was shared at the earlier day', () => {
    // Departure: from −2 to +0.5, and from 2 (when Moscow came on record) to +1.5.
    expect(told({ since: '2011-09-15' })).toBe(
      'No question had both positions on record on 15 September 2011, so no change of the gap can be told. ' +
        'On their own records, over 4 questions, until 15 December 2015: ' +
        'Washington has moved on 1, farthest on “Departure?” (2.5 steps towards “Yes”); ' +
        'Moscow has moved on 1, farthest on “Departure?” (0.5 steps towards “No”).',
    );
    expect(told({ since: '2011-09-15', on: '2012-12-01' })).toContain(
      'until 1 December 2012: Washington has not moved; Moscow has not moved.',
    );
  });

  it('says who is silent where the two share nothing', () => {
    expect(told({ on: '2011-09-15', since: '2011-08-18' })).toBe(
      'Moscow has no recorded position on any of these 4 questions by 15 September 2011. ' +
        'On record by then: United States and Turkey.',
    );
  });

  it('says that the reader counts nothing of what is shared', () => {
    expect(told({ w: { departure: 0, truce: 0, duties: 0 } })).toContain('no change can be told: you have given');
  });

  describe('of a party against its own past', () => {
    const own = { a: 'us', b: 'us' };

    it('says on how many questions it moved, and where farthest', () => {
      expect(told({ ...own, since: '2014-12-15' })).toBe(
        'Since 15 December 2014 Washington has moved on 1 of 3 questions on record at both dates, ' +
          'farthest on “Departure?” (1.5 steps towards “Yes”).',
      );
    });

    it('says that it has not moved', () => {
      expect(told({ ...own, b: 'us', since: '2015-10-01' })).toBe(
        'Since 1 October 2015 Washington has not moved on any of 4 questions on record at both dates.',
      );
    });

    it('says that it was silent then, where it was', () => {
      const words = told({ a: 'russia', b: 'russia', since: '2011-08-18' });
      expect(words).toContain('Moscow');
      expect(words).toContain('18 August 2011');
      expect(words).not.toContain('different questions');
    });
  });

  it('gives a step of tenths without the dust of binary fractions', () => {
    // 0.6 − 1.1 is −0.5000000000000001 to a computer.
    const dataset = datasetFromText('us q1 2011-08 1.1  2015-06 0.6 \n russia q1 2015-01 0');
    expect(told({ dataset, since: '2011-08-01', on: '2015-06-01' })).toContain('(0.5 steps towards “No”)');
  });
});
