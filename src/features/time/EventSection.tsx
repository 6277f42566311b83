import type { Happening } from '../../domain/dataset-file.ts';
import { timeWords } from '../../language/time.ts';
import { Fold } from '../../ui/Fold.tsx';
import { EventList } from './EventList.tsx';

/** The events of a page, to be unfolded. */
export function EventSection({ events }: { readonly events: readonly Happening[] }) {
  if (events.length === 0) return null;
  return (
    <Fold summary={timeWords.events(events.length)}>
      <EventList events={events} />
    </Fold>
  );
}
