// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { dayNumber } from '../../../src/domain/day.ts';
import { positionsTaken } from '../../../src/domain/measures/changes.ts';
import {
  agreementOn,
  latestEvent,
  timeContent,
  timeRows,
  timeSentence,
} from '../../../src/features/time/time-content.ts';
import { datasetFromText } from '../../fixtures/dataset-text.ts';
import { shippedDataset } from '../../fixtures/shipped-dataset.ts';
import { TALKS, TALKS_DAYS } from '../../fixtures/talks.ts';

const query = { pair: { a: 'us', b: 'russia' }, questions: TALKS.questions, weights: {}, issues: ['war', 'trade'] };
const time = timeContent(TALKS, query);

describe(timeContent, () => {
  it('spans the record, with the days on which one of the pair took a position', () => {
    expect([time.start, time.end]).toEqual([dayNumber('2011-08-18'), dayNumber('2015-12-15')]);
    expect(time.changes).toEqual(TALKS_DAYS);
    expect(time.years.map(({ label }) => label)).toEqual(['2012', '2013', '2014', '2015']);
  });

  it('has the events of the issues asked about', () => {
    expect(time.events.map(({ id }) => id)).toEqual(['visit', 'tariff', 'call']);
    expect(timeContent(TALKS, { ...query, issues: ['trade'] }).events.map(({ id }) => id)).toEqual(['tariff', 'call']);
  });

  it('steps through each position of any two parties of the shipped dataset exactly once', () => {
    const dataset = shippedDataset();
    const { questions, issues } = dataset;
    const ask = { questions, weights: {}, issues: issues.map(({ id }) => id) };
    for (const { id: a } of dataset.parties) {
      for (const { id: b } of dataset.parties.filter(({ id }) => id > a)) {
        const { changes } = timeContent(dataset, { ...ask, pair: { a, b } });
        const taken = changes.flatMap((on) => positionsTaken(dataset, { parties: [a, b], questions, on }));
        expect(taken).toHaveLength(new Set(taken).size);
        expect(new Set(taken)).toEqual(new Set(dataset.positions.filter(({ party }) => party === a || party === b)));
      }
    }
  });

  it('measures a party against its own past', () => {
    const own = timeContent(TALKS, { ...query, pair: { a: 'turkey', b: 'turkey' }, bOn: '2011-09-01' });
    expect(own.changes).toEqual(['2011-09-01']);
    expect(own.series).toMatchObject([{ agreement: { value: 1 } }]);
  });
});

describe(agreementOn, () => {
  it('is the agreement in force on a day, or the words for none', () => {
    // high leaves 0.25 open on each side; both stand at an end of the scale
    expect(agreementOn(time.series, '2011-10-04')).toBe(`agreement 0%, 0–${Math.round((1 - 3.5 / 4) * 100)}`);
    expect(agreementOn(time.series, '2012-06-29')).toBe(agreementOn(time.series, '2011-10-04'));
    expect(agreementOn(time.series, '2011-10-03')).toBe('no shared question');
    expect(agreementOn([], '2015-12-15')).toBe('no shared question');
  });
});

describe(latestEvent, () => {
  it('is the last one on or before the day', () => {
    expect(latestEvent(time.events, '2014-07-08')?.id).toBe('tariff');
    expect(latestEvent(time.events, '2014-07-07')?.id).toBe('visit');
    expect(latestEvent(time.events, '2013-05-06')).toBeUndefined();
  });
});

describe(timeRows, () => {
  it('has a row for each step, with its coverage', () => {
    expect(timeRows(time.series).slice(0, 2)).toEqual([
      { id: '2011-08-18', cells: ['18 Aug 2011', 'no number', '', '0 of 4'] },
      { id: '2011-10-04', cells: ['4 Oct 2011', '0%', '0–13', '1 of 4'] },
    ]);
  });
});

describe(timeSentence, () => {
  it('tells the first, lowest, highest and last agreement', () => {
    const dataset = datasetFromText('us q1 2011-01 -2  2012-01 0  2013-01 2  2014-01 1 \n russia q1 2011-06 2');
    const { series } = timeContent(dataset, { ...query, questions: dataset.questions, issues: ['talks'] });
    expect(timeSentence(series)).toBe(
      'Agreement over time: 0% on 1 June 2011, when first measured over 1 of 1 questions; lowest 0% from 1 June 2011, ' +
        'highest 100% from 1 January 2013; 75% at the end, over 1. ' +
        'Steps also come from questions that enter the record, not only from parties that move.',
    );
  });

  it('tells the first day of the lowest and of the highest, where several are', () => {
    const dataset = datasetFromText('us q1 2011-01 0  2012-01 2  2013-01 0  2014-01 2 \n russia q1 2011-01 2');
    const { series } = timeContent(dataset, { ...query, questions: dataset.questions, issues: ['talks'] });
    expect(timeSentence(series)).toContain('lowest 50% from 1 January 2011, highest 100% from 1 January 2012;');
  });

  it('says that there is nothing to draw', () => {
    const dataset = datasetFromText('us q1 2011-01 -2 \n russia q2 2011-06 2');
    const { series } = timeContent(dataset, { ...query, questions: dataset.questions, issues: ['talks'] });
    expect(timeSentence(series)).toContain('share no question with recorded positions');
  });
});
