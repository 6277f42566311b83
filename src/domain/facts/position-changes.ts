import { type Dataset, positionsOf } from '../dataset.ts';
import type { IsoDate, Position, Question } from '../dataset-file.ts';
import type { Facts, QuestionFacts, SideFacts } from './facts.ts';

/** What became of one party's position on one question between two days. */
export interface PositionChange {
  readonly party: string;
  readonly question: Question;
  /** `moved`: the stance changed; `room`: only the range or the salience did; `new`: nothing was on record at the earlier day. */
  readonly kind: 'moved' | 'room' | 'new';
  /** The position at the earlier day; for a new one the first that was taken after it. */
  readonly before: Position;
  readonly after: Position;
  /** How far the stance moved since earlier, −4 … 4 scale units, positive towards pole B. */
  readonly shift: number;
  /** Every position taken after the earlier day, up to and on the later one, oldest first. */
  readonly steps: readonly Position[];
}

/**
 * What changed after the earlier day up to and on the later one: the farthest move first, then positions whose stance
 * stayed, then those new to the record. One that has lapsed by the earlier day does not count as held then.
 */
export function positionChanges({ selection, isOwnPast, whole }: Facts): readonly PositionChange[] {
  const sides = (facts: QuestionFacts) => (isOwnPast ? [facts.a] : [facts.a, facts.b]);
  return whole.questions
    .flatMap((facts) => sides(facts).flatMap((side) => changeOf(facts.question, side, selection)))
    .toSorted((x, y) => RANK[x.kind] - RANK[y.kind] || Math.abs(y.shift) - Math.abs(x.shift));
}

const RANK: Readonly<Record<PositionChange['kind'], number>> = { moved: 0, room: 1, new: 2 };

interface Days {
  readonly since: IsoDate;
  readonly on: IsoDate;
}

function changeOf(question: Question, side: SideFacts, { since, on }: Days): readonly PositionChange[] {
  const { party, positions, earlier } = side;
  const steps = positions.filter(({ from }) => from > since && from <= on);
  const [first] = steps;
  const after = steps.at(-1);
  if (first === undefined || after === undefined) return [];
  const before = earlier.kind === 'recorded' ? earlier.position : first;
  const shift = after.stance - before.stance;
  const kind = earlier.kind === 'none' ? 'new' : shift === 0 ? 'room' : 'moved';
  return [{ party, question, kind, before, after, shift, steps }];
}

interface TakenQuery {
  readonly parties: readonly string[];
  readonly questions: readonly Question[];
  readonly on: IsoDate;
}

/** The positions taken on one day by these parties on these questions. */
export function positionsTaken(dataset: Dataset, { parties, questions, on }: TakenQuery): readonly Position[] {
  return questions.flatMap((question) =>
    parties.flatMap((party) => positionsOf(dataset, party, question.id).filter(({ from }) => from === on)),
  );
}
