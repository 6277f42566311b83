import { useMemo } from 'react';
import { longDay } from '../../domain/day.ts';
import { ChangeList } from '../../features/comparison/change/ChangeList.tsx';
import { Legend } from '../../features/comparison/Legend.tsx';
import { OwnWeightsBar } from '../../features/comparison/OwnWeightsBar.tsx';
import { AgreementFigure, Workings } from '../../features/comparison/working/Workings.tsx';
import { Lead, Standfirst } from '../../features/page/Lead.tsx';
import { NothingFound } from '../../features/page/NothingFound.tsx';
import { Words } from '../../features/page/Words.tsx';
import { TimeBar } from '../../features/time/TimeBar.tsx';
import { RestsWhilePlaying } from '../../playback/RestsWhilePlaying.tsx';
import { useSession, useSettledState } from '../../session/session.ts';
import { overviewContent, overviewSeries } from './content.ts';
import { Filters } from './Filters.tsx';
import { IssueSection } from './IssueSection.tsx';
import styles from './View.module.css';

/** Every issue with its questions as position axes, and the finding in one sentence. */
export function OverviewView() {
  const { dataset } = useSession();
  const state = useSettledState();
  const { a, b, since, issues, w } = state;
  const series = useMemo(() => overviewSeries(dataset, { a, b, since, issues, w }), [dataset, a, b, since, issues, w]);
  const overview = useMemo(() => overviewContent(dataset, state, series.trends), [dataset, state, series]);
  const { comparison } = overview;
  const { agreement, pair, changes } = comparison;
  return (
    <>
      <Lead className={styles.lead} kicker={`As of ${longDay(state.on)}`} title={<Words of={comparison.headline} />}>
        <Standfirst>
          {agreement.percent === undefined ? null : (
            <>
              {comparison.ownWeights === undefined
                ? 'Weighted by how much each question matters to the two'
                : 'Weighted by your own say as well'}
              , their agreement is <AgreementFigure agreement={agreement} />.{' '}
            </>
          )}
          <Words of={comparison.whoMoved} />
        </Standfirst>
        <OwnWeightsBar words={comparison.ownWeights} />
        <RestsWhilePlaying>
          <Workings comparison={comparison} />
          <Legend parties={pair} />
        </RestsWhilePlaying>
      </Lead>
      <TimeBar time={series.time} hasChronicle />
      <RestsWhilePlaying>
        <Filters overview={overview} />
        {changes === undefined ? null : <ChangeList changes={changes} isBrief />}
      </RestsWhilePlaying>
      {overview.isEmpty ? (
        <NothingFound title="No question passes all of these filters." offers={overview.offers} />
      ) : (
        <div className={styles.issues}>
          {overview.issues.map((block) => (
            <IssueSection key={block.id} block={block} time={series.time} comparison={comparison} />
          ))}
        </div>
      )}
    </>
  );
}
