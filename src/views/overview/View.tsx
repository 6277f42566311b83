import { useMemo } from 'react';
import { sharedIn } from '../../domain/facts/facts.ts';
import { isEnough } from '../../domain/measures/agreement.ts';
import { ComparisonLead } from '../../features/comparison/ComparisonLead.tsx';
import { TimeBar } from '../../features/time/TimeBar.tsx';
import { overviewWords } from '../../language/overview.ts';
import { RestsWhilePlaying } from '../../playback/RestsWhilePlaying.tsx';
import { useSession, useSettledState } from '../../session/session.ts';
import { useArrowKeys } from '../../ui/hooks/use-arrow-keys.ts';
import { usePrinting } from '../../ui/hooks/use-printing.ts';
import { later } from '../../ui/later/later.ts';
import { Part } from '../../ui/later/Part.tsx';
import { inColumns } from './columns.ts';
import { overviewContent, overviewSeries } from './content.ts';
import { Filters } from './Filters.tsx';
import { IssueSection } from './IssueSection.tsx';
import styles from './View.module.css';

// What few readers of this view see is fetched where it is shown.
const CHANGE_LIST = later(async () => (await import('../../features/comparison/change/ChangeList.tsx')).ChangeList);
const MEETING_PLACES = later(
  async () => (await import('../../features/comparison/MeetingPlaces.tsx')).MeetingPlacesHere,
);
const NOTHING_FOUND = later(async () => (await import('../../features/page/NothingFound.tsx')).NothingFound);

const COLUMNS = 3;
/** So many questions are drawn wherever they are: the browser’s own search finds all of them. */
const WHOLE = 120;

/** Every question as a position axis on one screen, below the finding in one sentence. */
export function OverviewView() {
  const { dataset } = useSession();
  const state = useSettledState();
  const { a, b, since, issues, w } = state;
  const series = useMemo(() => overviewSeries(dataset, { a, b, since, issues, w }), [dataset, a, b, since, issues, w]);
  const overview = useMemo(() => overviewContent(dataset, state, series.trends), [dataset, state, series]);
  const columns = useMemo(() => inColumns(overview.issues, COLUMNS), [overview]);
  const isPrinting = usePrinting();
  const isWhole = isPrinting || overview.issues.reduce((sum, { questions }) => sum + questions.length, 0) <= WHOLE;
  const axes = useArrowKeys<HTMLDivElement>();
  const { comparison } = overview;
  const { facts, showsChanges } = comparison;
  return (
    <>
      <ComparisonLead comparison={comparison} />
      <RestsWhilePlaying>
        {isEnough({ shared: sharedIn(facts.whole.tally) }) ? null : (
          <Part code={MEETING_PLACES} props={{ scope: facts.selection.scope }} />
        )}
        <Filters overview={overview} time={series.time} />
      </RestsWhilePlaying>
      {overview.isEmpty ? (
        <Part code={NOTHING_FOUND} props={{ title: overviewWords.nothingFound, offers: overview.offers }} />
      ) : (
        <div id="picture" className={styles.issues} data-columns={columns.length} ref={axes}>
          {columns.map((column, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place; issues come and go in it.
            <div key={place} className={styles.column}>
              {column.map((block, at) => (
                <IssueSection
                  key={block.id}
                  {...{ block, comparison }}
                  time={series.time}
                  isFar={isWhole ? undefined : at > 0}
                />
              ))}
            </div>
          ))}
        </div>
      )}
      {showsChanges ? (
        <RestsWhilePlaying>
          <Part code={CHANGE_LIST} props={{ facts, isBrief: true }} />
        </RestsWhilePlaying>
      ) : null}
      <TimeBar time={series.time} />
    </>
  );
}
