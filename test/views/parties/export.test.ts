import { describe, expect, it } from 'vitest';
import { createDataset } from '../../../src/domain/dataset.ts';
import { written } from '../../../src/features/export/view-export.ts';
import { NAVIGATION } from '../../../src/views/index.ts';
import { exportParties } from '../../../src/views/parties/export.ts';
import { CAMPS } from '../../fixtures/camps.ts';

const exported = (search = '', dataset = CAMPS) =>
  exportParties(dataset, NAVIGATION.parseAddress({ path: 'parties/', search }, dataset).state);

describe(exportParties, () => {
  it('has each pair once, with what it rests on', () => {
    const { columns, rows } = exported().table;
    const pairs = rows.map(([a, b]) => `${a}~${b}`);
    // 6 · 5 / 2
    expect(new Set(pairs).size).toBe(15);
    expect(pairs).not.toContain('East~West');
    const [pair = []] = rows.filter(([a, b]) => a === 'Friend' && b === 'East');
    expect(Object.fromEntries(columns.map((name, index) => [name, written(pair[index])]))).toMatchObject({
      ...{ agreement: 0.75, 'questions shared': 3, questions: 4 },
    });
    const [none = []] = rows.filter(([a, b]) => a === 'Lone' && b === 'Mute');
    expect(none.map(written)).toEqual(['Lone', 'Mute', undefined, undefined, undefined, 0, 4]);
  });

  it('draws the matrix in the order of the page; of too many parties there is no picture', () => {
    const grid = exported('?order=likeness').picture?.sections[0]?.grid;
    expect(grid?.rows.map(({ party }) => party.name)).toEqual(['West', 'Ally', 'Friend', 'East', 'Lone', 'Mute']);
    expect(grid?.rows[3]?.cells.map((cell) => cell?.points)).toEqual(['0', '13', '75', undefined, '50', '100']);
    const more = Array.from({ length: 40 }, (_, index) => ({
      id: `p${index}`,
      name: `P ${index}`,
      short: `P${index}`,
    }));
    const large = exported('', createDataset({ ...CAMPS, parties: [...CAMPS.parties, ...more] }));
    expect(large.picture).toBeUndefined();
    expect(large.table.rows).toHaveLength((46 * 45) / 2);
  });
});
