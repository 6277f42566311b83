import type { Dataset } from '../../domain/dataset.ts';
import type { Happening } from '../../domain/dataset-file.ts';
import { longDay } from '../../domain/day.ts';
import { useSession, useView } from '../../session/session.ts';
import { goTo, lookOn } from '../../session/transitions.ts';
import { Button } from '../../ui/Button.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { OutLink } from '../../ui/OutLink.tsx';
import { PlaceLink } from '../page/PlaceLink.tsx';
import styles from './EventList.module.css';

/** A longer list begins with so many. */
const FIRST = 10;

/** The events of a view, the rest of a long list behind a word. */
export function Chronicle({ events }: { readonly events: readonly Happening[] }) {
  const rest = events.slice(FIRST);
  return (
    <>
      <EventList events={events.slice(0, FIRST)} />
      {rest.length === 0 ? null : (
        <Disclosure summary={`${rest.length} more`}>
          <EventList events={rest} />
        </Disclosure>
      )}
    </>
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
            {longDay(event.date)}
          </Button>
          <div>
            <p className={styles.title}>
              <PlaceLink to={goTo({ view: 'event', event: event.id })}>{event.title}</PlaceLink>
            </p>
            <p>{event.summary}</p>
            <EventSource event={event} dataset={dataset} />
          </div>
        </li>
      ))}
    </ol>
  );
}

/** Where an event is reported. */
export function EventSource({ event, dataset }: { readonly event: Happening; readonly dataset: Dataset }) {
  const source = dataset.sourceById.get(event.source);
  if (source === undefined) return null;
  return (
    <p className={styles.source}>
      <OutLink href={source.url} isSource>
        {source.publisher}: {source.title}
      </OutLink>
    </p>
  );
}
