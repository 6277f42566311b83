import type { Dataset } from '../domain/dataset.ts';
import type { Summarise, Summary } from '../features/page/summary.ts';
import type { Page } from '../navigation/route.ts';
import { defaultState } from '../navigation/view-state.ts';

const SUMMARIES = import.meta.glob<{ readonly summarise: Summarise }>('../views/*/summary.ts', { eager: true });

/** What a page says about itself where only words are shown: in a search result, beside a card. */
export interface PageSummary extends Summary {
  readonly title: string;
  /** The finding first, where there is one. */
  readonly description: string;
}

/** The summary of a page in its usual state. */
export function summaryOf(dataset: Dataset, { place, title, description }: Page): PageSummary {
  const summary = SUMMARIES[`../views/${place.view}/summary.ts`]?.summarise(dataset, defaultState(dataset, place));
  const finding = summary?.finding;
  return {
    ...summary,
    ...{ title, finding, description: finding === undefined ? description : `${finding} ${description}` },
  };
}
