import { describe, expect, it } from 'vitest';
import { dayNumber } from '../../../src/domain/day.ts';
import { positionsTaken } from '../../../src/domain/facts/position-changes.ts';
import { type Scope, scopeOfIssue, scopeOfIssues } from '../../../src/domain/facts/selection.ts';
import { seriesSentence } from '../../../src/features/time/series-sentence.ts';
import {
  agreementOn,
  latestEvent,
  type SeriesChoice,
  stripSteps,
  timeContent,
} from '../../../src/features/time/time-content.ts';
import { plain } from '../../../src/language/phrase.ts';
import { datasetFromText } from '../../fixtures/dataset-text.ts';
import { shippedDataset } from '../../fixtures/shipped-dataset.ts';
import { TALKS, TALKS_DAYS } from '../../fixtures/talks.ts';

const usual: SeriesChoice = { a: 'us', b: 'russia', since: undefined, w: {} };
const timeOf = (choice: Partial<SeriesChoice> = {}, dataset = TALKS, scope: Scope = scopeOfIssues(dataset, [])) =>
  timeContent(dataset, { ...usual, ...choice }, scope);
const time = timeOf();
const [, trade = expect.fail('no issue')] = TALKS.issues;

describe(timeContent, () => {
  it('spans the record, with the days on which one of the pair took a position', () => {
    expect([time.start, time.end]).toEqual([dayNumber('2011-08-18'), dayNumber('2015-12-15')]);
    expect(time.changes).toEqual(TALKS_DAYS);
    expect(time.years.map(({ label }) => label)).toEqual(['2012', '2013', '2014', '2015']);
  });

  it('has the events of the issues asked about', () => {
    expect(time.events.map(({ id }) => id)).toEqual(['visit', 'tariff', 'call']);
    expect(timeOf({}, TALKS, scopeOfIssue(trade)).events.map(({ id }) => id)).toEqual(['tariff', 'call']);
  });

  it('steps through each position of any two parties of the shipped dataset exactly once', () => {
    const dataset = shippedDataset();
    const { questions } = dataset;
    for (const { id: a } of dataset.parties) {
      for (const { id: b } of dataset.parties.filter(({ id }) => id > a)) {
        const { changes } = timeOf({ a, b }, dataset);
        const taken = changes.flatMap((on) => positionsTaken(dataset, { parties: [a, b], questions, on }));
        expect(taken).toHaveLength(new Set(taken).size);
        expect(new Set(taken)).toEqual(new Set(dataset.positions.filter(({ party }) => party === a || party === b)));
      }
    }
  });

  it('measures a party against its own past', () => {
    const own = timeOf({ a: 'turkey', b: 'turkey', since: '2011-09-01' });
    expect(own.changes).toEqual(['2011-09-01']);
    expect(own.series.steps).toMatchObject([{ agreement: { value: 1 } }]);
  });
});

describe(agreementOn, () => {
  it('is the agreement in force on a day, or the words for none', () => {
    // high leaves 0.25 open on each side; both stand at an end of the scale
    expect(agreementOn(time.series, '2011-10-04')).toBe(`agreement 0%, 0–${Math.round((1 - 3.5 / 4) * 100)}`);
    expect(agreementOn(time.series, '2012-06-29')).toBe(agreementOn(time.series, '2011-10-04'));
    expect(agreementOn(time.series, '2011-10-03')).toBe('no shared question');
    expect(agreementOn({ ...time.series, steps: [] }, '2015-12-15')).toBe('no shared question');
  });
});

describe(latestEvent, () => {
  it('is the last one on or before the day', () => {
    expect(latestEvent(time.events, '2014-07-08')?.id).toBe('tariff');
    expect(latestEvent(time.events, '2014-07-07')?.id).toBe('visit');
    expect(latestEvent(time.events, '2013-05-06')).toBeUndefined();
  });
});

describe(stripSteps, () => {
  it('leaves a gap where there is no number', () => {
    const [first, second] = stripSteps(time.series);
    expect(first).toEqual({ day: dayNumber('2011-08-18'), isThin: true, value: undefined, band: undefined });
    expect(second).toMatchObject({ day: dayNumber('2011-10-04'), value: 1 - 4 / 4, band: [0, expect.any(Number)] });
  });
});

describe(seriesSentence, () => {
  it('tells the first, lowest, highest and last agreement', () => {
    const dataset = datasetFromText('us q1 2011-01 -2  2012-01 0  2013-01 2  2014-01 1 \n russia q1 2011-06 2');
    const { series } = timeOf({}, dataset);
    expect(plain(seriesSentence(series))).toBe(
      'Agreement over time: first measured on 1 June 2011, at 0% over 1 of 1 question; lowest from 1 June 2011, at 0%; ' +
        'highest from 1 January 2013, at 100%; 75% at the end, over 1. ' +
        'A step can come from a question that enters the record as well as from a party that moves.',
    );
  });

  it('tells the first day of the lowest and of the highest, where several are', () => {
    const dataset = datasetFromText('us q1 2011-01 0  2012-01 2  2013-01 0  2014-01 2 \n russia q1 2011-01 2');
    const { series } = timeOf({}, dataset);
    expect(plain(seriesSentence(series))).toContain(
      'lowest from 1 January 2011, at 50%; highest from 1 January 2012, at 100%;',
    );
  });

  it('says that there is nothing to draw', () => {
    const dataset = datasetFromText('us q1 2011-01 -2 \n russia q2 2011-06 2');
    const { series } = timeOf({}, dataset);
    expect(plain(seriesSentence(series))).toContain('share no question on record');
  });
});
