import { describe, expect, it } from 'vitest';
import { datedTitle } from '../../src/language/dated.ts';

describe(datedTitle, () => {
  it('says the day after a title, and after a question in brackets', () => {
    expect(datedTitle('Sanctions', '2015-12-15')).toBe('Sanctions, as of 15 December 2015');
    expect(datedTitle('Must Assad go?', '2015-12-15')).toBe('Must Assad go? (as of 15 December 2015)');
  });
});
