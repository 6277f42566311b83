import { describe, expect, it } from 'vitest';
import type { DatasetFile } from '../../../../src/domain/dataset-file.ts';
import {
  type ChangeLine,
  changesContent,
  takenSentence,
} from '../../../../src/features/comparison/change/changes-content.ts';
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
  it('says of a move from where to where, how far and towards which pole', () => {
    const { moved } = changesIn('us q1 2011-08 -2  2015-06 1.5 \n russia q1 2011-08 2  2015-06 1');
    expect(words(moved)).toEqual([
      'Us: from −2 to +1.5: 3.5 steps towards “Yes”',
      'Russia: from +2 to +1: 1 step towards “No”',
    ]);
  });

  it('says of a stance that stayed what could be accepted, and what before', () => {
    const { room } = changesIn('us q1 2011-08 -2  2015-06 -2 [-2 -1]');
    expect(words(room)).toEqual(['Us: still −2; could accept −2 to −1, before signalled no room']);
  });

  it('lists what is new to the record apart, by whether it has moved since', () => {
    const { moved, entered, added } = changesIn('us q1 2015-01 -2  2015-06 -1 \n russia q1 2015-03 2');
    expect(moved).toEqual([]);
    expect(words(entered)).toEqual(['Us: on record from 1 January 2015, from −2 to −1: 1 step towards “Yes”']);
    expect(words(added)).toEqual(['Russia: on record from 1 March 2015: at “Yes” (+2)']);
  });

  it('sums up between which days how much changed', () => {
    const start = 'Between 15 December 2014 and 15 December 2015:';
    const moved = 'us q1 2011-08 -2  2015-06 1 \n russia q1 2015-01 2  2015-06 1 \n us q2 2015-01 0';
    expect(plain(changesIn(moved).summary)).toBe(`${start} 2 moves, and 1 position new to the record that stayed.`);
    expect(plain(changesIn('us q1 2011-08 -2').summary)).toBe(
      `${start} 0 moves, and 0 positions new to the record that stayed.`,
    );
  });

  it('gives a step of tenths without the dust of binary fractions', () => {
    // 0.6 − 1.1 is −0.5000000000000001 to a computer.
    const { moved } = changesIn('us q1 2011-08 1.1  2015-06 0.6');
    expect(words(moved)).toEqual(['Us: from +1.1 to +0.6: 0.5 steps towards “No”']);
  });

  it('marks each step with its statement and where that is printed', () => {
    const [line] = changesIn('us q1 2011-08 -2  2015-01 -1  2015-06 1').moved;
    expect(line?.steps).toMatchObject([
      { day: '1 January 2015', words: '−1. A. Speaker: Said so.', source: { publisher: 'Gazette' } },
      { day: '1 June 2015', words: '+1. A. Speaker: Said so.' },
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
    expect(line?.steps.map((step) => step.words)).toEqual(['+1. A. Speaker: “So be it.”']);
  });

  it('falls back on the rationale where all was said later', () => {
    const text = 'us q1 2011-08 -2  2015-06 1';
    const { statements } = datasetFileFromText(text);
    const [line] = changesIn(text, { statements: statements.map((said) => ({ ...said, date: '2016-01-01' })) }).moved;
    expect(line?.steps).toMatchObject([{ words: '+1. As said on 2015-06-01.', source: undefined }]);
  });
});

describe(takenSentence, () => {
  it('says who took which position on what', () => {
    const position = TALKS.positions.find(({ from }) => from === '2015-09-19') ?? expect.fail('no such position');
    expect(takenSentence(TALKS, position)).toBe('Washington, “Departure?”: leaning to “Yes” (+0.5).');
  });
});
