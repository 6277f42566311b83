import { describe, expect, it } from 'vitest';
import { comparePair } from '../../src/domain/comparison.ts';
import { statusSentence } from '../../src/language/status.ts';
import { TALKS } from '../fixtures/talks.ts';

function sentenceOn(question: string, since: string | undefined, on = '2015-12-15'): string {
  const questions = TALKS.questions.filter(({ id }) => id === question);
  const query = { pair: { a: 'us', b: 'russia' }, on, questions, weights: {} };
  const [comparison = expect.fail('no comparison')] = comparePair(TALKS, query);
  return statusSentence({ voices: ['the one', 'the other'], comparison, since });
}

describe(statusSentence, () => {
  it.each([
    ['truce', '2012-06-30', 'The one and the other have agreed on this since 30 June 2012. What the two could accept'],
    ['departure', '2015-09-19', 'The one and the other have been within reach on this since 19 September 2015. What'],
    [
      'duties',
      '2014-08-07',
      'The one and the other have been apart on this since 7 August 2014. What the two could accept does not meet',
    ],
    ['duties', undefined, 'The one and the other are apart on this. What the two could accept does not meet'],
    ['quotas', undefined, 'The one is on record on this question, the other is not.'],
  ])('tells how the two stand on %s since %s', (question, since, words) => {
    expect(sentenceOn(question, since)).toMatch(new RegExp(`^${words.replaceAll('.', '\\.')}`));
  });

  it('says so where neither is on record', () => {
    expect(sentenceOn('quotas', undefined, '2013-01-01')).toBe(
      'Neither the one nor the other is on record on this question.',
    );
  });
});
