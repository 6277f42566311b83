import { describe, expect, it } from 'vitest';
import { asSentence, figuresIn, listedPhrases, phrase, plain } from '../../src/language/phrase.ts';

const three = { fact: { key: 'shared', value: 3 }, words: '3' };

describe(phrase, () => {
  it('keeps figures apart from the text around them', () => {
    const text = phrase`${three} of ${4} ${phrase`questions ${three}`}`;
    expect(plain(text)).toBe('3 of 4 questions 3');
    expect(figuresIn(text)).toEqual([three, three]);
  });
});

describe(listedPhrases, () => {
  it.each([
    [[], ''],
    [['a'], 'a'],
    [['a', 'b'], 'a and b'],
    [['a', 'b', 'c'], 'a, b and c'],
  ])('lists %j as “%s”', (items, words) => {
    expect(plain(listedPhrases(items.map((item) => [item])))).toBe(words);
  });
});

describe(asSentence, () => {
  it('raises the first letter, where there is one', () => {
    expect(plain(asSentence(phrase`the two agree on ${three}`))).toBe('The two agree on 3');
    expect(asSentence([three])).toEqual([three]);
  });
});
