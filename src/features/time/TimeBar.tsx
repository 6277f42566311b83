import { memo, useCallback } from 'react';
import type { IsoDate } from '../../domain/dataset-file.ts';
import { dayFromNumber, dayNumber, longDay, shortDay } from '../../domain/day.ts';
import { positionsTaken } from '../../domain/facts/position-changes.ts';
import { isOwnPast, sinceIn } from '../../domain/facts/selection.ts';
import { TimeStrip } from '../../drawing/screen/TimeStrip.tsx';
import { PlaybackSection } from '../../playback/PlaybackSection.tsx';
import { Player } from '../../playback/Player.tsx';
import { RestsWhilePlaying } from '../../playback/RestsWhilePlaying.tsx';
import { useSession, useView } from '../../session/session.ts';
import { compareSince, goTo, lookOn } from '../../session/transitions.ts';
import { Button } from '../../ui/Button.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { DayField } from '../../ui/Field.tsx';
import { later } from '../../ui/later/later.ts';
import { Part } from '../../ui/later/Part.tsx';
import { takenSentence } from '../comparison/change/changes-content.ts';
import { PlaceLink } from '../page/PlaceLink.tsx';
import { EventList } from './EventList.tsx';
import styles from './TimeBar.module.css';
import { agreementOn, latestEvent, type TimeContent } from './time-content.ts';

const SERIES_TABLE = later(async () => (await import('./SeriesTable.tsx')).SeriesTable);

interface TimeBarProps {
  readonly time: TimeContent;
  /** Offers the events as a list; a view that lists them itself does not need it. */
  readonly hasChronicle?: boolean;
}

/** The day looked at and the day compared with: the strip to drag, and the same as dates to type. */
export function TimeBar({ time, hasChronicle = false }: TimeBarProps) {
  return (
    <PlaybackSection className={styles.bar} aria-label="Time">
      <Strip time={time} />
      <div className={styles.now}>
        <TimePlayer time={time} />
        <LatestEvent events={time.events} />
      </div>
      <RestsWhilePlaying>
        <div className={styles.below}>
          <div className={styles.days} data-screen-only data-script-only>
            <Days />
          </div>
          {hasChronicle ? (
            <Disclosure summary={`Chronicle (${time.events.length})`} isWritten={false}>
              <EventList events={time.events} />
            </Disclosure>
          ) : null}
          <Disclosure summary="Agreement over time as a table">
            <Part code={SERIES_TABLE} props={{ series: time.series }} />
          </Disclosure>
        </div>
      </RestsWhilePlaying>
    </PlaybackSection>
  );
}

/** Plays through the changes of the pair. */
const TimePlayer = memo(function TimePlayer({ time }: Pick<TimeBarProps, 'time'>) {
  const { dataset } = useSession();
  const a = useView((state) => state.a);
  const b = useView((state) => state.b);
  const sentenceOn = useCallback(
    (day: IsoDate) => {
      const { questions } = time.series.scope;
      const taken = positionsTaken(dataset, { parties: [...new Set([a, b])], questions, on: day });
      return `${longDay(day)}: ${taken.map((position) => takenSentence(dataset, position)).join(' ')}`;
    },
    [dataset, time, a, b],
  );
  return <Player days={time.changes} sentenceOn={sentenceOn} />;
});

// These look at the day themselves: they need not be drawn again with the view around them.

/** What follows the day at once. */
const Strip = memo(function Strip({ time }: Pick<TimeBarProps, 'time'>) {
  const { choose } = useSession();
  const on = useView((state) => state.on);
  return (
    <TimeStrip
      label="As of"
      start={time.start}
      end={time.end}
      steps={time.steps}
      ticks={time.ticks}
      years={time.years}
      on={dayNumber(on)}
      bubble={shortDay(on)}
      valueText={`${longDay(on)}: ${agreementOn(time.series, on)}`}
      onSlide={(day) => choose(lookOn(dayFromNumber(day)), 'replace')}
    />
  );
});

const LatestEvent = memo(function LatestEvent({ events }: Pick<TimeContent, 'events'>) {
  const on = useView((state) => state.on);
  const event = latestEvent(events, on);
  return (
    <p className={styles.event}>
      {event === undefined ? (
        'No event on record by then.'
      ) : (
        <>
          <span className={styles.when}>Latest event, {shortDay(event.date)}:</span>{' '}
          <PlaceLink to={goTo({ view: 'event', event: event.id })}>{event.title}</PlaceLink>
        </>
      )}
    </p>
  );
});

/** The same two days as dates to type. */
const Days = memo(function Days() {
  const { dataset, choose } = useSession();
  const on = useView((state) => state.on);
  const since = useView((state) => sinceIn(dataset, state));
  const bounds = { min: dataset.span.start, max: dataset.span.end };
  return (
    <>
      <DayField label="As of" value={on} {...bounds} onChoose={(day) => choose(lookOn(day))} />
      <DayField label="compared with" value={since} {...bounds} onChoose={(day) => choose(compareSince(day))} />
      <SinceTools since={since} isStart={since === dataset.span.start} />
    </>
  );
});

interface SinceToolsProps {
  readonly since: IsoDate;
  /** True where the record begins on that day. */
  readonly isStart: boolean;
}

/** Whether the day compared with was chosen: then the axes show both days, and there is a way back. */
function SinceTools({ since, isStart }: SinceToolsProps) {
  const { choose } = useSession();
  const isCompared = useView((state) => state.since !== undefined);
  const isPast = useView(isOwnPast);
  if (!isCompared) {
    return (
      <>
        <span className={styles.usual}>({isStart ? 'where the record begins' : 'a year earlier'})</span>
        <Button look="quiet" onClick={() => choose(compareSince(since))}>
          show both days
        </Button>
      </>
    );
  }
  if (isPast) return null;
  return (
    <Button look="quiet" onClick={() => choose(compareSince(undefined))}>
      show one day
    </Button>
  );
}
