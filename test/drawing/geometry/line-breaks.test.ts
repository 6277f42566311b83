import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { brokenLines } from '../../../src/drawing/geometry/line-breaks.ts';

describe(brokenLines, () => {
  const words = fc.array(fc.stringMatching(/^[a-z]{0,12}$/));

  it('keeps all words in order, breaks only where the next would not fit, and leaves one that never fits alone', () => {
    fc.assert(
      fc.property(words, fc.integer({ min: 1, max: 30 }), (given, width) => {
        const fits = (line: string) => line.length <= width;
        const lines = brokenLines(given, fits, (word) => [word]);
        expect(lines.join(' ')).toBe(given.filter((word) => word !== '').join(' '));
        lines.forEach((line, index) => {
          expect(fits(line) || !line.includes(' ')).toBe(true);
          const next = lines[index + 1]?.split(' ')[0];
          expect(next === undefined || !fits(`${line} ${next}`)).toBe(true);
        });
      }),
    );
  });
});
