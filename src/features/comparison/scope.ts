import type { Dataset } from '../../domain/dataset.ts';
import type { IsoDate, Issue } from '../../domain/dataset-file.ts';
import { laterDay } from '../../domain/day.ts';
import { listed } from '../../language/numbers.ts';
import { type Choices, yearBefore } from '../../navigation/view-state.ts';

/** The issues a filter keeps; an empty filter keeps all. */
export function chosenIssues(dataset: Dataset, ids: readonly string[]): readonly Issue[] {
  return ids.length === 0 ? dataset.issues : dataset.issues.filter((issue) => ids.includes(issue.id));
}

/** How a sentence names a filter; undefined where everything is kept. */
export function scopeOf(dataset: Dataset, ids: readonly string[]): string | undefined {
  if (ids.length === 0 || ids.length === dataset.issues.length) return undefined;
  return ids.length < 3 ? listed(chosenIssues(dataset, ids).map((issue) => issue.name)) : `these ${ids.length} issues`;
}

/** The day compared with: the reader's, or a year before, as far as the record reaches back. */
export function sinceOrYearBefore(dataset: Dataset, { on, since }: Pick<Choices, 'on' | 'since'>): IsoDate {
  return since ?? laterDay(yearBefore(on), dataset.span.start);
}
