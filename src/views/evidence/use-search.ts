import { useEffect, useMemo, useState } from 'react';
import type { Dataset } from '../../domain/dataset.ts';
import { type Found, type IndexProgress, readSlices, searchOf } from './search.ts';

/** What a search has come to. */
export type SearchState =
  | { readonly kind: 'none' }
  /** The statements are still being read, so many of so many. */
  | { readonly kind: 'reading'; readonly read: number; readonly total: number }
  | { readonly kind: 'found'; readonly found: Found };

const NONE: SearchState = { kind: 'none' };
/** How long the page may be kept from answering. */
const STEP_MS = 12;

/** Reads on for less than a frame. */
function readFor(slices: Generator<IndexProgress, never>): IndexProgress {
  const end = performance.now() + STEP_MS;
  let reading = slices.next().value;
  while (reading.search === undefined && performance.now() < end) reading = slices.next().value;
  return reading;
}

/** Searches the statements. They are read when a reader first searches, a slice at a time, and once for each dataset. */
export function useSearch(dataset: Dataset, q: string): SearchState {
  const words = q.trim();
  const isWanted = words !== '';
  const [reading, setReading] = useState<IndexProgress | undefined>(undefined);
  const search = searchOf(dataset);
  // Between two slices the browser has its turn.
  useEffect(() => {
    if (!isWanted || search !== undefined) return undefined;
    const slices = readSlices(dataset);
    let timer: ReturnType<typeof setTimeout> | undefined;
    let shown = 0;
    const step = () => {
      const reading = readFor(slices);
      if (reading.search === undefined) timer = setTimeout(step);
      // To show every step would take longer than reading.
      if (reading.search !== undefined || reading.read - shown > reading.total / 20) {
        shown = reading.read;
        setReading(reading);
      }
    };
    step();
    return () => clearTimeout(timer);
  }, [dataset, isWanted, search]);
  return useMemo(() => {
    if (!isWanted) return NONE;
    if (search !== undefined) {
      const found = search(words);
      return found === undefined ? NONE : { kind: 'found', found };
    }
    return { kind: 'reading', read: reading?.read ?? 0, total: dataset.statements.length };
  }, [isWanted, search, words, reading, dataset]);
}
