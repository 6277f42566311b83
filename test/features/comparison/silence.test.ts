// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { silenceSentence } from '../../../src/features/comparison/silence.ts';
import { datasetFromText } from '../../fixtures/dataset-text.ts';

const dataset = datasetFromText(`
  us      q1  2014-01-01 0
  russia  q2  2014-01-01 0
  turkey  q1  2015-01-01 0
  iran    q1  2016-01-01 0
`);
const ask = (a: string, b: string, on = '2015-06-01', questions = dataset.questions) =>
  silenceSentence(dataset, { pair: { a, b }, on, questions });

describe(silenceSentence, () => {
  it('names the silent one, and who has spoken', () => {
    expect(ask('iran', 'us')).toBe(
      'Iran has no recorded position on any of these 2 questions by 1 June 2015. On record by then: Us, Russia and Turkey.',
    );
  });

  it('names both where both are silent', () => {
    expect(ask('turkey', 'iran', '2014-06-01')).toBe(
      'Turkey and Iran have no recorded position on any of these 2 questions by 1 June 2014. On record by then: Us and Russia.',
    );
  });

  it('says so where the two have spoken on different questions', () => {
    expect(ask('us', 'russia')).toContain('They have spoken on different questions.');
  });

  it('says so where nobody has spoken, and where there is one question', () => {
    expect(ask('us', 'russia', '2013-01-01', dataset.questions.slice(0, 1))).toBe(
      'Us and Russia have no recorded position on this question by 1 January 2013. Nobody else has one by then.',
    );
  });
});
