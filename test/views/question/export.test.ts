import { describe, expect, it } from 'vitest';
import { plain } from '../../../src/language/phrase.ts';
import { NAVIGATION } from '../../../src/views/index.ts';
import { exportQuestion } from '../../../src/views/question/export.ts';
import { TALKS } from '../../fixtures/talks.ts';

const exported = (question: string, search = '') =>
  exportQuestion(TALKS, NAVIGATION.parseAddress({ path: `questions/${question}/`, search }, TALKS).state);

describe(exportQuestion, () => {
  it('tells the question, how the two stand on it, and when', () => {
    const { headline, sentence, when } = exported('departure');
    expect(plain(headline)).toBe('Departure?');
    expect(plain(sentence)).toMatch(
      /^Washington and Moscow have been within reach on this since 19 September 2015\. .*In the year before, /,
    );
    expect(when).toBe('As of 15 December 2015');
  });

  it('has every party as a row in the order of the page, and who is silent with nothing but a name', () => {
    const rowsOf = (question: string) => {
      const { columns, rows } = exported(question).table;
      expect(rows.every((row) => row.length === columns.length)).toBe(true);
      const at = (name: string) => columns.indexOf(name);
      return rows.map((row) => ['party', 'compared', 'stance', 'from'].map((name) => row[at(name)]));
    };
    expect(rowsOf('departure')).toEqual([
      ['Turkey', undefined, -2, '2011-09-01'],
      ['United States', 'a', 0.5, '2015-09-19'],
      ['Russia', 'b', 1.5, '2015-11-01'],
    ]);
    expect(rowsOf('quotas')).toEqual([
      ['United States', 'a', -1, '2015-10-01'],
      ['Russia', 'b', undefined, undefined],
      ['Turkey', undefined, undefined, undefined],
    ]);
  });

  it('draws the pair with how they moved, and an axis for each of the others', () => {
    const [pair, others] = exported('departure').picture?.sections ?? [];
    expect(pair?.axes).toHaveLength(1);
    expect(pair?.axes[0]?.history).toBeDefined();
    expect(others?.axes.map(({ text }) => text)).toEqual(['Turkey']);
    expect(exported('truce').picture?.sections.flatMap(({ axes }) => axes)).toHaveLength(1);
  });
});
