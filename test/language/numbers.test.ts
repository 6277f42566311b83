import { describe, expect, it } from 'vitest';
import {
  compareNames,
  counted,
  listed,
  percent,
  percentSpan,
  points,
  sentenceCase,
  short,
  signed,
} from '../../src/language/numbers.ts';

describe(points, () => {
  it('rounds a share to whole percent points', () => {
    expect(points(0.664)).toBe(66);
    expect(points(0.665)).toBe(67);
    expect(points(-0.12)).toBe(-12);
  });

  it('knows no negative zero', () => {
    expect(points(-0.001)).toBe(0);
    expect(Object.is(points(-0.001), -0)).toBe(false);
  });
});

describe(percent, () => {
  it('adds the sign', () => {
    expect(percent(0)).toBe('0%');
    expect(percent(0.384)).toBe('38%');
    expect(percent(1)).toBe('100%');
  });
});

describe(percentSpan, () => {
  it('gives both ends, or one number where they round to the same', () => {
    expect(percentSpan({ low: 0.52, high: 0.804 })).toBe('52–80');
    expect(percentSpan({ low: 0.521, high: 0.524 })).toBe('52');
  });
});

describe(signed, () => {
  it('writes a plus and a true minus, and neither before 0', () => {
    expect(signed(0.5)).toBe('+0.5');
    expect(signed(-2)).toBe('−2');
    expect(signed(0)).toBe('0');
    expect(signed(-0)).toBe('0');
  });
});

describe(short, () => {
  it('keeps at most two decimals', () => {
    expect(short(0.1 + 0.2)).toBe(0.3);
    expect(short(1.125)).toBe(1.13);
    expect(short(2)).toBe(2);
  });

  it('knows no negative zero', () => {
    expect(Object.is(short(-0.001), -0)).toBe(false);
  });
});

describe(counted, () => {
  it('has one form for one and another for all other numbers', () => {
    expect(counted(0, 'question')).toBe('0 questions');
    expect(counted(1, 'question')).toBe('1 question');
    expect(counted(4, 'question')).toBe('4 questions');
  });
});

describe(listed, () => {
  it('joins with commas and an “and” before the last', () => {
    expect(listed([])).toBe('');
    expect(listed(['a'])).toBe('a');
    expect(listed(['a', 'b'])).toBe('a and b');
    expect(listed(['a', 'b', 'c'])).toBe('a, b and c');
  });
});

describe(sentenceCase, () => {
  it('raises the first letter and leaves the rest', () => {
    expect(sentenceCase('the United Nations')).toBe('The United Nations');
    expect(sentenceCase('EU')).toBe('EU');
    expect(sentenceCase('')).toBe('');
  });
});

describe(compareNames, () => {
  it.each([
    ['en', ['Zorn', 'Österreich', 'Aachen'], ['Aachen', 'Österreich', 'Zorn']],
    ['sv', ['Zorn', 'Österreich', 'Aachen'], ['Aachen', 'Zorn', 'Österreich']],
    ['zh-Hans', ['中', '八', '安'], ['安', '八', '中']],
    ['ar', ['ياسر', 'أحمد', 'باسم'], ['أحمد', 'باسم', 'ياسر']],
    ['a-tag-of-nothing', ['b10', 'b9', 'a'], ['a', 'b9', 'b10']],
  ])('orders names as %s has them', (language, names, ordered) => {
    expect(names.toSorted((x, y) => compareNames(x, y, language))).toEqual(ordered);
  });
});
