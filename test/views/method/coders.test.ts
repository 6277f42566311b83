import { describe, expect, it } from 'vitest';
import { intervalAlpha } from '../../../src/domain/measures/alpha.ts';
import { plain } from '../../../src/language/phrase.ts';
import { codersContent } from '../../../src/views/method/coders.ts';
import { shippedDataset } from '../../fixtures/shipped-dataset.ts';
import { TALKS } from '../../fixtures/talks.ts';
import { TWICE_CODED } from '../../fixtures/twice-coded.ts';

const coders = () => codersContent(TWICE_CODED) ?? expect.fail('no second coding');

describe(codersContent, () => {
  it('has nothing to tell of a dataset that was coded once', () => {
    expect(codersContent(TALKS)).toBeUndefined();
  });

  it('measures each question, in the order of the dataset, and all together', () => {
    const departure = intervalAlpha([
      [-2, -1.5],
      [2, 2],
      [0, 1],
    ]);
    expect(coders().rows.map(({ id, units, alpha, within, whole }) => [id, units, alpha, within, whole])).toEqual([
      ['departure', '3', departure.kind === 'measured' ? departure.alpha.toFixed(2) : '', '2', '1'],
      ['truce', '2', 'all alike', '2', '0'],
      ['duties', '0', '–', '0', '0'],
    ]);
    expect(coders().total).toMatchObject({ units: `${3 + 2}`, within: `${2 + 2}`, whole: `${1 + 0}` });
  });

  it('says what came out, and on how many rows the words say nothing', () => {
    expect(plain(coders().finding)).toMatch(
      /^Over the 5 positions that both have placed, alpha is 0\.9\d; 80% of the two codings/,
    );
    expect(plain(coders().finding)).toContain('1 differ');
    expect(plain(coders().finding)).toContain('On 1 row more the second coder found that the words say nothing');
  });

  it('says how many of them the dataset still has', () => {
    expect(coders().since).toMatch(
      /^Of the 6 positions coded twice, 5 stand .* 4 of them with the first coder’s stance/,
    );
  });

  it('names the question that was split off', () => {
    expect(coders().rows.map(({ split }) => split)).toEqual(['Truce?', undefined, undefined]);
  });

  it('finds in the shipped dataset what the research found', () => {
    const dataset = shippedDataset();
    const coders = codersContent(dataset);
    expect(coders?.total).toMatchObject({ units: '255', alpha: '0.96', whole: '17' });
    expect(plain(coders?.finding ?? [])).toContain('93% of the two codings');
    expect(coders?.rows.flatMap(({ split }) => split ?? [])).toHaveLength(3);
    const coded = new Set(dataset.secondCoding?.rows.map(({ question }) => question));
    const split = dataset.secondCoding?.splits.map(({ into }) => into) ?? [];
    expect(dataset.questions.map(({ id }) => id).filter((id) => !coded.has(id))).toEqual(
      split.toSorted(
        (x, y) => dataset.questions.findIndex(({ id }) => id === x) - dataset.questions.findIndex(({ id }) => id === y),
      ),
    );
  });
});
