import type { Model } from '../../domain/dataset.ts';
import type { Happening, Issue } from '../../domain/dataset-file.ts';
import { longDay } from '../../domain/day.ts';
import { FOLLOWED_WITHIN, positionsAfter } from '../../domain/events.ts';
import { type PartyLook, partyLook } from '../../drawing/party-look.ts';
import { takenSentence } from '../../features/comparison/change-model.ts';
import { counted } from '../../language/numbers.ts';

export interface EventModel {
  readonly event: Happening;
  readonly day: string;
  readonly issues: readonly Issue[];
  readonly followed: readonly {
    readonly id: string;
    readonly day: string;
    readonly party: PartyLook;
    readonly words: string;
    readonly rationale: string;
    readonly issue: Issue | undefined;
  }[];
  /** What followed, in a sentence that claims no cause. */
  readonly summary: string;
  readonly previous: Happening | undefined;
  readonly next: Happening | undefined;
}

/** An event, and the positions taken within 30 days after it. */
export function eventModel(model: Model, event: Happening): EventModel {
  const place = model.events.indexOf(event);
  const followed = positionsAfter(model, event);
  return {
    event,
    day: longDay(event.date),
    issues: event.issues.flatMap((id) => model.issueById.get(id) ?? []),
    followed: followed.map((position) => ({
      id: `${position.party} ${position.question} ${position.from}`,
      day: longDay(position.from),
      party: partyLook(model, position.party),
      words: takenSentence(model, position),
      rationale: position.rationale,
      issue: model.issueOfQuestion.get(position.question),
    })),
    summary:
      followed.length === 0
        ? `No position on its issues is recorded as taken within ${FOLLOWED_WITHIN} days after it.`
        : `Within ${FOLLOWED_WITHIN} days ${counted(followed.length, 'position')} on its issues ${followed.length === 1 ? 'was' : 'were'} taken. That they came after it does not mean that they came of it.`,
    previous: model.events[place - 1],
    next: model.events[place + 1],
  };
}
