import { describe, expect, it } from 'vitest';
import type { Change } from '../../src/domain/measures/change.ts';
import { changeWords, whoMovedSentence } from '../../src/language/change.ts';
import { plain } from '../../src/language/phrase.ts';
import { factsAt } from '../fixtures/facts.ts';
import { TALKS } from '../fixtures/talks.ts';

const voices = ['Washington', 'Moscow'] as const;
const pair = { a: 'us', b: 'russia' };
const since = '2014-12-15';
const on = '2015-11-30';
const { named } = factsAt(TALKS).whole;

/** A change of so many points of each party, from 50 on. */
function changeOf(a: number, b: number, same = 4): Change {
  const shares = { a: a / 100, b: b / 100 };
  const after = 0.5 + shares.a + shares.b;
  const orders = { before: 0.5, aMoved: 0.5 + shares.a, bMoved: 0.5 + shares.b, after };
  return { kind: 'measured', before: 0.5, after, shares, orders, coverage: { same, of: same } };
}

const sentence = (change: Change, subject?: string, day = on) =>
  plain(whoMovedSentence({ change, named, since, on: day, pair, voices, subject }));
const short = (change: Change) => plain(changeWords({ change, named, since }));

describe(whoMovedSentence, () => {
  it.each([
    ['both levels', changeOf(7, 5), 'went from 50% to 62%', 'Washington moved 7 points closer, Moscow 5 points closer'],
    [
      'a fall',
      changeOf(-7, -5),
      'went from 50% to 38%',
      'Washington moved 7 points further away, Moscow 5 points further away',
    ],
    ['who did not move', changeOf(12, 0), 'went from 50% to 62%', 'Washington moved, Moscow did not'],
    ['who moved alone on the other side', changeOf(0, -1), 'went from 50% to 49%', 'Moscow moved, Washington did not'],
    [
      'one point in the singular',
      changeOf(1, -2),
      'went from 50% to 49%',
      'Washington moved 1 point closer, Moscow 2 points further away',
    ],
    [
      'no “none” of a small part',
      changeOf(9, 0.4),
      'went from 50% to 59%',
      'Washington moved 9 points closer, Moscow less than a point closer',
    ],
    [
      'who came closer and who drew away',
      changeOf(15, -3),
      'went from 50% to 62%',
      'Washington moved 15 points closer, Moscow 3 points further away',
    ],
    [
      'each figure rounded by itself',
      changeOf(1.5, 1.4),
      'went from 50% to 53%',
      'Washington moved 2 points closer, Moscow 1 point closer',
    ],
    [
      'that two moves cancelled out',
      changeOf(-6, 6),
      'stayed at 50%',
      'Washington moved 6 points further away, Moscow 6 points closer',
    ],
  ])('says %s', (_, change, levels, moves) => {
    expect(sentence(change)).toBe(`Since 15 December 2014 agreement ${levels} on the same four questions: ${moves}.`);
  });

  it('speaks of the year before where the two days lie just that far apart', () => {
    expect(sentence(changeOf(12, 0), undefined, '2015-12-15')).toBe(
      'In the year before, agreement went from 50% to 62% on the same four questions: Washington moved, Moscow did not.',
    );
  });

  it('says that neither moved, what it is about, and counts one question as one', () => {
    expect(sentence(changeOf(0, 0, 1), 'sanctions')).toBe(
      'Since 15 December 2014 agreement on sanctions stayed at 50% on the same question: neither moved.',
    );
  });

  it('says why no change is told', () => {
    expect(sentence({ kind: 'too few', coverage: { same: 1, of: 5 } })).toBe(
      'Since 15 December 2014 too few questions were shared then to compare agreement (1 of 5).',
    );
    expect(sentence({ kind: 'too few', coverage: { same: 0, of: 5 } })).toContain('(none of 5)');
    expect(sentence({ kind: 'nothing weighed', coverage: { same: 5, of: 5 } })).toBe(
      'Since 15 December 2014 no change can be told: you have given every question shared on both days the weight 0.',
    );
  });
});

describe(changeWords, () => {
  it('has both levels and on how many questions', () => {
    expect(short(changeOf(10, 2))).toBe('50% → 62% on the same four questions since Dec 2014');
    expect(short(changeOf(0, 0, 1))).toBe('50% → 50% on the same question since Dec 2014');
  });

  it('says that there are too few to compare, or that nothing counts', () => {
    expect(short({ kind: 'too few', coverage: { same: 1, of: 5 } })).toBe(
      'too few questions to compare with Dec 2014 (1 of 5)',
    );
    expect(short({ kind: 'nothing weighed', coverage: { same: 5, of: 5 } })).toContain('the weight 0');
  });

  it('names a figure by what it tells', () => {
    const keys = changeWords({ change: changeOf(10, 2), named, since }).flatMap((piece) =>
      typeof piece === 'string' ? [] : piece.fact.key.split(' ')[0],
    );
    expect(keys).toEqual(['agreement-before', 'agreement-after', 'same-questions']);
  });
});
