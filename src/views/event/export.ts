import { knownDate } from '../../domain/day.ts';
import { positionsAfter } from '../../domain/events.ts';
import { partyLook } from '../../drawing/party-look.ts';
import type { ExportView } from '../../features/export/view-export.ts';
import { eventWords } from '../../language/event.ts';
import { eventContent } from './content.ts';

/** An event as it leaves the page: what followed it, position by position. It is told in words and has no picture. */
export const exportEvent: ExportView = (dataset, { place }) => {
  const event = dataset.eventById.get(place.view === 'event' ? place.event : '');
  if (event === undefined) throw new Error('There is no such event.');
  const { day, summary } = eventContent(dataset, event);
  return {
    headline: [event.title],
    sentence: [eventWords.told(day, event.summary, summary)],
    when: undefined,
    ownWeights: undefined,
    picture: undefined,
    embeds: [],
    table: {
      columns: [
        ...['event', 'event date', 'party', 'issue', 'question', 'text', 'from'],
        ...['stance', 'range low', 'range high', 'salience', 'confidence', 'rationale', 'evidence'],
      ],
      rows: positionsAfter(dataset, event).map((position) => [
        event.title,
        knownDate(event.date, event.precision),
        partyLook(dataset, position.party).name,
        dataset.issueOfQuestion.get(position.question)?.name,
        position.question,
        dataset.questionById.get(position.question)?.text,
        knownDate(position.from, position.precision),
        position.stance,
        position.range?.[0],
        position.range?.[1],
        position.salience,
        position.confidence,
        position.rationale,
        position.evidence.join(' '),
      ]),
    },
  };
};
