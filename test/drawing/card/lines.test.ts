import { describe, expect, it } from 'vitest';
import { fitted, wrapped } from '../../../src/drawing/card/lines.ts';
import type { TextShaper } from '../../../src/drawing/card/text-shaper.ts';

/** Every letter is as wide as the type is high. */
const SHAPER: TextShaper = {
  width: (text, _, size) => text.length * size,
  parts: (word: string) => [word],
  outline: () => '',
};
const setting = { shaper: SHAPER, face: 'sans', size: 1 } as const;

describe(wrapped, () => {
  it('breaks between words where the next would not fit', () => {
    expect(wrapped('on whose word', 8, setting)).toEqual(['on whose', 'word']);
    expect(wrapped('  on   whose word ', 100, setting)).toEqual(['on whose word']);
  });

  it('leaves a word alone that is wider than the line', () => {
    expect(wrapped('a commonwealth b', 5, setting)).toEqual(['a', 'commonwealth', 'b']);
    expect(wrapped('', 5, setting)).toEqual([]);
  });
});

describe(fitted, () => {
  const linesOf = (text: string, sizes: readonly number[], most: number) =>
    fitted(text, { shaper: SHAPER, face: 'sans', width: 12, sizes, most });

  it('takes the first size that needs no more lines than wanted', () => {
    expect(linesOf('one two three', [3, 2, 1], 2)).toEqual({ size: 1, lines: ['one two', 'three'] });
  });

  it('makes lines even: no word is left over', () => {
    expect(linesOf('aaa bbb ccc ddd', [1], 2).lines).toEqual(['aaa bbb', 'ccc ddd']);
  });

  it('cuts at a word, with dots, what no size makes fit', () => {
    expect(linesOf('one two three four five six', [2, 1], 1)).toEqual({ size: 1, lines: ['one two …'] });
  });
});
