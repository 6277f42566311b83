import { comparePair, type Pair } from './comparison.ts';
import type { Dataset } from './dataset.ts';
import type { IsoDate, Question } from './dataset-file.ts';
import { changeDays } from './holding.ts';
import type { Status } from './measures/status.ts';

interface StandingQuery {
  readonly pair: Pair;
  readonly on: IsoDate;
  readonly question: Question;
}

/**
 * The first day of the stretch, up to the day looked at, through which the pair’s status on a question has been what it
 * is then; undefined while one of the two has no recorded position.
 */
export function standingSince(dataset: Dataset, { pair, on, question }: StandingQuery): IsoDate | undefined {
  const statusOn = (day: IsoDate): Status | undefined =>
    comparePair(dataset, { pair, on: day, questions: [question], weights: {} })[0]?.status;
  const status = statusOn(on);
  if (status === 'unknown') return undefined;
  const days = changeDays(dataset, [pair.a, pair.b], [question.id]).filter((day) => day <= on);
  return days[days.findLastIndex((day) => statusOn(day) !== status) + 1];
}
