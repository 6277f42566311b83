import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Position } from '../../../src/domain/dataset-file.ts';
import { addDays } from '../../../src/domain/day.ts';
import { type PositionChange, positionChanges, positionsTaken } from '../../../src/domain/facts/position-changes.ts';
import { changeDays } from '../../../src/domain/holding.ts';
import { opened, PARTIES, worlds } from '../../fixtures/arbitraries.ts';
import { datasetFromText } from '../../fixtures/dataset-text.ts';
import { factsAt } from '../../fixtures/facts.ts';
import { shippedDataset } from '../../fixtures/shipped-dataset.ts';

const span = { since: '2014-12-15', on: '2015-12-15' };

function changesIn(text: string, query: Partial<typeof span> = {}) {
  return positionChanges(factsAt(datasetFromText(text), { a: 'us', b: 'russia', ...span, ...query }));
}

const named = ({ party, question, kind, shift }: PositionChange) => [party, question.id, kind, shift];
const keyOf = ({ party, question, from }: Position) => `${party} ${question} ${from}`;

describe(positionChanges, () => {
  it('tells a stance that moved, with where it came from and every step on the way', () => {
    const [change] = changesIn('us q1 2011-08 -2  2015-01 -1  2015-06 1.5 \n russia q1 2011-08 0');
    expect(change).toMatchObject({
      ...{ party: 'us', kind: 'moved', shift: 1.5 - -2 },
      ...{ before: { stance: -2 }, after: { stance: 1.5 }, steps: [{ stance: -1 }, { stance: 1.5 }] },
    });
  });

  it('tells a stance that stayed while what could be accepted changed', () => {
    expect(changesIn('us q1 2011-08 -2  2015-06 -2 [-2 0]').map(named)).toEqual([['us', 'q1', 'room', 0]]);
    expect(changesIn('us q1 2011-08 -2  2015-01 1  2015-06 -2').map(named)).toEqual([['us', 'q1', 'room', 1 - 1]]);
  });

  it('takes what was not on record before for no move: it counts from where it came on record', () => {
    expect(changesIn('us q1 2015-01 -2  2015-06 -0.5 \n russia q1 2015-01 1').map(named)).toEqual([
      ['us', 'q1', 'new', -0.5 - -2],
      ['russia', 'q1', 'new', 0],
    ]);
  });

  it('puts the farthest move first, either way, then stances that stayed, then what is new', () => {
    const text = `
      us      q1  2015-01 0
      us      q2  2011-08 0   2015-01 1
      us      q3  2011-08 0   2015-01 0 [0 1]
      us      q4  2011-08 2   2015-01 -2
      russia  q4  2015-01 -2  2015-06 2
    `;
    expect(changesIn(text).map(named)).toEqual([
      ['us', 'q4', 'moved', -2 - 2],
      ['us', 'q2', 'moved', 1 - 0],
      ['us', 'q3', 'room', 0],
      ['russia', 'q4', 'new', 2 - -2],
      ['us', 'q1', 'new', 0],
    ]);
  });

  it('counts a position of the day looked at, and not one of the day compared with', () => {
    const text = 'us q1 2011-08 0  2015-06-01 1';
    expect(changesIn(text, { on: '2015-06-01' })).toHaveLength(1);
    expect(changesIn(text, { on: '2015-05-31' })).toEqual([]);
    expect(changesIn(text, { since: '2015-05-31' })).toHaveLength(1);
    expect(changesIn(text, { since: '2015-06-01' })).toEqual([]);
  });

  it('tells nothing of a party that is not asked about, nor between a day and an earlier one', () => {
    expect(changesIn('turkey q1 2011-08 0  2015-06 1')).toEqual([]);
    expect(changesIn('us q1 2011-08 0  2015-06 1', { since: span.on, on: span.since })).toEqual([]);
  });

  it('has steps whose shifts add up to the shift', () => {
    fc.assert(
      fc.property(worlds, (world) => {
        const { dataset, query } = opened(world);
        for (const { before, steps, shift } of positionChanges(
          factsAt(dataset, { ...query.pair, since: query.since, on: query.on }),
        )) {
          const way = [before, ...steps].map(({ stance }) => stance);
          const shifts = steps.map(({ stance }, index) => stance - (way[index] ?? 0));
          expect(shifts.reduce((sum, step) => sum + step, 0)).toBeCloseTo(shift, 12);
        }
      }),
    );
  });

  it('cut into two stretches has the same steps as in one', () => {
    fc.assert(
      fc.property(worlds, fc.integer({ min: 0, max: 3000 }), (world, days) => {
        const { dataset, query } = opened(world);
        const [start, middle, end] = ['2010-06-01', addDays('2010-06-01', days), '2019-06-01'];
        const stepsIn = (since = '', on = '') =>
          positionChanges(factsAt(dataset, { ...query.pair, since, on })).flatMap(({ steps }) => steps.map(keyOf));
        expect([...stepsIn(start, middle), ...stepsIn(middle, end)].toSorted()).toEqual(stepsIn(start, end).toSorted());
      }),
    );
  });
});

describe(positionsTaken, () => {
  it('are those that begin on that very day', () => {
    const dataset = datasetFromText('us q1 2011-08 0  2015-06 1 \n russia q1 2015-06 2 \n turkey q1 2015-06 0');
    const ask = { parties: ['us', 'russia'], questions: dataset.questions };
    expect(positionsTaken(dataset, { ...ask, on: '2015-06-01' }).map(keyOf)).toEqual([
      'us q1 2015-06-01',
      'russia q1 2015-06-01',
    ]);
    expect(positionsTaken(dataset, { ...ask, on: '2015-06-02' })).toEqual([]);
  });

  it('on every change day of the shipped dataset one after the other are its position rows, each exactly once', () => {
    const dataset = shippedDataset();
    const parties = dataset.parties.map(({ id }) => id);
    const ids = dataset.questions.map(({ id }) => id);
    const taken = changeDays(dataset, parties, ids).flatMap((on) =>
      positionsTaken(dataset, { parties, questions: dataset.questions, on }),
    );
    const byKey = (x: Position, y: Position) => (keyOf(x) < keyOf(y) ? -1 : 1);
    expect(taken).toHaveLength(dataset.positions.length);
    expect(taken.toSorted(byKey)).toEqual(dataset.positions.toSorted(byKey));
  });

  it('give each position of any dataset exactly once, whatever days are stepped through', () => {
    fc.assert(
      fc.property(worlds, (world) => {
        const { dataset } = opened(world);
        const ids = dataset.questions.map(({ id }) => id);
        const taken = changeDays(dataset, PARTIES, ids).flatMap((on) =>
          positionsTaken(dataset, { parties: PARTIES, questions: dataset.questions, on }),
        );
        expect(taken.map(keyOf).toSorted()).toEqual(dataset.positions.map(keyOf).toSorted());
      }),
    );
  });
});
