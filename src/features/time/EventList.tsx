import type { Dataset } from '../../domain/dataset.ts';
import type { Happening } from '../../domain/dataset-file.ts';
import { longDay } from '../../language/dates.ts';
import { sourceWords } from '../../language/quotation.ts';
import { timeWords } from '../../language/time.ts';
import { useSession, useView } from '../../session/session.ts';
import { goTo, lookOn } from '../../session/transitions.ts';
import { Button } from '../../ui/Button.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { OutLink } from '../../ui/OutLink.tsx';
import { DatasetText } from '../page/DatasetText.tsx';
import { PlaceLink } from '../page/PlaceLink.tsx';
import styles from './EventList.module.css';

/** So many of a longer list are shown at first. */
const MOST = 10;

/** The events of a view up to the day looked at; of a long list the last few, those before and after behind a word. */
export function Chronicle({ events }: { readonly events: readonly Happening[] }) {
  const on = useView((state) => state.on);
  const past = events.filter(({ date }) => date <= on).length;
  const end = Math.max(past, Math.min(MOST, events.length));
  const start = Math.max(0, end - MOST);
  return (
    <>
      <MoreEvents summary={timeWords.earlier(start)} events={events.slice(0, start)} />
      <EventList events={events.slice(start, end)} />
      <MoreEvents summary={timeWords.later(events.length - end)} events={events.slice(end)} />
    </>
  );
}

interface MoreEventsProps {
  readonly summary: string;
  readonly events: readonly Happening[];
}

function MoreEvents({ summary, events }: MoreEventsProps) {
  if (events.length === 0) return null;
  return (
    <Disclosure summary={summary}>
      <EventList events={events} />
    </Disclosure>
  );
}

/** What happened, and when; choosing a day looks at the world on it, choosing a title opens the event's own page. */
export function EventList({ events }: { readonly events: readonly Happening[] }) {
  const { dataset, choose } = useSession();
  const on = useView((state) => state.on);
  return (
    <ol className={styles.events}>
      {events.map((event) => (
        <li key={event.id} aria-current={event.date === on ? 'date' : undefined}>
          <Button look="quiet" onClick={() => choose(lookOn(event.date))}>
            {longDay(event.date, event.precision)}
          </Button>
          <div>
            <p className={styles.title}>
              <PlaceLink to={goTo({ view: 'event', event: event.id })}>
                <DatasetText>{event.title}</DatasetText>
              </PlaceLink>
            </p>
            {event.summary === undefined ? null : (
              <p>
                <DatasetText isBlock>{event.summary}</DatasetText>
              </p>
            )}
            <EventSource event={event} dataset={dataset} />
          </div>
        </li>
      ))}
    </ol>
  );
}

/** Where an event is reported. */
export function EventSource({ event, dataset }: { readonly event: Happening; readonly dataset: Dataset }) {
  const source = dataset.sourceById.get(event.source ?? '');
  if (source === undefined) return null;
  return (
    <p className={styles.source}>
      <OutLink href={source.url} isSource>
        <DatasetText>{sourceWords(source)}</DatasetText>
      </OutLink>
    </p>
  );
}
