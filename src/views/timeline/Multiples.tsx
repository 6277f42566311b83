import { useCallback, useMemo } from 'react';
import { dayFromNumber, dayNumber } from '../../domain/day.ts';
import type { DayLines } from '../../drawing/screen/DayLines.tsx';
import type { AgreementContent } from '../../features/comparison/agreement-content.ts';
import { DatasetText } from '../../features/page/DatasetText.tsx';
import { PlaceLink } from '../../features/page/PlaceLink.tsx';
import { Words } from '../../features/page/Words.tsx';
import { SeriesTable } from '../../features/time/SeriesTable.tsx';
import { StillAgreement } from '../../features/time/StillAgreement.tsx';
import { TimeChart } from '../../features/time/TimeChart.tsx';
import type { TimeContent } from '../../features/time/time-content.ts';
import { shortDay } from '../../language/dates.ts';
import { plain } from '../../language/phrase.ts';
import { timelineWords as words } from '../../language/timeline.ts';
import { useSession, useViewState } from '../../session/session.ts';
import { compareSince, goTo, lookOn } from '../../session/transitions.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { whenShown } from '../../ui/later/later.ts';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import type { Panel, TimelineContent, TimelineSeries } from './content.ts';
import styles from './Multiples.module.css';

const AGREEMENT_PANEL = whenShown(async () => (await import('../../drawing/screen/AgreementPanel.tsx')).AgreementPanel);

interface MultiplesProps {
  readonly series: TimelineSeries;
  readonly timeline: TimelineContent;
}

/** The small multiples: one panel for each issue, on one scale. */
export function Multiples({ series, timeline }: MultiplesProps) {
  const { choose, dataset } = useSession();
  const { on } = useViewState();
  const { time, panels } = series;
  const { since } = timeline.comparison.facts.selection;
  const pick = useCallback(
    (day: number, isEarlier: boolean) => {
      const date = dayFromNumber(day);
      choose(isEarlier ? compareSince(date) : lookOn(date));
    },
    [choose],
  );
  const lines = [
    { day: dayNumber(since), label: '', look: 'since' as const },
    { day: dayNumber(on), label: shortDay(on), look: 'on' as const },
  ];
  return (
    <section aria-labelledby="multiples" className={styles.multiples}>
      <VisuallyHidden as="h2" id="multiples">
        {words.panels}
      </VisuallyHidden>
      <p className={styles.key} data-script-only>
        {words.key(dataset.coded.confidence)} <span className={styles.byKey}>{words.keyboard}</span>
      </p>
      <div className={styles.grid}>
        {panels.map((panel) => (
          <PanelFigure
            key={panel.issue.id}
            panel={panel}
            time={time}
            agreement={timeline.agreements.get(panel.issue.id)}
            lines={lines}
            onPick={pick}
          />
        ))}
      </div>
    </section>
  );
}

/** Pixels. */
const HEIGHT = 150;

interface PanelFigureProps {
  readonly panel: Panel;
  readonly time: TimeContent;
  readonly agreement: AgreementContent | undefined;
  readonly lines: Parameters<typeof DayLines>[0]['lines'];
  readonly onPick: (day: number, isEarlier: boolean) => void;
}

function PanelFigure({ panel, time, agreement, lines, onPick }: PanelFigureProps) {
  const { issue } = panel;
  const eventDays = useMemo(
    () => time.events.filter((event) => event.issues.includes(issue.id)).map((event) => dayNumber(event.date)),
    [time.events, issue.id],
  );
  const days = useMemo(() => panel.rows.map(({ day }) => day), [panel.rows]);
  return (
    <figure className={styles.panel}>
      <figcaption className={styles.head}>
        <h3>
          <PlaceLink to={goTo({ view: 'issue', issue: issue.id })}>
            <DatasetText>{issue.name}</DatasetText>
          </PlaceLink>
        </h3>
        <p>
          <strong>
            <Words of={agreement?.percent ?? words.noNumber} />
          </strong>{' '}
          <Words of={agreement?.change ?? ''} />
        </p>
      </figcaption>
      <TimeChart
        code={AGREEMENT_PANEL}
        props={(width, pointedAt) => ({
          width,
          height: HEIGHT,
          rows: panel.rows,
          start: time.start,
          end: time.end,
          years: time.years,
          eventDays,
          sentence: plain(panel.sentence),
          pointedAt,
        })}
        still={<StillAgreement time={time} series={panel.series} eventDays={eventDays} />}
        days={days}
        onPick={onPick}
        height={HEIGHT}
        start={time.start}
        end={time.end}
        lines={lines}
      />
      <Disclosure summary={words.table}>
        <SeriesTable series={panel.series} />
      </Disclosure>
    </figure>
  );
}
