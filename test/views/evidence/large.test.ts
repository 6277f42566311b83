import { expect, it } from 'vitest';
import { createDataset } from '../../../src/domain/dataset.ts';
import { defaultState } from '../../../src/navigation/view-state.ts';
import { entriesOf } from '../../../src/views/evidence/entries.ts';
import { filterEntries } from '../../../src/views/evidence/facets.ts';
import { type IndexProgress, readSlices } from '../../../src/views/evidence/search.ts';
import { largeDatasetFile } from '../../fixtures/large-dataset.ts';

const COUNT = 5000;

it('Thousands of statements are read in slices, searched and counted', () => {
  const dataset = createDataset(largeDatasetFile(COUNT));
  const { all } = entriesOf(dataset);
  const { kept, counts } = filterEntries(all, { ...defaultState(dataset), by: ['party-3'] }, undefined);
  expect(all).toHaveLength(COUNT);
  expect(kept).toHaveLength(counts.by.get('party-3') ?? 0);

  let reading: IndexProgress = { search: undefined, read: 0, total: COUNT };
  let slices = 0;
  for (const steps = readSlices(dataset); reading.search === undefined; slices += 1) reading = steps.next().value;
  expect(slices, 'the page lives between two of them').toBeGreaterThan(10);
  const exact = reading.search?.('ceasefire');
  expect(exact?.statements.size).toBeGreaterThan(0);
  expect(reading.search?.('ceesefire')?.statements).toEqual(exact?.statements);
});
