import { type Dataset, positionsOf, unrecordedReason } from './dataset.ts';
import type { Issue, Question } from './dataset-file.ts';

/** What the record holds of one party on one question. */
export type CoverageCell =
  | { readonly kind: 'recorded'; readonly positions: number }
  | { readonly kind: 'explained' }
  | { readonly kind: 'nothing' };

/** One question, with a cell for each party in the dataset's order. */
export interface CoverageRow {
  readonly issue: Issue;
  readonly question: Question;
  readonly cells: readonly CoverageCell[];
}

/** How well the record covers each question for each party, issue by issue, in the order of the dataset. */
export function coverageRows(dataset: Dataset): readonly CoverageRow[] {
  return dataset.issues.flatMap((issue) =>
    issue.questions.map((question) => ({
      issue,
      question,
      cells: dataset.parties.map((party) => cellOf(dataset, party.id, question.id)),
    })),
  );
}

/** All positions in these cells: the total of a row or of a column. */
export function positionsIn(cells: readonly CoverageCell[]): number {
  return cells.reduce((sum, cell) => sum + (cell.kind === 'recorded' ? cell.positions : 0), 0);
}

function cellOf(dataset: Dataset, party: string, question: string): CoverageCell {
  const positions = positionsOf(dataset, party, question).length;
  if (positions > 0) return { kind: 'recorded', positions };
  return unrecordedReason(dataset, party, question) === undefined ? { kind: 'nothing' } : { kind: 'explained' };
}

/** More cells than these make no table that anybody reads. */
const MOST_CELLS = 1500;

/** True where a cell for every party and question fills no page. */
export function isTableOfAll({ parties, questions }: Dataset): boolean {
  return parties.length * questions.length <= MOST_CELLS;
}

/** What the record holds of one issue. */
export interface IssueCoverage {
  readonly issue: Issue;
  readonly positions: number;
  /** Pairs of a party and a question with a position, and without. */
  readonly recorded: number;
  readonly missing: number;
}

/** How well the record covers each issue, in the order of the dataset: in time by its positions, not by what is missing. */
export function issueCoverage({
  parties,
  issues,
  issueOfQuestion,
  positionsByParty,
}: Dataset): readonly IssueCoverage[] {
  const counts = new Map(issues.map(({ id }) => [id, { positions: 0, recorded: 0 }]));
  for (const own of positionsByParty.values())
    for (const [question, positions] of own) {
      const count = counts.get(issueOfQuestion.get(question)?.id ?? '');
      if (count === undefined) continue;
      count.recorded++;
      count.positions += positions.length;
    }
  return issues.map((issue) => {
    const { positions, recorded } = counts.get(issue.id) ?? { positions: 0, recorded: 0 };
    return { issue, positions, recorded, missing: parties.length * issue.questions.length - recorded };
  });
}
