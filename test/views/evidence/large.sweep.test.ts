// @vitest-environment node
import { expect, it } from 'vitest';
import { createDataset } from '../../../src/domain/dataset.ts';
import { defaultState } from '../../../src/navigation/view-state.ts';
import { entriesOf } from '../../../src/views/evidence/entries.ts';
import { filterEntries } from '../../../src/views/evidence/facets.ts';
import { type Reading, readSlices } from '../../../src/views/evidence/search.ts';
import { largeDatasetFile } from '../../fixtures/large-dataset.ts';

const COUNT = 50_000;

it('Fifty thousand statements are read in slices, searched and counted; it prints how long each takes', () => {
  const dataset = createDataset(largeDatasetFile(COUNT));
  const timings: string[] = [];
  const timed = <T>(what: string, act: () => T): T => {
    const start = performance.now();
    const result = act();
    timings.push(`${what} ${Math.round(performance.now() - start)} ms`);
    return result;
  };
  const { all } = timed('entries', () => entriesOf(dataset));
  const filters = { ...defaultState(dataset), by: ['party-3'] };
  const { kept, counts } = timed('filter and count', () => filterEntries(all, filters, undefined));
  expect(all).toHaveLength(COUNT);
  expect(kept).toHaveLength(counts.by.get('party-3') ?? 0);

  let longest = 0;
  let reading: Reading = { search: undefined, read: 0, total: COUNT };
  timed('index', () => {
    for (const slices = readSlices(dataset); reading.search === undefined; ) {
      const start = performance.now();
      reading = slices.next().value;
      longest = Math.max(longest, performance.now() - start);
    }
  });
  const exact = timed('search', () => reading.search?.('ceasefire'));
  const guessed = timed('search with a slip', () => reading.search?.('ceesefire'));
  expect(exact?.statements.size).toBeGreaterThan(0);
  expect(guessed?.statements).toEqual(exact?.statements);
  process.stdout.write(`${COUNT} statements: ${timings.join(', ')}; longest slice ${Math.round(longest)} ms\n`);
});
