import type { Dataset } from '../../domain/dataset.ts';
import type { Happening, Issue, Position } from '../../domain/dataset-file.ts';
import { FOLLOWED_WITHIN, positionsAfter, positionsNext } from '../../domain/events.ts';
import { type PartyLook, partyLook } from '../../drawing/party-look.ts';
import { takenSentence } from '../../features/comparison/change/taken.ts';
import { longDay } from '../../language/dates.ts';
import { eventWords } from '../../language/event.ts';

export interface EventContent {
  readonly event: Happening;
  readonly day: string;
  readonly issues: readonly Issue[];
  readonly followed: readonly {
    readonly id: string;
    readonly day: string;
    readonly party: PartyLook;
    readonly words: string;
    readonly rationale: string | undefined;
    readonly issue: Issue | undefined;
  }[];
  /** What followed, in a sentence that claims no cause. */
  readonly summary: string;
  readonly previous: Happening | undefined;
  readonly next: Happening | undefined;
}

/** An event, and the positions taken within 30 days after it, or else the next. */
export function eventContent(dataset: Dataset, event: Happening): EventContent {
  const place = dataset.events.indexOf(event);
  const within = positionsAfter(dataset, event);
  const later = positionsNext(dataset, event);
  const dayOf = ({ from, precision }: Position) => longDay(from, precision);
  return {
    event,
    day: longDay(event.date, event.precision),
    issues: event.issues.flatMap((id) => dataset.issueById.get(id) ?? []),
    followed: [...within, ...later].map((position) => ({
      id: `${position.party} ${position.question} ${position.from}`,
      day: dayOf(position),
      party: partyLook(dataset, position.party),
      words: takenSentence(dataset, position),
      rationale: position.rationale,
      issue: dataset.issueOfQuestion.get(position.question),
    })),
    summary: eventWords.summary(within.length, FOLLOWED_WITHIN, later[0] && dayOf(later[0])),
    previous: dataset.events[place - 1],
    next: dataset.events[place + 1],
  };
}
