import { describe, expect, it } from 'vitest';
import type { DatasetFile } from '../../../../src/domain/dataset-file.ts';
import { type ChangeLine, changesContent } from '../../../../src/features/comparison/change/changes-content.ts';
import { takenSentence } from '../../../../src/features/comparison/change/taken.ts';
import { plain } from '../../../../src/language/phrase.ts';
import { datasetFileFromText, datasetFromText } from '../../../fixtures/dataset-text.ts';
import { factsAt } from '../../../fixtures/facts.ts';
import { TALKS } from '../../../fixtures/talks.ts';

const span = { since: '2014-12-15', on: '2015-12-15' };

function changesIn(text: string, overrides: Partial<DatasetFile> = {}) {
  const dataset = datasetFromText(text, overrides);
  return changesContent(dataset, factsAt(dataset, { a: 'us', b: 'russia', ...span }));
}

const words = (lines: readonly ChangeLine[]) => lines.map((line) => `${line.party.voice}: ${line.words}`);

describe(changesContent, () => {
  it('says of a move from where to where', () => {
    const { moved } = changesIn('us q1 2011-08 -2  2015-06 1.5 \n russia q1 2011-08 2  2015-06 1');
    expect(words(moved)).toEqual([
      'Us: went from “No” to close to “Yes”',
      'Russia: went from “Yes” to being on its side',
    ]);
  });

  it('says of a stance that stayed what could be accepted, and what before', () => {
    const { room } = changesIn('us q1 2011-08 -2  2015-06 -2 [-2 -1]');
    expect(words(room)).toEqual(['Us: stayed at “No”, but could accept −2 to −1 where it signalled no room before']);
  });

  it('lists what is new to the record apart, by whether it has moved since', () => {
    const { moved, entered, added } = changesIn('us q1 2015-01 -2  2015-06 -1 \n russia q1 2015-03 2');
    expect(moved).toEqual([]);
    expect(words(entered)).toEqual(['Us: came on record on 1 January 2015 and went from “No” to being on its side']);
    expect(words(added)).toEqual(['Russia: came on record on 1 March 2015, at “Yes”']);
  });

  it('puts the days in their order, whichever was chosen first', () => {
    const dataset = datasetFromText('us q1 2011-08 -2');
    const facts = factsAt(dataset, { a: 'us', b: 'russia', since: '2016-01-01', on: '2015-12-15' });
    expect(plain(changesContent(dataset, facts).summary)).toMatch(/^From 15 December 2015 to 1 January 2016:/);
  });

  it('sums up between which days how much changed', () => {
    const start = 'From 15 December 2014 to 15 December 2015:';
    const moved = 'us q1 2011-08 -2  2015-06 1 \n russia q1 2015-01 2  2015-06 1 \n us q2 2015-01 0';
    expect(plain(changesIn(moved).summary)).toBe(`${start} 2 moves, and 1 position newly on record.`);
    expect(plain(changesIn('us q1 2011-08 -2').summary)).toBe(`${start} 0 moves, and 0 positions newly on record.`);
  });

  it('says of a small step which way it went, where the same words hold before and after', () => {
    const { moved } = changesIn('us q1 2011-08 1.6  2015-06 1.1');
    expect(words(moved)).toEqual(['Us: moved a little towards “No”, still close to “Yes”']);
  });

  it('marks each step with its statement and where that is printed', () => {
    const [line] = changesIn('us q1 2011-08 -2  2015-01 -1  2015-06 1').moved;
    expect(line?.steps).toMatchObject([
      { from: '2015-01-01', words: 'A. Speaker: Said so.', source: { publisher: 'Gazette' } },
      { from: '2015-06-01', words: 'A. Speaker: Said so.' },
    ]);
  });

  it('prefers the newest statement by that day, in the words that were quoted', () => {
    const text = 'us q1 2011-08 -2  2015-06 1';
    const file = datasetFileFromText(text);
    const [said] = file.statements;
    if (said === undefined) return expect.fail('no statement');
    const later = { ...said, id: 'may', date: '2015-05-20', quote: 'So be it.' };
    const [line] = changesIn(text, {
      statements: [said, { ...later, id: 'july', date: '2015-07-01', quote: 'Again.' }, later],
      positions: file.positions.map((position) => ({ ...position, evidence: [said.id, 'july', 'may'] })),
    }).moved;
    expect(line?.steps.map((step) => step.words)).toEqual(['A. Speaker: “So be it.”']);
  });

  it('falls back on the rationale where all was said later', () => {
    const text = 'us q1 2011-08 -2  2015-06 1';
    const { statements } = datasetFileFromText(text);
    const [line] = changesIn(text, { statements: statements.map((said) => ({ ...said, date: '2016-01-01' })) }).moved;
    expect(line?.steps).toMatchObject([{ words: 'As said on 2015-06-01.', source: undefined }]);
  });
});

describe(takenSentence, () => {
  it('says who took which position on what', () => {
    const position = TALKS.positions.find(({ from }) => from === '2015-09-19') ?? expect.fail('no such position');
    expect(takenSentence(TALKS, position)).toBe('Washington, “Departure?”: leaning to “Yes” (+0.5).');
  });
});
