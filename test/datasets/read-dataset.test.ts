import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDataset } from '../../src/datasets/read-dataset.ts';
import { datasetTexts } from '../fixtures/arbitraries.ts';
import { datasetFileFromText } from '../fixtures/dataset-text.ts';
import { FAULTS, SOUND, WARNINGS } from '../fixtures/faults.ts';
import { placesOf, planted } from '../fixtures/planted.ts';

function faultsOf(json: unknown) {
  const reading = readDataset(json);
  return reading.kind === 'faulty' ? reading.faults : [];
}

describe(readDataset, () => {
  it('makes a dataset of a sound file', () => {
    expect(readDataset(SOUND)).toMatchObject({
      kind: 'sound',
      dataset: { id: 'fixture', span: { end: '2015-12-15' } },
    });
  });

  it('finds every dataset sound that the text language can say', () => {
    fc.assert(
      fc.property(datasetTexts, (text) => {
        expect(faultsOf(datasetFileFromText(text))).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });

  it('is held to faults of more than fourteen kinds', () => {
    expect(new Set(FAULTS.map(({ kind }) => kind)).size).toBe(FAULTS.length);
    expect(FAULTS.length).toBeGreaterThanOrEqual(14);
  });

  it.each(FAULTS)('reports $kind in one line', ({ at, value, path, message }) => {
    expect(faultsOf(planted(SOUND, at, value))).toEqual([{ path, message }]);
  });

  it.each([
    { how: 'where no day is given', defaults: { pair: ['us', 'russia'] }, from: '2014-03', until: undefined },
    { how: 'that lapses on the day', defaults: SOUND.defaults, from: '2014-03-18', until: '2015-12' },
    { how: 'that lapses later', defaults: undefined, from: '2014', until: '2016' },
  ])('finds a reason for a silence that a position broke, $how', ({ defaults, from, until }) => {
    const recorded = planted(SOUND, 'positions[3]', { ...SOUND.positions[3], from, until, evidence: [] });
    const excused = planted(recorded, 'unrecorded[1]', { party: 'us', question: 'duties', reason: 'Silent.' });
    expect(faultsOf(planted(excused, 'defaults', defaults))).toEqual([
      {
        path: 'unrecorded[1]',
        message: `says that there is no position of “us” on “duties”, but positions[3] is one, from ${from}.`,
      },
    ]);
    const lapsed = planted(excused, 'positions[3].until', '2014-04');
    expect(faultsOf(planted(lapsed, 'defaults', defaults))).toEqual([]);
  });

  it('takes two ids for one that differ in how an accent is written alone', () => {
    const doubled = planted(planted(SOUND, 'issues[2]', { ...SOUND.issues[1], id: 'e\u0301te' }), 'issues[3]', {
      ...SOUND.issues[1],
      id: '\u00e9te',
    });
    expect(faultsOf(doubled)).toContainEqual({
      path: 'issues[3].id',
      message: '“\u00e9te” is already the id of issues[2].',
    });
  });

  it.each(WARNINGS)('takes a file with $kind, and says so in one line', ({ at, value, path, message }) => {
    const reading = readDataset(planted(SOUND, at, value));
    expect(reading.kind).toBe('sound');
    expect(reading.warnings).toEqual([expect.objectContaining({ path, message })]);
  });

  it('reports ten faults at once in ten lines, in the order of their places', () => {
    const kinds = [
      'an unknown issue',
      'an id that is no id',
      'an empty text',
      'an end before the beginning',
      'a range that does not hold its stance',
      'an unknown confidence',
      'an unknown field',
      'a day that is not in the calendar',
      'a statement that says nothing',
      'an address that is not of the web',
    ];
    const ten = FAULTS.filter(({ kind }) => kinds.includes(kind));
    const file = ten.reduce<unknown>((sofar, { at, value }) => planted(sofar, at, value), SOUND);
    const reported = faultsOf(file);
    expect(reported).toHaveLength(10);
    expect(new Set(reported)).toEqual(new Set(ten.map(({ path, message }) => ({ path, message }))));
    expect(reported.map(({ path }) => path)).toEqual(
      reported.map(({ path }) => path).toSorted(new Intl.Collator('en', { numeric: true }).compare),
    );
  });

  it('counts places, so that the tenth comes after the second', () => {
    const reasonless = Array.from({ length: 11 }, () => ({ party: 'russia', question: 'duties', reason: '' }));
    const places = faultsOf(planted(SOUND, 'unrecorded', reasonless)).map(({ path }) => path);
    expect(places.filter((path) => path.endsWith('reason'))).toEqual(
      reasonless.map((_, index) => `unrecorded[${index}].reason`),
    );
  });

  it.each([
    ['a list', []],
    ['a text', 'dataset'],
    ['a number', 42],
    ['null', null],
    ['nothing', undefined],
  ])('refuses %s as a whole', (_, json) => {
    expect(faultsOf(json)).toEqual([{ path: '', message: 'The file must hold one JSON object { … }.' }]);
  });

  it('names what an empty object lacks, and nothing else', () => {
    expect(faultsOf({})).toEqual(['issues', 'parties', 'positions'].map((path) => ({ path, message: 'is missing.' })));
  });

  it('reports one line for a list that is missing, not one for each mention of its entries', () => {
    for (const list of ['parties', 'issues', 'positions']) {
      expect(faultsOf(planted(SOUND, list, undefined))).toEqual([{ path: list, message: 'is missing.' }]);
    }
  });

  it('never throws, whatever it is given', () => {
    fc.assert(
      fc.property(fc.anything(), (garbage) => {
        expect(['sound', 'faulty']).toContain(readDataset(garbage).kind);
      }),
    );
  });

  it('never throws on garbage deep inside, and says what is wrong in sentences', () => {
    const garbage = fc.oneof(
      fc.jsonValue(),
      fc.anything(),
      fc.constantFrom('', 0, -0, [], {}, null, 'us', '2015-12-15'),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom(...placesOf(SOUND)), garbage), { minLength: 1 }), (plants) => {
        const file = plants.reduce<unknown>((sofar, [place, value]) => plantedSafely(sofar, place, value), SOUND);
        for (const { message } of faultsOf(file)) expect(message).toMatch(/\S\.$/);
      }),
      { numRuns: 100 },
    );
  }, 20_000);
});

/** Garbage that JSON cannot hold is left out: it cannot be in a file. */
function plantedSafely(file: unknown, place: string, value: unknown): unknown {
  try {
    return planted(file, place, value);
  } catch {
    return file;
  }
}
