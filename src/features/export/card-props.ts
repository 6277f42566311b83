import type { Dataset } from '../../domain/dataset.ts';
import type { TextShaper } from '../../drawing/card/text-shaper.ts';
import type { ViewState } from '../../navigation/view-state.ts';

/** What the `Card` of a view's `card.tsx` is drawn from: the picture beside a shared link. */
export interface CardProps {
  readonly dataset: Dataset;
  readonly state: ViewState;
  readonly shaper: TextShaper;
}
