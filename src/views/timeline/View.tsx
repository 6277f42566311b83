import { useMemo } from 'react';
import { longDay } from '../../domain/day.ts';
import { ChangeList } from '../../parts/ChangeList.tsx';
import { EventList } from '../../parts/EventList.tsx';
import { HowMoved } from '../../parts/HowMoved.tsx';
import { IssueChips } from '../../parts/IssueChips.tsx';
import { Lead } from '../../parts/Lead.tsx';
import { PairPicker } from '../../parts/PairPicker.tsx';
import { Scene } from '../../parts/Scene.tsx';
import { TimeBar } from '../../parts/TimeBar.tsx';
import { useSession, useSettledState } from '../../state/session.ts';
import { Multiples } from './Multiples.tsx';
import { timelineCourse, timelineModel } from './model.ts';
import styles from './View.module.css';

/** Agreement per issue over time, the events, and two days compared: what changed, and who moved. */
export function TimelineView() {
  const { model } = useSession();
  const state = useSettledState();
  const { a, b, since, issues, w } = state;
  const course = useMemo(() => timelineCourse(model, { a, b, since, issues, w }), [model, a, b, since, issues, w]);
  const timeline = useMemo(() => timelineModel(model, state), [model, state]);
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
