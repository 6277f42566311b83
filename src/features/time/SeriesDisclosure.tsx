import { timeWords } from '../../language/time.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { later } from '../../ui/later/later.ts';
import { Part } from '../../ui/later/Part.tsx';
import type { Series } from './time-content.ts';

const SERIES_TABLE = later(async () => (await import('./SeriesTable.tsx')).SeriesTable);

/** What the time bar draws, as a table that unfolds. */
export function SeriesDisclosure({ series }: { readonly series: Series }) {
  return (
    <Disclosure summary={timeWords.table}>
      <Part code={SERIES_TABLE} props={{ series }} />
    </Disclosure>
  );
}
