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
  return dataset.positions
    .filter(({ from, question }) => {
      const issue = dataset.issueOfQuestion.get(question);
      return from >= event.date && from <= end && issue !== undefined && event.issues.includes(issue.id);
    })
    .toSorted((x, y) => compareText(x.from, y.from));
}
