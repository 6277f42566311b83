import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { printOf } from '../../src/datasets/fingerprint.ts';

describe(printOf, () => {
  it('is the same for the same text, and short', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(printOf(text)).toBe(printOf(text));
        expect(printOf(text)).toMatch(/^[0-9a-f]{14}$/);
      }),
    );
  });

  it('tells files apart that differ in one letter, its place or the end', () => {
    const texts = ['', ' ', '{}', '{} ', '{"stance": 1}', '{"stance": 2}', '{"stance": -1}', 'ab', 'ba', 'ä'];
    expect(new Set(texts.map(printOf)).size).toBe(texts.length);
  });
});
