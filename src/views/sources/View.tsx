import { memo, useMemo } from 'react';
import { EvidenceSwitch } from '../../features/evidence/EvidenceSwitch.tsx';
import { DatasetText } from '../../features/page/DatasetText.tsx';
import { FilterFrame } from '../../features/page/FilterFrame.tsx';
import { Lead, Standfirst } from '../../features/page/Lead.tsx';
import { NothingFound } from '../../features/page/NothingFound.tsx';
import { PlaceLink } from '../../features/page/PlaceLink.tsx';
import { SearchField } from '../../features/page/SearchField.tsx';
import { Words } from '../../features/page/Words.tsx';
import { isolated } from '../../language/isolated.ts';
import { sourcesWords as words } from '../../language/sources.ts';
import { goToEvidence, showWhole, toggleKind } from '../../session/evidence-transitions.ts';
import { useSession, useSettledState } from '../../session/session.ts';
import { CheckList } from '../../ui/CheckList.tsx';
import { LongList } from '../../ui/LongList.tsx';
import { OutLink } from '../../ui/OutLink.tsx';
import { type SourceLine, sourceLines, sourcesContent } from './content.ts';
import styles from './View.module.css';

const ROW_HEIGHT = 76;

/** Where everything on record is printed. */
export function SourcesView() {
  const { dataset, choose } = useSession();
  const { q, kind, whole } = useSettledState();
  const lines = useMemo(() => sourceLines(dataset), [dataset]);
  const view = useMemo(() => sourcesContent(lines, { q, kind }), [lines, q, kind]);
  return (
    <>
      <Lead title={<Words of={view.headline} />}>
        {lines.length === 0 ? null : <Standfirst>{words.standfirst}</Standfirst>}
        <EvidenceSwitch />
      </Lead>
      <FilterFrame
        search={<SearchField label={words.search} />}
        filters={<CheckList label={words.kind} options={view.kinds} onToggle={({ id }) => choose(toggleKind(id))} />}
        activeCount={kind.length > 0 ? 1 : 0}
        shown={view.shown}
      >
        {view.lines.length === 0 ? (
          <NothingFound title={view.nothing} offers={view.offers} />
        ) : (
          <LongList
            label={words.list}
            items={view.lines}
            rowHeight={ROW_HEIGHT}
            row={rowOf}
            isWhole={whole}
            onWhole={(is) => choose(showWhole(is), 'replace')}
          />
        )}
      </FilterFrame>
    </>
  );
}

const rowOf = (line: SourceLine) => <SourceRow line={line} />;

const SourceRow = memo(function SourceRow({ line }: { readonly line: SourceLine }) {
  const { source, day, kind, site, statements, events } = line;
  return (
    <div className={styles.row}>
      <p className={styles.day}>{day}</p>
      <div className={styles.body}>
        <p>
          <OutLink href={source.url} isSource lang={source.lang}>
            <DatasetText>{source.title ?? source.url ?? source.publisher}</DatasetText>
          </OutLink>
        </p>
        <p className={styles.meta}>{[isolated(source.publisher ?? ''), kind, site].filter(Boolean).join(' · ')}</p>
      </div>
      <p className={styles.carries}>
        {statements === 0 ? null : (
          <PlaceLink to={goToEvidence({ source: source.id })}>{words.statements(statements)}</PlaceLink>
        )}
        {events === 0 ? null : <span>{words.events(events)}</span>}
        {statements + events === 0 ? <span>{words.carriesNothing}</span> : null}
      </p>
    </div>
  );
});
