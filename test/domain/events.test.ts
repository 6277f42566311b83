import { describe, expect, it } from 'vitest';
import type { IsoDate } from '../../src/domain/dataset-file.ts';
import { addDays } from '../../src/domain/day.ts';
import { FOLLOWED_WITHIN, positionsAfter, positionsNext } from '../../src/domain/events.ts';
import { datasetFromText } from '../fixtures/dataset-text.ts';

/** The positions that follow an event of the given issues, as `party question day`. */
function following(text: string, date: IsoDate, issues: readonly string[], find = positionsAfter) {
  const event = { id: 'visit', date, title: 'A visit', summary: 'They met.', issues, source: 'us-truce-2015-01-01' };
  const dataset = datasetFromText(`us war/truce 2015-01-01 0 \n ${text}`, { events: [event] });
  return find(dataset, event).map(({ party, question, from }) => `${party} ${question} ${from}`);
}

describe(positionsAfter, () => {
  it('begins on the day itself and ends with the thirtieth after it', () => {
    const text = 'us war/departure 2015-11-23 0  2015-11-24 1  2015-12-24 2  2015-12-25 0';
    expect(addDays('2015-11-24', FOLLOWED_WITHIN)).toBe('2015-12-24');
    expect(following(text, '2015-11-24', ['war'])).toEqual(['us departure 2015-11-24', 'us departure 2015-12-24']);
  });

  it('has positions of any party on the questions of its issues, and on no others', () => {
    const text = `
      turkey  war/departure  2015-12-02 0
      iran    war/talks      2015-12-01 0
      russia  trade/duties   2015-12-01 0
    `;
    expect(following(text, '2015-11-24', ['war'])).toEqual(['iran talks 2015-12-01', 'turkey departure 2015-12-02']);
    expect(following(text, '2015-11-24', ['trade'])).toEqual(['russia duties 2015-12-01']);
    expect(following(text, '2015-11-24', ['war', 'trade'])).toHaveLength(3);
  });

  it('is empty where nothing followed', () => {
    expect(following('us war/departure 2015-11-23 0', '2015-11-24', ['war'])).toEqual([]);
  });
});

describe(positionsNext, () => {
  const next = (text: string) => following(text, '2015-11-24', ['war'], positionsNext);

  it('has what was taken on the first later day, by any party', () => {
    const text = `
      us      war/departure  2015-11-23 0  2016-03-01 1  2016-05-01 2
      turkey  war/talks      2016-03-01 0
      russia  trade/duties   2016-01-01 0
    `;
    expect(next(text)).toEqual(['us departure 2016-03-01', 'turkey talks 2016-03-01']);
  });

  it.each([
    ['nothing was taken later', 'us war/departure 2015-11-23 0'],
    ['something was taken within 30 days', 'us war/departure 2015-12-24 0  2016-05-01 2'],
    ['only other issues moved', 'us trade/duties 2016-05-01 2'],
  ])('is empty where %s', (_, text) => {
    expect(next(text)).toEqual([]);
  });
});
