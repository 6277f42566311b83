import { useMemo } from 'react';
import { ChangeList } from '../../features/comparison/change/ChangeList.tsx';
import { PairNames } from '../../features/comparison/Headline.tsx';
import { OwnWeightsBar } from '../../features/comparison/OwnWeightsBar.tsx';
import { PartyPicker } from '../../features/comparison/PartyPicker.tsx';
import { Workings } from '../../features/comparison/working/Workings.tsx';
import { IssueChips } from '../../features/page/IssueChips.tsx';
import { Lead, Standfirst } from '../../features/page/Lead.tsx';
import { Words } from '../../features/page/Words.tsx';
import { Chronicle } from '../../features/time/EventList.tsx';
import { TimeBar } from '../../features/time/TimeBar.tsx';
import { timelineWords } from '../../language/timeline.ts';
import { RestsWhilePlaying } from '../../playback/RestsWhilePlaying.tsx';
import { useSession, useSettledState } from '../../session/session.ts';
import { timelineContent, timelineSeries } from './content.ts';
import { Multiples } from './Multiples.tsx';
import styles from './View.module.css';

/** Agreement per issue over time, the events, and two days compared: what changed, and who moved. */
export function TimelineView() {
  const { dataset } = useSession();
  const state = useSettledState();
  const { a, b, since, issues, w } = state;
  const series = useMemo(() => timelineSeries(dataset, { a, b, since, issues, w }), [dataset, a, b, since, issues, w]);
  const timeline = useMemo(() => timelineContent(dataset, state), [dataset, state]);
  const { comparison } = timeline;
  const { facts, showsChanges, agreement } = comparison;
  return (
    <>
      <Lead
        kicker={<PairNames comparison={comparison} say={timelineWords.pair} />}
        title={<Words of={comparison.whoMovedHeading} />}
      >
        {facts.whole.change?.kind === 'too few' ? (
          <Standfirst>
            <Words of={timelineWords.agreement(agreement.change ?? [])} />
          </Standfirst>
        ) : null}
        <OwnWeightsBar words={comparison.ownWeights} />
        <Workings comparison={comparison} />
      </Lead>
      <PartyPicker side="a" selection={facts.selection} />
      <PartyPicker side="b" selection={facts.selection} />
      <div className={styles.tools} data-screen-only data-script-only>
        <IssueChips />
      </div>
      <Multiples series={series} timeline={timeline} />
      <RestsWhilePlaying>
        {showsChanges ? <ChangeList facts={facts} isBrief /> : null}
        <section aria-labelledby="chronicle" className={styles.chronicle}>
          <h2 id="chronicle">{timelineWords.chronicle}</h2>
          <Chronicle events={series.time.events} />
        </section>
      </RestsWhilePlaying>
      <TimeBar time={series.time} />
    </>
  );
}
