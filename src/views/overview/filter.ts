import { type Comparison, comparePair } from '../../domain/comparison.ts';
import type { Dataset } from '../../domain/dataset.ts';
import type { Offer } from '../../features/page/NothingFound.tsx';
import { overviewWords } from '../../language/overview.ts';
import { hasWords } from '../../language/plain.ts';
import type { ViewState } from '../../navigation/view-state.ts';
import { clearFilters, searchFor, showAllIssues, showAllStatuses } from '../../session/transitions.ts';

/** True where a question passes the issue filter, the status filter and the search. */
export function keepsQuestion(
  dataset: Dataset,
  comparison: Comparison,
  { issues, show, q }: Pick<ViewState, 'issues' | 'show' | 'q'>,
): boolean {
  const { question, status } = comparison;
  const issue = dataset.issueOfQuestion.get(question.id);
  if (issues.length > 0 && (issue === undefined || !issues.includes(issue.id))) return false;
  if (show.length > 0 && !show.includes(status)) return false;
  if (q.trim() === '') return true;
  const poles = question.poles.flatMap((pole) => [pole.label, pole.text ?? '']);
  const texts = [question.text, ...poles, question.middle ?? '', issue?.name ?? ''];
  return hasWords(q, texts.join(' '));
}

/** When nothing is left: each filter whose dropping alone shows something again, and dropping all of them. */
export function offersOf(dataset: Dataset, state: ViewState): readonly Offer[] {
  const single = [
    { label: overviewWords.offers.search(state.q), isSet: state.q !== '', transition: searchFor('') },
    { label: overviewWords.offers.statuses, isSet: state.show.length > 0, transition: showAllStatuses },
    { label: overviewWords.offers.issues, isSet: state.issues.length > 0, transition: showAllIssues },
  ].filter((offer) => offer.isSet);
  // Of one filter alone it would say the same twice.
  const all = single.length > 1 ? [{ label: overviewWords.offers.all, transition: clearFilters }] : [];
  return [...single, ...all]
    .map(({ label, transition }) => ({ label, transition, count: countShown(dataset, transition(state)) }))
    .filter((offer) => offer.count > 0);
}

function countShown(dataset: Dataset, state: ViewState): number {
  const pair = { a: state.a, b: state.b };
  const comparisons = comparePair(dataset, { pair, on: state.on, questions: dataset.questions, weights: {} });
  return comparisons.filter((comparison) => keepsQuestion(dataset, comparison, state)).length;
}
