import { useMemo } from 'react';
import { longDay } from '../../domain/day.ts';
import { ChangeList } from '../../features/comparison/ChangeList.tsx';
import { HowMoved } from '../../features/comparison/HowMoved.tsx';
import { PairPicker } from '../../features/comparison/PairPicker.tsx';
import { IssueChips } from '../../features/page/IssueChips.tsx';
import { Lead } from '../../features/page/Lead.tsx';
import { EventList } from '../../features/time/EventList.tsx';
import { TimeBar } from '../../features/time/TimeBar.tsx';
import { Scene } from '../../playback/Scene.tsx';
import { useSession, useSettledState } from '../../session/session.ts';
import { timelineContent, timelineCourse } from './content.ts';
import { Multiples } from './Multiples.tsx';
import styles from './View.module.css';

/** Agreement per issue over time, the events, and two days compared: what changed, and who moved. */
export function TimelineView() {
  const { dataset } = useSession();
  const state = useSettledState();
  const { a, b, since, issues, w } = state;
  const course = useMemo(() => timelineCourse(dataset, { a, b, since, issues, w }), [dataset, a, b, since, issues, w]);
  const timeline = useMemo(() => timelineContent(dataset, state), [dataset, state]);
  const { compared } = timeline;
  return (
    <>
      <Lead
        className={styles.lead}
        kicker={`${compared.looks[0].voice} and ${compared.looks[1].voice} over time · as of ${longDay(state.on)}`}
        title={timeline.headline}
      >
        {compared.isOwnPast ? null : <HowMoved movement={timeline.moved} pair={compared.looks} />}
      </Lead>
      <TimeBar time={course.time} since={timeline.since} usualSince="a year earlier" />
      <div className={styles.tools} data-screen-only data-script-only>
        <PairPicker since={timeline.since} />
        <IssueChips />
      </div>
      <Multiples course={course} timeline={timeline} />
      <ChangeList changes={timeline.changes} />
      <Scene aria-labelledby="chronicle" className={styles.chronicle}>
        <h2 id="chronicle">Chronicle</h2>
        <EventList events={course.time.events} />
      </Scene>
    </>
  );
}
