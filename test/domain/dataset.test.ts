import { describe, expect, it } from 'vitest';
import { createDataset, positionsOf, unrecordedReason, voiceOf } from '../../src/domain/dataset.ts';
import { datasetFileFromText, datasetFromText } from '../fixtures/dataset-text.ts';

const TEXT = `
  us      war/departure   2015-12 -1  2011-08 -2
  russia  war/departure   2011-10 +2
  us      trade/duties    2013-01 0
  russia  trade/duties    none Moscow has not spoken.
`;

const happening = (id: string, date: string) => {
  return { id, date, title: id, summary: 'It happened.', issues: ['war'], source: 'us-departure-2011-08-01' };
};

describe(createDataset, () => {
  it('finds everything by its id', () => {
    const dataset = datasetFromText(TEXT);
    expect(dataset.questions.map(({ id }) => id)).toEqual(['departure', 'duties']);
    expect(dataset.partyById.get('russia')?.name).toBe('Russia');
    expect(dataset.issueById.get('trade')?.name).toBe('Trade');
    expect(dataset.questionById.get('duties')?.text).toBe('Duties?');
    expect(dataset.issueOfQuestion.get('duties')?.id).toBe('trade');
    expect(dataset.statementById.get('us-duties-2013-01-01')?.party).toBe('us');
    expect(dataset.sourceById.get('us-duties-2013-01-01')?.date).toBe('2013-01-01');
  });

  it('orders events by date and leaves those of one day as edited', () => {
    const events = [happening('late', '2015-11-24'), happening('x', '2014-03-18'), happening('a', '2014-03-18')];
    const file = datasetFileFromText(TEXT, { events });
    expect(createDataset(file).events.map(({ id }) => id)).toEqual(['x', 'a', 'late']);
    expect(file.events.map(({ id }) => id)).toEqual(['late', 'x', 'a']);
  });

  it('spans from the first to the last day on which anything is recorded', () => {
    expect(datasetFromText(TEXT).span).toEqual({ start: '2011-08-01', end: '2015-12-01' });
    const events = [happening('first', '2010-12-17'), happening('last', '2016-02-27')];
    expect(datasetFromText(TEXT, { events }).span).toEqual({ start: '2010-12-17', end: '2016-02-27' });
  });

  it('counts the default day into the span, so that the first page lies within it', () => {
    const dataset = datasetFromText(TEXT, { defaults: { pair: ['us', 'russia'], on: '2017-01-20' } });
    expect(dataset.span).toEqual({ start: '2011-08-01', end: '2017-01-20' });
  });
});

describe(positionsOf, () => {
  it('gives the positions oldest first, in whatever order they were written', () => {
    expect(positionsOf(datasetFromText(TEXT), 'us', 'departure').map(({ stance }) => stance)).toEqual([-2, -1]);
  });

  it('is empty where nothing is recorded', () => {
    expect(positionsOf(datasetFromText(TEXT), 'russia', 'duties')).toEqual([]);
  });
});

describe(unrecordedReason, () => {
  it('gives the reason of the curator, where there is one', () => {
    expect(unrecordedReason(datasetFromText(TEXT), 'russia', 'duties')).toBe('Moscow has not spoken.');
    expect(unrecordedReason(datasetFromText(TEXT), 'us', 'duties')).toBeUndefined();
  });
});

describe(voiceOf, () => {
  const nato = { id: 'nato', name: 'NATO', short: 'NATO' };

  it('names the capital, else the form for a sentence, else the name', () => {
    expect(voiceOf({ ...nato, capital: 'Brussels', inSentence: 'the alliance' })).toBe('Brussels');
    expect(voiceOf({ ...nato, inSentence: 'the alliance' })).toBe('the alliance');
    expect(voiceOf(nato)).toBe('NATO');
  });
});
