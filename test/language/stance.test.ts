import { describe, expect, it } from 'vitest';
import { comparePair, sharedOf } from '../../src/domain/comparison.ts';
import type { Question } from '../../src/domain/dataset-file.ts';
import { placeWords, positionWords, rangeWords, stanceWords, wayWords, zoneWords } from '../../src/language/stance.ts';
import { datasetFromText } from '../fixtures/dataset-text.ts';

const question: Question = {
  id: 'departure',
  text: 'Must he go first?',
  poles: [
    { label: 'He must go first', text: '…' },
    { label: 'No precondition', text: '…' },
  ],
};

describe(placeWords, () => {
  it('says the same without the number', () => {
    expect([-2, 0, 0.5].map((stance) => placeWords(stance, question))).toEqual([
      ...['at “He must go first”', 'midway between the two', 'leaning to “No precondition”'],
    ]);
  });
});

describe(stanceWords, () => {
  it.each([
    [-2, 'at “He must go first” (−2)'],
    [-1.9, 'close to “He must go first” (−1.9)'],
    [-1, 'on the side of “He must go first” (−1)'],
    [-0.7, 'leaning to “He must go first” (−0.7)'],
    [0, 'midway between the two (0)'],
    [0.1, 'leaning to “No precondition” (+0.1)'],
    [0.75, 'on the side of “No precondition” (+0.75)'],
    [1.1, 'close to “No precondition” (+1.1)'],
    [2, 'at “No precondition” (+2)'],
  ])('puts %s into words by the nearer pole', (stance, words) => {
    expect(stanceWords(stance, question)).toBe(words);
  });
});

describe(wayWords, () => {
  it.each([
    [-2, 1.5, 'from “He must go first” to close to “No precondition”'],
    [1, -2, 'from on the side of “No precondition” to “He must go first”'],
    [-1, 0, 'from on the side of “He must go first” to midway between the two'],
    [0, 2, 'from midway between the two to “No precondition”'],
    [1.5, 2, 'from close to “No precondition” to it fully'],
    [2, 1.5, 'from “No precondition” to close to it'],
    [-0.5, -1, 'from leaning to “He must go first” to being on its side'],
    [-1, -0.5, 'from on the side of “He must go first” to leaning to it'],
  ])('tells the way from %s to %s, and names a pole once', (from, to, words) => {
    expect(wayWords(from, to, question)).toBe(words);
  });
});

describe(rangeWords, () => {
  it('says from where to where, or that there is no room', () => {
    expect(rangeWords([-0.5, 1])).toBe('could accept −0.5 to +1');
    expect(rangeWords([0, 0])).toBe('signalled no room');
  });
});

const dataset = datasetFromText(`
  us      overlap  2015-01 -1 [-2 0.5]
  russia  overlap  2015-01 1 [-0.5 2]
  us      touch    2015-01 -1 [-2 0]
  russia  touch    2015-01 1 [0 2]
  us      gap      2015-01 -1 [-2 0.1]
  russia  gap      2015-01 1 [0.4 2]
`);

describe(positionWords, () => {
  it('joins the stance and what could be accepted', () => {
    const position = dataset.positions[0] ?? expect.fail('the fixture has positions');
    expect(positionWords(position, question)).toBe('on the side of “He must go first” (−1), could accept −2 to +0.5');
  });
});

describe(zoneWords, () => {
  it('says whether what the two could accept meets', () => {
    const query = { pair: { a: 'us', b: 'russia' }, on: '2015-12-15', questions: dataset.questions, weights: {} };
    expect(sharedOf(comparePair(dataset, query)).map(zoneWords)).toEqual([
      'What the two could accept overlaps.',
      'What the two could accept meets at a single point.',
      'What the two could accept does not meet.',
    ]);
  });
});
