import type { Dataset } from '../../domain/dataset.ts';
import { scopeOfIssues } from '../../domain/facts/selection.ts';
import { comparisonWords } from '../../language/comparison.ts';
import { listed } from '../../language/numbers.ts';

/** How a sentence names the issues that a filter keeps; undefined where it keeps all. */
export function subjectOf(dataset: Dataset, ids: readonly string[]): string | undefined {
  const { issues } = scopeOfIssues(dataset, ids);
  if (issues.length === dataset.issues.length) return undefined;
  return issues.length < 3 ? listed(issues.map((issue) => issue.name)) : comparisonWords.theseIssues(issues.length);
}
