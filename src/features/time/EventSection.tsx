import type { Happening } from '../../domain/dataset-file.ts';
import { EventList } from './EventList.tsx';
import styles from './EventSection.module.css';

/** The events of a page as a section of its own; on paper they are left out. */
export function EventSection({ events }: { readonly events: readonly Happening[] }) {
  return (
    <section className={styles.events} aria-labelledby="events">
      <h2 id="events">Events</h2>
      <EventList events={events} />
    </section>
  );
}
