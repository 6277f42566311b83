import { useSession, useViewState } from '../../state/session.ts';
import { lookOn } from '../../state/transitions.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './EventList.module.css';
import type { IssueModel } from './model.ts';

/** What happened, and when; choosing a day looks at the world on it. */
export function EventList({ events }: Pick<IssueModel, 'events'>) {
  const { choose } = useSession();
  const { on } = useViewState();
  if (events.length === 0) return null;
  return (
    <section className={styles.events} aria-labelledby="events">
      <h2 id="events">Events</h2>
      <ol>
        {events.map(({ event, day, source }) => (
          <li key={event.id} aria-current={event.date === on ? 'date' : undefined}>
            <Button look="quiet" onClick={() => choose(lookOn(event.date))}>
              {day}
            </Button>
            <div>
              <p className={styles.title}>{event.title}</p>
              <p>{event.summary}</p>
              {source === undefined ? null : (
                <p className={styles.source}>
                  <a href={source.url} target="_blank" rel="noopener noreferrer" data-source>
                    {source.publisher}: {source.title}
                  </a>
                </p>
              )}
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}
