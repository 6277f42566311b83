import { describe, expect, it } from 'vitest';
import { warnOfLength } from '../../src/datasets/check-quotes.ts';

/** What is said of a quotation’s length. */
const said = (quote: string) => warnOfLength({ statements: [{ id: 's', quote }] }).map(({ message }) => message);

describe('A quotation', () => {
  it.each([
    ['English', 'word ', 45],
    ['Chinese', '预算', 45],
    ['Japanese', '学校', 45],
    ['Thai', 'ภาษี', 45],
    ['Arabic', 'ميزانية ', 45],
    ['Hindi', 'विद्यालय ', 45],
  ])('in %s is as long as it has words, also where nothing parts them', (_, word, most) => {
    expect(said(word.repeat(most))).toEqual([]);
    expect(said(word.repeat(most + 1))).toEqual([`has ${most + 1} words; a quotation of more than 45 is folded.`]);
  });

  it('is not longer by its signs', () => {
    expect(said(`${'word – '.repeat(45)}。`)).toEqual([]);
  });
});
