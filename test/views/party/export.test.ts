import { describe, expect, it } from 'vitest';
import { plain } from '../../../src/language/phrase.ts';
import { NAVIGATION } from '../../../src/views/index.ts';
import { exportParty } from '../../../src/views/party/export.ts';
import { CAMPS } from '../../fixtures/camps.ts';

const exported = (party: string) =>
  exportParty(CAMPS, NAVIGATION.parseAddress({ path: `parties/${party}/`, search: '' }, CAMPS).state);

describe(exportParty, () => {
  it('has every question as a row, with the position or the silence', () => {
    const { columns, rows } = exported('lone').table;
    const at = (name: string) => columns.indexOf(name);
    expect(rows.every((row) => row.length === columns.length)).toBe(true);
    expect(rows.map((row) => ['question', 'stance', 'silence'].map((name) => row[at(name)]))).toEqual([
      ['border', 0, undefined],
      ['truce', undefined, 'It first speaks on 1 January 2016.'],
      ['envoy', undefined, 'no recorded position'],
      ['tax', undefined, 'Lone was not asked.'],
    ]);
  });

  it('draws its positions, issue by issue, under what the page finds', () => {
    const { headline, picture } = exported('east');
    expect(plain(headline)).toBe('East stands closest to Friend, farthest from West.');
    expect(picture?.sections.map(({ title, axes }) => [title, axes.length])).toEqual([
      ['Talks', 3],
      ['Trade', 1],
    ]);
    expect(picture?.sections[0]?.axes[0]?.sides.map(({ name, stance }) => [name, stance])).toEqual([['East', 2]]);
  });

  it('is of parties that the dataset has', () => {
    const state = { ...NAVIGATION.parseAddress({ path: 'parties/east/', search: '' }, CAMPS).state };
    expect(() => exportParty(CAMPS, { ...state, place: { view: 'party', party: 'nobody' } })).toThrow('no such party');
  });
});
