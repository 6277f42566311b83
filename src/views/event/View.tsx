import { Mark } from '../../drawing/screen/Mark.tsx';
import { DatasetText } from '../../features/page/DatasetText.tsx';
import { Lead, Standfirst } from '../../features/page/Lead.tsx';
import { PlaceLink } from '../../features/page/PlaceLink.tsx';
import { Turn } from '../../features/page/Turn.tsx';
import { EventSource } from '../../features/time/EventList.tsx';
import { eventWords as words } from '../../language/event.ts';
import { useSession, useViewState } from '../../session/session.ts';
import { goTo, lookOn, type Transition } from '../../session/transitions.ts';
import { eventContent } from './content.ts';
import styles from './View.module.css';

/** One event: what happened, where it is reported, and what followed. */
export function EventView() {
  const { dataset } = useSession();
  const { place } = useViewState();
  const event = place.view === 'event' ? dataset.eventById.get(place.event) : undefined;
  if (event === undefined) return null;
  const view = eventContent(dataset, event);
  const onItsDay: Transition = (state) => lookOn(event.date)(goTo({ view: 'overview' })(state));
  return (
    <article className={styles.event}>
      <Lead
        className={styles.lead}
        kicker={
          <>
            <PlaceLink to={goTo({ view: 'timeline' })}>{words.timeline}</PlaceLink> › {words.kicker(event)}
          </>
        }
        title={<DatasetText>{event.title}</DatasetText>}
      >
        {event.summary === undefined ? null : (
          <Standfirst>
            <DatasetText isBlock>{event.summary}</DatasetText>
          </Standfirst>
        )}
      </Lead>
      <EventSource event={event} dataset={dataset} />
      <p className={styles.ways}>
        {view.issues.map((issue) => (
          <PlaceLink key={issue.id} to={goTo({ view: 'issue', issue: issue.id })}>
            <DatasetText>{issue.name}</DatasetText>
          </PlaceLink>
        ))}
        <PlaceLink to={onItsDay}>{words.onItsDay}</PlaceLink>
      </p>
      <section aria-labelledby="followed">
        <h2 id="followed">{words.followed}</h2>
        <p className={styles.summary}>{view.summary}</p>
        <ol className={styles.followed}>
          {view.followed.map((item) => (
            <li key={item.id}>
              <span className={styles.day}>{item.day}</span>
              <div>
                <p className={styles.words}>
                  <Mark slot={item.party.slot} />
                  <span>{item.words}</span>
                </p>
                {item.rationale === undefined ? null : (
                  <p className={styles.summary}>
                    <DatasetText isBlock>{item.rationale}</DatasetText>
                  </p>
                )}
              </div>
            </li>
          ))}
        </ol>
      </section>
      <Turn
        label={words.others}
        previous={view.previous && { to: goTo({ view: 'event', event: view.previous.id }), words: view.previous.title }}
        next={view.next && { to: goTo({ view: 'event', event: view.next.id }), words: view.next.title }}
      />
    </article>
  );
}
