import { useMemo } from 'react';
import { longDay } from '../../domain/day.ts';
import { ChangeList } from '../../parts/ChangeList.tsx';
import { HowMade } from '../../parts/HowMade.tsx';
import { HowMoved } from '../../parts/HowMoved.tsx';
import { Late } from '../../parts/Late.tsx';
import { Legend } from '../../parts/Legend.tsx';
import { TimeBar } from '../../parts/TimeBar.tsx';
import { useSession, useSettledState } from '../../state/session.ts';
import { Filters } from './Filters.tsx';
import { IssueSection } from './IssueSection.tsx';
import { overviewCourse, overviewModel } from './model.ts';
import { NothingShown } from './NothingShown.tsx';
import styles from './View.module.css';

/** Every issue with its questions as position axes, and the finding in one sentence. */
export function OverviewView() {
  const { model } = useSession();
  const state = useSettledState();
  const { a, b, since, issues, w } = state;
  const course = useMemo(() => overviewCourse(model, { a, b, since, issues, w }), [model, a, b, since, issues, w]);
  const overview = useMemo(() => overviewModel(model, state, course), [model, state, course]);
  const { agreement, pair } = overview;
  return (
    <>
      <header className={styles.lead}>
        <p className={styles.asOf}>As of {longDay(state.on)}</p>
        <h1 tabIndex={-1}>{overview.headline}</h1>
        <p className={styles.standfirst}>
          {agreement.percent === undefined ? null : (
            <>
              Weighted by how much each question matters to the two, their agreement is{' '}
              <strong>{agreement.percent}</strong> (<span className={styles.band}>{agreement.band}</span> given how sure
              the record is; {agreement.coverage}
              ).{' '}
            </>
          )}
          {overview.movement}
        </p>
        <div className={styles.workings}>
          {agreement.working === undefined ? null : (
            <HowMade working={agreement.working} band={agreement.band ?? ''} pair={pair} />
          )}
          {pair[1].isPast ? null : <HowMoved movement={overview.moved} pair={pair} />}
        </div>
        <Legend parties={pair} />
      </header>
      <TimeBar time={course.time} since={overview.since} usualSince="a year earlier" hasChronicle />
      <Late>
        <Filters overview={overview} />
      </Late>
      {overview.changes === undefined ? null : <ChangeList changes={overview.changes} />}
      {overview.isEmpty ? (
        <NothingShown loosenings={overview.loosenings} />
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
