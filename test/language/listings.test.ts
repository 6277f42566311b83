import { describe, expect, it } from 'vitest';
import { plain } from '../../src/language/phrase.ts';
import { sourcesWords } from '../../src/language/sources.ts';
import { statementsWords } from '../../src/language/statements.ts';

describe('The headline over all statements', () => {
  it.each([
    [1, 1, 1, '1 statement by 1 speaker, quoted.'],
    [1, 1, 0, '1 statement by 1 speaker, told in our words.'],
    [6, 5, 6, '6 statements by 5 speakers, all quoted.'],
    [6, 1, 1, '6 statements by 1 speaker, 1 of them quoted.'],
    [6, 5, 0, '6 statements by 5 speakers, told in our words.'],
  ])('of %i statements by %i speakers, %i of them quoted', (statements, speakers, quoted, words) => {
    expect(plain(statementsWords.headline({ statements, speakers, quoted }))).toBe(words);
  });
});

describe('How much of a listing is shown', () => {
  it.each([
    [1, 1, '1 statement', '1 source'],
    [3, 3, 'All 3 statements, newest first', 'All 3 sources, newest first'],
    [0, 3, '0 of 3 statements', '0 of 3 sources'],
    [1, 3, '1 of 3 statements', '1 of 3 sources'],
    [2, 3, '2 of 3 statements, newest first', '2 of 3 sources, newest first'],
  ])('where %i of %i are', (kept, all, statements, sources) => {
    expect(statementsWords.shown(kept, all)).toBe(statements);
    expect(sourcesWords.shown(kept, all)).toBe(sources);
  });
});
