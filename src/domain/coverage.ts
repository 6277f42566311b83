import { type Model, positionsOf, unrecordedReason } from './dataset.ts';
import type { Issue, Question } from './dataset-file.ts';

/** What the record holds of one party on one question. */
export type CoverageCell =
  | { readonly kind: 'recorded'; readonly positions: number }
  | { readonly kind: 'explained' }
  | { readonly kind: 'nothing' };

/** One question, with a cell for each party in the model's order. */
export interface CoverageRow {
  readonly issue: Issue;
  readonly question: Question;
  readonly cells: readonly CoverageCell[];
}

/** How well the record covers each question for each party, issue by issue, in the order of the model. */
export function coverageRows(model: Model): readonly CoverageRow[] {
  return model.issues.flatMap((issue) =>
    issue.questions.map((question) => ({
      issue,
      question,
      cells: model.parties.map((party) => cellOf(model, party.id, question.id)),
    })),
  );
}

/** All positions in these cells: the total of a row or of a column. */
export function positionsIn(cells: readonly CoverageCell[]): number {
  return cells.reduce((sum, cell) => sum + (cell.kind === 'recorded' ? cell.positions : 0), 0);
}

function cellOf(model: Model, party: string, question: string): CoverageCell {
  const positions = positionsOf(model, party, question).length;
  if (positions > 0) return { kind: 'recorded', positions };
  return unrecordedReason(model, party, question) === undefined ? { kind: 'nothing' } : { kind: 'explained' };
}
