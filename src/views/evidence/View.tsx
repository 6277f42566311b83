import { useMemo } from 'react';
import { EvidenceSwitch } from '../../features/evidence/EvidenceSwitch.tsx';
import { FilterFrame } from '../../features/page/FilterFrame.tsx';
import { Lead, Standfirst } from '../../features/page/Lead.tsx';
import { NothingFound } from '../../features/page/NothingFound.tsx';
import { SearchField } from '../../features/page/SearchField.tsx';
import { Words } from '../../features/page/Words.tsx';
import { recordWords } from '../../language/record.ts';
import { statementsWords } from '../../language/statements.ts';
import { showWhole } from '../../session/evidence-transitions.ts';
import { useSession, useSettledState } from '../../session/session.ts';
import { LongList } from '../../ui/LongList.tsx';
import { Active } from './Active.tsx';
import { recordHeadline, statementsContent } from './content.ts';
import type { EvidenceEntry } from './entries.ts';
import { Filters } from './Filters.tsx';
import { StatementRow } from './StatementRow.tsx';
import { useSearch } from './use-search.ts';
import styles from './View.module.css';

/** About as high as a row of two lines of quotation is. */
const ROW_HEIGHT = 190;

/** Every statement on record: searched, filtered, and each on its way to its own page. */
export function EvidenceView() {
  const { dataset, choose } = useSession();
  const state = useSettledState();
  const search = useSearch(dataset, state.q);
  const found = search.kind === 'found' ? search.found : undefined;
  const statements = useMemo(() => statementsContent(dataset, state, found), [dataset, state, found]);
  const headline = useMemo(() => recordHeadline(dataset), [dataset]);
  const rows = statements.kept;
  const row = (entry: EvidenceEntry) => <StatementRow entry={entry} words={statements.words} />;
  const isReading = search.kind === 'reading';
  return (
    <>
      <Lead title={<Words of={headline} />}>
        <Standfirst>{recordWords.standfirst(dataset)}</Standfirst>
        <EvidenceSwitch />
      </Lead>
      <FilterFrame
        search={<SearchField label={statementsWords.search} />}
        filters={<Filters statements={statements} />}
        activeCount={statements.active.length}
        shown={isReading ? statementsWords.reading(search.read, search.total) : statements.shown}
      >
        <Active statements={statements} />
        {statements.guess === undefined ? null : <p className={styles.guess}>{statements.guess}</p>}
        {isReading || rows.length > 0 ? null : <NothingFound title={statements.nothing} offers={statements.offers} />}
        {isReading || rows.length === 0 ? null : (
          <LongList
            label={statementsWords.list}
            items={rows}
            rowHeight={ROW_HEIGHT}
            row={row}
            isWhole={state.whole}
            onWhole={(whole) => choose(showWhole(whole), 'replace')}
          />
        )}
      </FilterFrame>
    </>
  );
}
