import type { Dataset } from './dataset.ts';
import type { Happening, Position } from './dataset-file.ts';
import { addDays } from './day.ts';
import { compareText } from './order.ts';

/** Within how many days after an event a new position is shown as having followed it. */
export const FOLLOWED_WITHIN = 30;

/**
 * The positions taken from the day of an event to 30 days after it, by any party on a question of its issues,
 * oldest first. That they followed says nothing about a cause.
 */
export function positionsAfter(dataset: Dataset, event: Happening): readonly Position[] {
  const end = addDays(event.date, FOLLOWED_WITHIN);
  return sinceEvent(dataset, event).filter(({ from }) => from <= end);
}

/** Where none followed within that time, those of the first later day on which there are any. */
export function positionsNext(dataset: Dataset, event: Happening): readonly Position[] {
  const since = sinceEvent(dataset, event);
  const day = since[0]?.from;
  if (day === undefined || day <= addDays(event.date, FOLLOWED_WITHIN)) return [];
  return since.filter(({ from }) => from === day);
}

function sinceEvent({ positions, issueOfQuestion }: Dataset, { date, issues }: Happening): readonly Position[] {
  return positions
    .filter(({ from, question }) => from >= date && issues.includes(issueOfQuestion.get(question)?.id ?? ''))
    .toSorted((x, y) => compareText(x.from, y.from));
}
