import { describe, expect, it } from 'vitest';
import { endsNamed, endsOf, onScale, stanceValues } from '../../src/tables/scale.ts';

const counts = (cells: readonly string[]) =>
  new Map(cells.map((cell) => [cell, cells.filter((other) => other === cell).length]));
const ends = (...cells: readonly string[]) => endsOf(stanceValues(counts(cells), undefined));

describe(endsOf, () => {
  it.each([
    [['1', '3', '5'], { low: 1, high: 5 }],
    [['0', '10', '7.5'], { low: 0, high: 10 }],
    [['-2', '2'], { low: -2, high: 2 }],
    [['-1.5', '1'], { low: -2, high: 2 }],
    [['0', '100'], { low: 0, high: 100 }],
    [['0', '1', 'n/a'], { low: 0, high: 1 }],
  ])('%s reach the ends of a scale', (cells, found) => expect(ends(...cells)).toEqual(found));
  it.each([[['-1', '0', '1']], [['1', '4']], [['2', '9']], [['1', '2', '3']], [['yes']], [['-0.37', '0.81']]])(
    '%s leave the scale open',
    (cells) => expect(ends(...cells)).toBeUndefined(),
  );
});

describe(endsNamed, () => {
  it.each([
    ['stance (-2 to 2)', { low: -2, high: 2 }],
    ['Score [0–10]', { low: 0, high: 10 }],
    ['rating (1-5)', { low: 1, high: 5 }],
    ['Skala (−3 bis +3)', { low: -3, high: 3 }],
  ])('reads “%s”', (header, found) => expect(endsNamed(header)).toEqual(found));
  it('reads nothing else', () =>
    expect([endsNamed('stance'), endsNamed('vote (2015)')]).toEqual([undefined, undefined]));
});

describe(onScale, () => {
  it('maps the ends and what lies between', () => {
    expect([1, 2, 3, 5].map((value) => onScale(value, { low: 1, high: 5 }))).toEqual([-2, -1, 0, 2]);
    expect([0, 5, 7.5].map((value) => onScale(value, { low: 0, high: 10 }))).toEqual([-2, 0, 1]);
    expect(onScale(2, { low: 1, high: 7 })).toBe(-1.333);
    expect(onScale(1, { low: 5, high: 1 })).toBe(2);
  });
  it('maps nothing beyond them', () =>
    expect([onScale(6, { low: 1, high: 5 }), onScale(-3, { low: -2, high: 2 })]).toEqual([undefined, undefined]));
});

describe(stanceValues, () => {
  it('counts numbers and words, whatever their case', () => {
    expect(stanceValues(counts(['Yes', 'yes', 'No', 'A', '3', '3', '?']), undefined)).toEqual({
      numbers: [{ value: 3, count: 2 }],
      words: [
        { word: 'Yes', count: 2, guess: 2 },
        { word: 'No', count: 1, guess: -2 },
        { word: 'A', count: 1, guess: undefined },
        { word: '?', count: 1, guess: undefined },
      ],
    });
  });
});
