import type { Comparison } from '../../domain/comparison.ts';
import { compareNames } from '../../language/numbers.ts';
import type { Sort } from '../../navigation/codecs.ts';

/** What to sort by: smaller comes first; undefined, for what cannot be ranked, comes last. */
type Rank = number | string | undefined;

type Shifts = ReadonlyMap<string, number>;

/** What an issue is ranked by. */
interface RankedIssue {
  readonly name: string;
  /** Its agreement, 0 … 1; undefined where there is none. */
  readonly value: number | undefined;
  readonly questions: readonly { readonly id: string }[];
}

/** Where a question stands within its issue. */
export function rankQuestion(sort: Sort, comparison: Comparison, shifts: Shifts): Rank {
  const distance = comparison.kind === 'shared' ? comparison.distance : undefined;
  switch (sort) {
    case 'edited':
      return 0;
    case 'agreement':
      return distance;
    case 'divergence':
      return negative(distance);
    case 'name':
      return comparison.question.text;
    case 'moved':
      return negative(shifts.get(comparison.question.id));
    default:
      return sort satisfies never;
  }
}

/** Where an issue stands among the issues. */
export function rankIssue(sort: Sort, block: RankedIssue, shifts: Shifts): Rank {
  const { value } = block;
  switch (sort) {
    case 'edited':
      return 0;
    case 'agreement':
      return negative(value);
    case 'divergence':
      return value;
    case 'name':
      return block.name;
    case 'moved':
      return negative(meanShift(block, shifts));
    default:
      return sort satisfies never;
  }
}

/** Orders two ranks, names as their language has them; equal ranks keep the order they came in. */
export function byRank(x: Rank, y: Rank, language?: string): number {
  if (x === undefined || y === undefined) return Number(x === undefined) - Number(y === undefined);
  if (typeof x === 'string' || typeof y === 'string') return compareNames(String(x), String(y), language);
  return x - y;
}

function negative(value: number | undefined): number | undefined {
  return value === undefined ? undefined : -value;
}

function meanShift(block: RankedIssue, shifts: Shifts): number | undefined {
  const moved = block.questions.flatMap((question) => shifts.get(question.id) ?? []);
  return moved.length === 0 ? undefined : moved.reduce((sum, shift) => sum + shift, 0) / moved.length;
}
