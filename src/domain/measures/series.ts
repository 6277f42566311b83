import { type ComparisonQuery, comparePair } from '../comparison.ts';
import type { Dataset } from '../dataset.ts';
import type { IsoDate } from '../dataset-file.ts';
import { changeDays } from '../holding.ts';
import { type Agreement, agreementOver } from './agreement.ts';

/** Agreement from a day on, until the next step. */
export interface AgreementStep {
  readonly from: IsoDate;
  readonly agreement: Agreement;
}

/**
 * Agreement over time: one step for each day on which either party took a new position on one of the
 * questions, oldest first. Positions hold until they change, so between two steps nothing moves.
 */
export function agreementSeries(dataset: Dataset, query: Omit<ComparisonQuery, 'on'>): readonly AgreementStep[] {
  const days = changeDays(
    dataset,
    [query.pair.a, query.pair.b],
    query.questions.map((question) => question.id),
  );
  return days.map((from) => ({ from, agreement: agreementOver(comparePair(dataset, { ...query, on: from })) }));
}
