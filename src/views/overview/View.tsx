import { useMemo } from 'react';
import { longDay } from '../../domain/day.ts';
import { ChangeList } from '../../features/comparison/ChangeList.tsx';
import { Legend } from '../../features/comparison/Legend.tsx';
import { AgreementFigure, Workings } from '../../features/comparison/Workings.tsx';
import { Lead, Standfirst } from '../../features/page/Lead.tsx';
import { NothingFound } from '../../features/page/NothingFound.tsx';
import { TimeBar } from '../../features/time/TimeBar.tsx';
import { Late } from '../../playback/Late.tsx';
import { useSession, useSettledState } from '../../session/session.ts';
import { overviewContent, overviewCourse } from './content.ts';
import { Filters } from './Filters.tsx';
import { IssueSection } from './IssueSection.tsx';
import styles from './View.module.css';

/** Every issue with its questions as position axes, and the finding in one sentence. */
export function OverviewView() {
  const { dataset } = useSession();
  const state = useSettledState();
  const { a, b, since, issues, w } = state;
  const course = useMemo(() => overviewCourse(dataset, { a, b, since, issues, w }), [dataset, a, b, since, issues, w]);
  const overview = useMemo(() => overviewContent(dataset, state, course), [dataset, state, course]);
  const { agreement, pair } = overview;
  return (
    <>
      <Lead className={styles.lead} kicker={`As of ${longDay(state.on)}`} title={overview.headline}>
        <Standfirst>
          {agreement.percent === undefined ? null : (
            <>
              Weighted by how much each question matters to the two, their agreement is{' '}
              <AgreementFigure agreement={agreement} />.{' '}
            </>
          )}
          {overview.movement}
        </Standfirst>
        <Late>
          <Workings agreement={agreement} moved={overview.moved} pair={pair} />
        </Late>
        <Legend parties={pair} />
      </Lead>
      <TimeBar time={course.time} since={overview.since} usualSince="a year earlier" hasChronicle />
      <Late>
        <Filters overview={overview} />
      </Late>
      {overview.changes === undefined ? null : <ChangeList changes={overview.changes} />}
      {overview.isEmpty ? (
        <NothingFound title="No question passes all of these filters." offers={overview.offers} />
      ) : (
        <div className={styles.issues}>
          {overview.issues.map((block) => (
            <IssueSection key={block.id} block={block} time={course.time} pair={pair} />
          ))}
        </div>
      )}
    </>
  );
}
