import { describe, expect, it } from 'vitest';
import { FORMAT } from '../../src/datasets/format.ts';
import { readDataset } from '../../src/datasets/read-dataset.ts';
import { upgradeDataset } from '../../src/datasets/upgrade.ts';
import { type DatasetUpgrader, UPGRADERS } from '../../src/datasets/upgraders.ts';
import formatOne from '../fixtures/format-1.json';

// A made-up past: format 2 renamed the title, format 3 took the summary apart.
const renamed: DatasetUpgrader = ({ name, ...file }) => ({ ...file, title: name });
const joined: DatasetUpgrader = ({ lines, ...file }) => ({
  ...file,
  summary: Array.isArray(lines) ? lines.join(' ') : '',
});
const upgraders = [renamed, joined];

describe(upgradeDataset, () => {
  it('brings a file of any older format up to date, step by step', () => {
    expect(upgradeDataset({ name: 'Talks', lines: ['a', 'b'] }, upgraders).file).toEqual({
      ...{ format: 3, title: 'Talks', summary: 'a b' },
    });
    expect(upgradeDataset({ format: 2, title: 'Talks', lines: [] }, upgraders).file).toMatchObject({ title: 'Talks' });
  });

  it('leaves a file of the present as it is', () => {
    const file = { format: 3, title: 'Talks' };
    expect(upgradeDataset(file, upgraders)).toEqual({ file, faults: [] });
    expect(upgradeDataset({ title: 'Talks' }, []).file).toEqual({ title: 'Talks' });
  });

  it.each([
    [4, 'newer than this program reads (3)'],
    [0, 'whole number'],
    [1.5, 'whole number'],
    ['2', 'whole number'],
  ])('says of format %j what is wrong', (format, words) => {
    const { faults } = upgradeDataset({ format }, upgraders);
    expect(faults).toMatchObject([{ path: 'format', message: expect.stringContaining(words) }]);
    expect(readDataset({ ...formatOne, format: typeof format === 'number' && format > 1 ? 99 : format })).toMatchObject(
      {
        ...{ kind: 'faulty', faults: [{ path: 'format' }] },
      },
    );
  });
});

describe('A file of the first format, as it was published in 2026', () => {
  it.each([
    ['with its number', formatOne],
    ['without', Object.fromEntries(Object.entries(formatOne).filter(([key]) => key !== 'format'))],
  ])('opens for ever, %s', (_, file) => {
    const reading = readDataset(file);
    expect(reading).toMatchObject({ kind: 'sound', dataset: { title: 'A file of format 1' } });
    const {
      parties,
      positions,
      statements,
      events,
      revisions,
      codings = [],
    } = reading.kind === 'sound' ? reading.dataset : expect.fail('faulty');
    expect([parties.length, positions.length, statements.length, events.length]).toEqual([2, 2, 2, 1]);
    expect(revisions?.length).toBe(1);
    expect(codings.map(({ id, rows, reworded }) => [id, rows.map(({ stance }) => stance), reworded])).toEqual([
      ['first', [1.5], ['truce']],
      ['second', [1], ['truce']],
    ]);
    expect(codings[1]).toMatchObject({ made: 'Both knew who had spoken.', limits: ['One coder was in a hurry.'] });
  });

  it('is of the format that is read today, or is upgraded to it', () => {
    expect(upgradeDataset(formatOne).file).toMatchObject({ format: FORMAT });
  });

  it('says of what was coded twice and dropped since that it is gone', () => {
    const [row] = formatOne.secondCoding.rows;
    const rows = [row, { ...row, from: '2014-01-01' }, { ...row, second: null }];
    const { codings } = upgradeDataset({ ...formatOne, secondCoding: { ...formatOne.secondCoding, rows } }).file;
    expect(codings).toMatchObject([
      { rows: [{ stance: 1.5 }, { stance: 1.5, gone: true }, { stance: 1.5 }] },
      { rows: [{ stance: 1 }, { stance: 1, gone: true }, { stance: null }] },
    ]);
  });

  it.each([
    ['none', undefined],
    ['one that is no object', 'twice'],
    ['one without rows', { summary: 'Again.' }],
  ])('is upgraded with a second coding that is %s, and its faults are told', (_, secondCoding) => {
    const reading = readDataset({ ...formatOne, secondCoding });
    expect(reading.kind).toBe(secondCoding === 'twice' ? 'faulty' : 'sound');
  });

  it('is of one format fewer than there are', () => {
    expect(FORMAT).toBe(UPGRADERS.length + 1);
  });
});
