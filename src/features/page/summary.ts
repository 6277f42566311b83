import type { Dataset } from '../../domain/dataset.ts';
import type { ViewState } from '../../navigation/view-state.ts';

/** A view in a sentence, for a search result or beside a card, and what it holds, for machines that read pages. */
export interface Summary {
  /** Computed as the view computes it; undefined for a view without a finding. */
  readonly finding?: string | undefined;
  /** What the view is about, whatever is found. */
  readonly description: string | undefined;
  readonly holds?: SummaryOf;
}

/** The dataset as a whole, the words quoted on some questions, or one statement. */
export type SummaryOf = 'dataset' | { readonly questions: readonly string[] } | { readonly statement: string };

/** What the `summary.ts` of a view exports; undefined for a place that the dataset does not have. */
export type Summarise = (dataset: Dataset, state: ViewState) => Summary | undefined;
