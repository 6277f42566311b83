import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../../src/domain/dataset.ts';
import { scopeOfQuestion } from '../../../src/domain/facts/selection.ts';
import { partyLook } from '../../../src/drawing/party-look.ts';
import { type EvidenceContent, evidenceContent } from '../../../src/features/evidence/evidence-content.ts';
import { datasetFileFromText, datasetFromText } from '../../fixtures/dataset-text.ts';
import { factsAt } from '../../fixtures/facts.ts';
import { TALKS } from '../../fixtures/talks.ts';

interface Asked {
  readonly party: string;
  readonly question: string;
  readonly on?: string;
  readonly dataset?: Dataset;
}

function evidenceOf({ party, question: id, on = '2015-12-15', dataset = TALKS }: Asked): EvidenceContent {
  const question = dataset.questionById.get(id) ?? expect.fail(`no question ${id}`);
  const facts = factsAt(dataset, { a: party, b: party, on }, scopeOfQuestion(dataset, question));
  const [own = expect.fail('no facts')] = facts.whole.questions;
  return evidenceContent(dataset, { look: partyLook(dataset, party), question, side: own.a });
}

function recordedOf(asked: Asked) {
  const evidence = evidenceOf(asked);
  return evidence.kind === 'recorded' ? evidence : expect.fail('not recorded');
}

const ids = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id);

describe(evidenceContent, () => {
  it('says what is held, how it is coded, and on whose word', () => {
    expect(evidenceOf({ party: 'us', question: 'departure' })).toMatchObject({
      ...{ kind: 'recorded', stance: 'leaning to “Yes” (+0.5)', range: 'could accept −0.5 to +1' },
      ...{ from: '2015-09-19', confidence: 'high', salience: '3 of 3', rationale: 'As said on 2015-09-19.' },
      evidence: [
        {
          ...{ speaker: 'A. Speaker', role: 'Minister', day: '19 September 2015', quote: undefined },
          source: { publisher: 'Gazette', title: 'What was said', kind: 'news report' },
        },
      ],
      later: [],
    });
  });

  it('lists the positions held before, oldest first', () => {
    const { earlier } = recordedOf({ party: 'us', question: 'departure' });
    expect(earlier.map(({ day, stance }) => [day, stance])).toEqual([
      ['18 August 2011', '−2'],
      ['7 May 2013', '−1'],
    ]);
    expect(recordedOf({ party: 'us', question: 'departure', on: '2011-08-18' }).earlier).toEqual([]);
  });

  it('keeps apart what was said after the day looked at, each part newest first', () => {
    const text = 'us q1 2014-01-01 -2 \n russia q1 2014-01-01 0';
    const file = datasetFileFromText(text);
    const [said] = file.statements;
    if (said === undefined) return expect.fail('no statement');
    const days = ['2014-01-01', '2015-01-01', '2014-06-01', '2015-06-01'];
    const dataset = datasetFromText(text, {
      statements: days.map((date) => ({ ...said, id: date, date })),
      positions: file.positions.map((position) => ({ ...position, evidence: days })),
    });
    const { evidence, later } = recordedOf({ party: 'us', question: 'q1', on: '2014-06-01', dataset });
    expect(ids(evidence)).toEqual(['2014-06-01', '2014-01-01']);
    expect(ids(later)).toEqual(['2015-06-01', '2015-01-01']);
  });

  describe('where nothing is recorded', () => {
    it('gives the curator’s reason', () => {
      expect(evidenceOf({ party: 'russia', question: 'quotas' })).toMatchObject({
        ...{ kind: 'none', reason: 'Moscow has not spoken.' },
      });
    });

    it('says when the first position begins, where that is later', () => {
      expect(evidenceOf({ party: 'russia', question: 'duties', on: '2014-05-01' })).toMatchObject({
        reason: 'The first recorded position of Moscow on this begins on 7 August 2014, after 1 May 2014.',
      });
    });

    it('says both where both are known', () => {
      const unrecorded = [{ party: 'us', question: 'q1', reason: 'It kept out of this.' }];
      const dataset = datasetFromText('us q1 2015-01-01 0 \n russia q1 2014-01-01 0', { unrecorded });
      expect(evidenceOf({ party: 'us', question: 'q1', on: '2014-06-01', dataset })).toMatchObject({
        reason:
          'It kept out of this. The first recorded position of Us on this begins on 1 January 2015, after 1 June 2014.',
      });
    });

    it('says that silence is no neutral stance, where no reason is known', () => {
      expect(evidenceOf({ party: 'turkey', question: 'quotas' })).toMatchObject({
        reason: 'No statement of Ankara on this has been recorded. That is not a neutral stance: nothing is counted.',
      });
    });
  });
});
