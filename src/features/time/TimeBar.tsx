import { memo, useCallback } from 'react';
import type { IsoDate } from '../../domain/dataset-file.ts';
import { dayFromNumber, dayNumber } from '../../domain/day.ts';
import { positionsTaken } from '../../domain/facts/position-changes.ts';
import { sinceIn } from '../../domain/facts/selection.ts';
import { TimeStrip } from '../../drawing/screen/TimeStrip.tsx';
import { longDay, shortDay } from '../../language/dates.ts';
import { timeWords } from '../../language/time.ts';
import { PlayerButtons } from '../../playback/PlayerButtons.tsx';
import { usePlayer } from '../../playback/use-player.ts';
import { useSession, useView } from '../../session/session.ts';
import { goTo, lookOn } from '../../session/transitions.ts';
import { later } from '../../ui/later/later.ts';
import { Part } from '../../ui/later/Part.tsx';
import { Popover } from '../../ui/Popover.tsx';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import { takenSentence } from '../comparison/change/taken.ts';
import { DatasetText } from '../page/DatasetText.tsx';
import { PlaceLink } from '../page/PlaceLink.tsx';
import { Words } from '../page/Words.tsx';
import styles from './TimeBar.module.css';
import { agreementOn, agreementShort, latestEvent, type TimeContent } from './time-content.ts';

interface TimeBarProps {
  readonly time: TimeContent;
}

const DAY_CHOOSER = later(async () => (await import('./DayChooser.tsx')).DayChooser);
const DAY = 'choose-day';
const SINCE = 'choose-since';

/** Time at the foot of the window: play, the day looked at and what happened, agreement over time to drag along, the day compared with. */
export function TimeBar({ time }: TimeBarProps) {
  return time.start === time.end ? null : <Bar time={time} />;
}

function Bar({ time }: TimeBarProps) {
  const embed = useView((state) => state.embed);
  if (embed) return null;
  return (
    <section className={styles.bar} aria-label={timeWords.bar} data-time-bar data-screen-only data-script-only>
      <div className={styles.inner}>
        <Now time={time} />
        <div className={styles.strip}>
          <Strip time={time} />
        </div>
        <Since />
      </div>
    </section>
  );
}

// Each looks at the day itself: it need not be drawn again with the view around it.

/** Plays through the changes of the pair, and says what the day is and what happened on it. */
const Now = memo(function Now({ time }: TimeBarProps) {
  const { dataset } = useSession();
  const a = useView((state) => state.a);
  const b = useView((state) => state.b);
  const on = useView((state) => state.on);
  const sentenceOn = useCallback(
    (day: IsoDate) => {
      const { questions } = time.series.scope;
      const taken = positionsTaken(dataset, { parties: [...new Set([a, b])], questions, on: day });
      return taken.map((position) => takenSentence(dataset, position)).join(' ');
    },
    [dataset, time, a, b],
  );
  const player = usePlayer({ days: time.changes, sentenceOn });
  const event = latestEvent(time.events, on);
  return (
    <>
      <PlayerButtons player={player} />
      <div className={styles.now}>
        <button type="button" className={styles.day} popoverTarget={DAY} aria-label={timeWords.chooseDay(on)}>
          <time dateTime={on}>{longDay(on)}</time>
        </button>
        <p className={styles.happened}>
          <span role="status">
            {player.sentence === undefined ? null : (
              <>
                <VisuallyHidden>{timeWords.onDay(on)}</VisuallyHidden>
                {player.sentence}
              </>
            )}
          </span>
          {player.sentence !== undefined || event === undefined ? null : (
            <PlaceLink to={goTo({ view: 'event', event: event.id })}>
              {event.date === on ? '' : timeWords.onShortDay(event.date, event.precision)}
              <DatasetText>{event.title}</DatasetText>
            </PlaceLink>
          )}
        </p>
      </div>
      <Popover id={DAY} label={timeWords.dayLookedAt} isAbove>
        {() => <Part code={DAY_CHOOSER} props={{ player }} />}
      </Popover>
    </>
  );
});

/** What follows the day at once. */
const Strip = memo(function Strip({ time }: TimeBarProps) {
  const { dataset, choose } = useSession();
  const on = useView((state) => state.on);
  const since = useView((state) => sinceIn(dataset, state));
  return (
    <TimeStrip
      label={timeWords.slider}
      caption={timeWords.strip}
      start={time.start}
      end={time.end}
      steps={time.steps}
      ticks={time.ticks}
      years={time.years}
      on={dayNumber(on)}
      since={dayNumber(since)}
      labelOf={(day) => (
        <>
          {timeWords.onShortDay(dayFromNumber(day))}
          <Words of={agreementShort(time.series, dayFromNumber(day))} />
        </>
      )}
      valueText={timeWords.toldOn(on, agreementOn(time.series, on))}
      onSlide={(day) => choose(lookOn(dayFromNumber(day)), 'replace')}
    />
  );
});

const Since = memo(function Since() {
  const { dataset } = useSession();
  const since = useView((state) => sinceIn(dataset, state));
  return (
    <div className={styles.since}>
      <span>{timeWords.since}</span>
      <button type="button" className={styles.day} popoverTarget={SINCE} aria-label={timeWords.chooseSince(since)}>
        <time dateTime={since}>{shortDay(since)}</time>
      </button>
      <Popover id={SINCE} label={timeWords.dayComparedWith} isAbove>
        {() => <Part code={DAY_CHOOSER} props={{}} />}
      </Popover>
    </div>
  );
});
