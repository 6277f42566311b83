import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparePair } from '../../../src/domain/comparison.ts';
import { dayFromNumber, dayNumber } from '../../../src/domain/day.ts';
import { statusSince } from '../../../src/domain/facts/status-since.ts';
import { daysBetween } from '../../fixtures/arbitraries.ts';
import { datasetFromText } from '../../fixtures/dataset-text.ts';
import { factsAt } from '../../fixtures/facts.ts';

const dataset = datasetFromText(`
  us      departure  2011-08-18 -2   2013-05-07 -1.5   2014-03-01 2   2015-09-19 0
  russia  departure  2012-06-30 2    2015-10-01 0.5
`);
const [question = expect.fail('no question')] = dataset.questions;
const pair = { a: 'us', b: 'russia' };
const since = (on: string) => {
  const [own = expect.fail('no facts')] = factsAt(dataset, { ...pair, on }).whole.questions;
  return statusSince(own);
};
const statusOn = (on: string) => comparePair(dataset, { pair, on, questions: [question], weights: {} })[0]?.status;

describe(statusSince, () => {
  it.each([
    ['2012-06-29', undefined, 'while one of the two has said nothing'],
    ['2012-06-30', '2012-06-30', 'from the day on which both were on record'],
    ['2014-02-28', '2012-06-30', 'over a move that changes no status'],
    ['2015-09-18', '2014-03-01', 'from the move that changed it'],
    ['2015-10-01', '2015-10-01', 'from the newest day where it changed that day'],
  ])('on %s is %s: %s', (on, day, _) => {
    expect(since(on)).toBe(day);
  });

  it('is a day from which on the status was the same all the time, and before which it was another', () => {
    fc.assert(
      fc.property(daysBetween('2012-06-30', '2015-12-31'), (on) => {
        const first = since(on) ?? expect.fail('no day');
        for (let day = dayNumber(first); day <= dayNumber(on); day += 20)
          expect(statusOn(dayFromNumber(day))).toBe(statusOn(on));
        expect(statusOn(dayFromNumber(dayNumber(first) - 1))).not.toBe(statusOn(on));
      }),
      { numRuns: 25 },
    );
  });
});
