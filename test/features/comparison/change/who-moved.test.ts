import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../../../src/domain/dataset.ts';
import { type Choice, scopeOfQuestion } from '../../../../src/domain/facts/selection.ts';
import { whoMoved, whoMovedHeading } from '../../../../src/features/comparison/change/who-moved.ts';
import { plain } from '../../../../src/language/phrase.ts';
import { datasetFromText } from '../../../fixtures/dataset-text.ts';
import { factsAt } from '../../../fixtures/facts.ts';
import { TALKS } from '../../../fixtures/talks.ts';

interface Asked extends Partial<Choice> {
  readonly dataset?: Dataset;
  readonly subject?: string;
}

function said({ dataset = TALKS, subject, ...choices }: Asked = {}): string {
  return plain(whoMoved(dataset, factsAt(dataset, choices), subject));
}

describe(whoMoved, () => {
  it('says who moved where agreement can be compared', () => {
    // Departure went from 3 apart to 1, with weight 3; nothing else moved: from 1 − 16/28 to 1 − 10/28.
    // Washington’s part of it is 3·1.5 / 28, Moscow 3·0.5 / 28.
    expect(said()).toBe(
      'In the year before, agreement went from 43% to 64% on the same three questions: ' +
        'Washington moved 16 points closer, Moscow 5 points closer.',
    );
    expect(said({ subject: 'War' })).toContain('agreement on War went from 43% to 64%');
  });

  it('asks for an earlier day where the day compared with is not before the one looked at', () => {
    const words = 'To see who moved, compare with a day before the one looked at.';
    expect(said({ since: '2015-12-15' })).toBe(words);
    expect(said({ on: '2014-12-15', since: '2015-12-15' })).toBe(words);
  });

  it('tells what each did on its own record where too little was shared on the earlier day', () => {
    // Departure: from −2 to +0.5, and from 2 (when Moscow came on record) to +1.5.
    const own = 'Since 15 September 2011 Washington moved on 1 question and Moscow on 1';
    expect(said({ since: '2011-09-15' })).toBe(
      `${own}; too few questions were shared then to compare agreement (none of 4).`,
    );
    expect(plain(whoMovedHeading(TALKS, factsAt(TALKS, { since: '2011-09-15' })))).toBe(`${own}.`);
    expect(said({ since: '2011-09-15', on: '2012-12-01' })).toContain('moved on no question and Moscow on none;');
  });

  it('says of one question that the two were not yet on record', () => {
    const [departure = expect.fail('no question')] = TALKS.questions;
    const facts = factsAt(TALKS, { since: '2011-09-15' }, scopeOfQuestion(TALKS, departure));
    expect(plain(whoMoved(TALKS, facts))).toBe('On 15 September 2011 the two were not yet both on record.');
  });

  it('has the same sentence for a heading where agreement can be compared', () => {
    expect(plain(whoMovedHeading(TALKS, factsAt(TALKS)))).toBe(said());
  });

  it('says who is silent where the two share nothing', () => {
    expect(said({ on: '2011-09-15', since: '2011-08-18' })).toBe(
      'Moscow has no recorded position on any of these 4 questions by 15 September 2011. ' +
        'On record by then: United States and Turkey.',
    );
  });

  it('says that the reader counts nothing of what is shared', () => {
    expect(said({ w: { departure: 0, truce: 0, duties: 0 } })).toContain('no change can be told: you have given');
  });

  describe('of a party against its own past', () => {
    const own = { a: 'us', b: 'us' };

    it('says on how many questions it moved, and where farthest', () => {
      expect(said({ ...own, since: '2014-12-15' })).toBe(
        'Since 15 December 2014 Washington has moved on 1 of 3 questions on record on both days, ' +
          'farthest on “Departure?” (1.5 steps towards “Yes”).',
      );
    });

    it('says that it has not moved', () => {
      expect(said({ ...own, b: 'us', since: '2015-10-01' })).toBe(
        'Since 1 October 2015 Washington has not moved on any of 4 questions on record on both days.',
      );
    });

    it('says that it was silent then, where it was', () => {
      const words = said({ a: 'russia', b: 'russia', since: '2011-08-18' });
      expect(words).toContain('Moscow');
      expect(words).toContain('18 August 2011');
      expect(words).not.toContain('different questions');
    });
  });

  it('gives a step of tenths without the dust of binary fractions', () => {
    // 0.6 − 1.1 is −0.5000000000000001 to a computer.
    const dataset = datasetFromText('us q1 2011-08 1.1  2015-06 0.6 \n russia q1 2015-01 0');
    const own = { a: 'us', b: 'us', since: '2011-08-01', on: '2015-06-01' };
    expect(said({ dataset, ...own })).toContain('(0.5 steps towards “No”)');
  });
});

describe('Where two parties share nothing', () => {
  const dataset = datasetFromText(`
    us      q1  2014-01-01 0
    russia  q2  2014-01-01 0
    turkey  q1  2015-01-01 0
    iran    q1  2016-01-01 0
  `);
  const ask = (a: string, b: string, on = '2015-06-01') => said({ dataset, a, b, on });

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

  it('names no more than a handful of those who have spoken', () => {
    const many = datasetFromText(
      ['us', 'russia', 'turkey', 'iran', 'france', 'germany', 'nato']
        .map((party, index) => `${party} q${index === 0 ? 2 : 1} 2014-01-01 0`)
        .join('\n'),
    );
    expect(said({ dataset: many, a: 'us', b: 'russia', on: '2015-06-01' })).toBe(
      'They have spoken on different questions.',
    );
  });

  it('says so where the two have spoken on different questions', () => {
    expect(ask('us', 'russia')).toContain('They have spoken on different questions.');
  });

  it('says so where nobody has spoken, and where there is one question', () => {
    const [q1 = expect.fail('no question')] = dataset.questions;
    const facts = factsAt(dataset, { a: 'us', b: 'russia', on: '2013-01-01' }, scopeOfQuestion(dataset, q1));
    expect(plain(whoMoved(dataset, facts))).toBe(
      'Us and Russia have no recorded position on this question by 1 January 2013. Nobody else has one by then.',
    );
  });
});
