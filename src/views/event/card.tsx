import { PlainCard } from '../../drawing/card/PlainCard.tsx';
import type { CardProps } from '../../features/export/card-props.ts';
import { eventWords } from '../../language/event.ts';

/** An event: when it was, and what happened. */
export function Card({ dataset, state, shaper }: CardProps) {
  const event = dataset.eventById.get(state.place.view === 'event' ? state.place.event : '');
  if (event === undefined) return null;
  return <PlainCard shaper={shaper} kicker={eventWords.kicker(event)} title={event.title} text={event.summary ?? ''} />;
}
