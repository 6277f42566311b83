import type { Dataset } from '../domain/dataset.ts';
import type { Summarise, Summary } from '../features/page/summary.ts';
import type { Page } from '../navigation/route.ts';
import { defaultState } from '../navigation/view-state.ts';

const SUMMARIES = import.meta.glob<{ readonly summarise: Summarise }>('../views/*/summary.ts', { eager: true });

/** What a page says about itself where only words are shown, in its usual state: in a search result, beside a card. */
export function summaryOf(dataset: Dataset, { place, title }: Page): Summary {
  const summary = SUMMARIES[`../views/${place.view}/summary.ts`]?.summarise(dataset, defaultState(dataset, place));
  return summary ?? { description: title };
}
