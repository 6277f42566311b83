import { useMemo } from 'react';
import { ComparisonLead } from '../../features/comparison/ComparisonLead.tsx';
import { ChangeList } from '../../features/comparison/change/ChangeList.tsx';
import { MeetingPlaces } from '../../features/comparison/MeetingPlaces.tsx';
import { meetingPlaces } from '../../features/comparison/meeting-places.ts';
import { NothingFound } from '../../features/page/NothingFound.tsx';
import { TimeBar } from '../../features/time/TimeBar.tsx';
import { RestsWhilePlaying } from '../../playback/RestsWhilePlaying.tsx';
import { useSession, useSettledState } from '../../session/session.ts';
import { useArrowKeys } from '../../ui/hooks/use-arrow-keys.ts';
import { overviewContent, overviewSeries } from './content.ts';
import { Filters } from './Filters.tsx';
import { IssueSection } from './IssueSection.tsx';
import styles from './View.module.css';

/** Every question as a position axis on one screen, below the finding in one sentence. */
export function OverviewView() {
  const { dataset } = useSession();
  const state = useSettledState();
  const { a, b, since, issues, w } = state;
  const series = useMemo(() => overviewSeries(dataset, { a, b, since, issues, w }), [dataset, a, b, since, issues, w]);
  const overview = useMemo(() => overviewContent(dataset, state, series.trends), [dataset, state, series]);
  const places = useMemo(
    () => meetingPlaces(dataset, state, overview.comparison.facts.selection.scope),
    [dataset, state, overview],
  );
  const axes = useArrowKeys<HTMLDivElement>();
  const { comparison } = overview;
  const { changes } = comparison;
  return (
    <>
      <ComparisonLead comparison={comparison} />
      <RestsWhilePlaying>
        <MeetingPlaces places={places} />
        <Filters overview={overview} time={series.time} />
      </RestsWhilePlaying>
      {overview.isEmpty ? (
        <NothingFound title="Nothing matches all of these choices at once." offers={overview.offers} />
      ) : (
        <div className={styles.issues} data-columns={Math.min(3, overview.issues.length)} ref={axes}>
          {overview.issues.map((block) => (
            <IssueSection key={block.id} block={block} time={series.time} comparison={comparison} />
          ))}
        </div>
      )}
      {changes === undefined ? null : (
        <RestsWhilePlaying>
          <ChangeList changes={changes} isBrief />
        </RestsWhilePlaying>
      )}
      <TimeBar time={series.time} />
    </>
  );
}
