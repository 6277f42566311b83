// How long fifty thousand statements take to be listed, filtered and searched.
import { createDataset } from '../src/domain/dataset.ts';
import { defaultState } from '../src/navigation/view-state.ts';
import { entriesOf } from '../src/views/evidence/entries.ts';
import { filterEntries } from '../src/views/evidence/facets.ts';
import { type IndexProgress, readSlices } from '../src/views/evidence/search.ts';
import { largeDatasetFile } from '../test/fixtures/large-dataset.ts';
import { table } from './table.mjs';

const COUNT = 50_000;

/** Prints what each step takes, and the longest stretch for which reading holds up the page. */
export function printEvidence() {
  const dataset = createDataset(largeDatasetFile(COUNT));
  const rows: string[][] = [];
  const note = (what: string, ms: number) => rows.push([what, `${ms.toFixed(1)} ms`]);
  const timed = <T>(what: string, act: () => T): T => {
    const start = performance.now();
    const result = act();
    note(what, performance.now() - start);
    return result;
  };
  const { all } = timed('entries', () => entriesOf(dataset));
  timed('filter and count', () => filterEntries(all, { ...defaultState(dataset), by: ['party-3'] }, undefined));
  let longest = 0;
  let reading: IndexProgress = { search: undefined, read: 0, total: COUNT };
  timed('index', () => {
    for (const slices = readSlices(dataset); reading.search === undefined; ) {
      const start = performance.now();
      reading = slices.next().value;
      longest = Math.max(longest, performance.now() - start);
    }
  });
  note('longest slice of it', longest);
  timed('search', () => reading.search?.('ceasefire'));
  timed('search with a slip', () => reading.search?.('ceesefire'));
  console.log(`\nEvidence of ${COUNT} statements.\n`);
  console.log(table(rows));
}
