import { type Weights, weightOf } from '../comparison.ts';
import type { Dataset } from '../dataset.ts';
import type { IsoDate, Position, Question } from '../dataset-file.ts';
import { positionOn } from '../holding.ts';
import { type Agreement, agreementOf } from '../measures/agreement.ts';
import { stanceInterval } from '../measures/uncertainty.ts';

interface MatrixQuery {
  readonly on: IsoDate;
  readonly questions: readonly Question[];
  readonly weights: Weights;
}

/** The agreement of every two parties of a dataset. */
export interface Matrix {
  /** Of two parties by their ids, whichever comes first; undefined for one party twice, or one the dataset does not have. */
  readonly agreementOf: (a: string, b: string) => Agreement | undefined;
}

/**
 * The agreement of all pairs on a day. Question by question every two parties on record are compared once, in plain
 * arrays of numbers: two hundred parties make 20,000 pairs.
 */
export function agreementMatrix(dataset: Dataset, { on, questions, weights }: MatrixQuery): Matrix {
  const size = dataset.parties.length;
  const places = new Map(dataset.parties.map(({ id }, place) => [id, place]));
  const cells = () => new Float64Array(size * size);
  const sums = {
    shared: cells(),
    weight: cells(),
    distance: cells(),
    least: cells(),
    greatest: cells(),
    unsure: cells(),
  };
  for (const question of questions) {
    const own = weightOf(weights, question.id);
    const held = dataset.parties.flatMap(({ id }, place) => {
      const position = positionOn(dataset, { party: id, question: question.id, on });
      return position === undefined ? [] : [codedIn(position, place)];
    });
    held.forEach((a, index) => {
      for (let other = index + 1; other < held.length; other += 1) {
        const b = held[other];
        if (b === undefined) continue;
        const at = a.place * size + b.place;
        const counts = ((a.salience + b.salience) / 2) * own;
        add(sums.shared, at, 1);
        add(sums.weight, at, counts);
        add(sums.distance, at, counts * Math.abs(a.stance - b.stance));
        if (a.isUnsure || b.isUnsure) add(sums.unsure, at, 1);
        add(sums.least, at, counts * Math.max(0, a.low - b.high, b.low - a.high));
        add(sums.greatest, at, counts * Math.max(a.high - b.low, b.high - a.low));
      }
    });
  }
  return {
    agreementOf(a, b) {
      const [x, y] = [places.get(a), places.get(b)];
      if (x === undefined || y === undefined || x === y) return undefined;
      const at = Math.min(x, y) * size + Math.max(x, y);
      const sum = (of: Float64Array) => of[at] ?? 0;
      return agreementOf(
        {
          shared: sum(sums.shared),
          weight: sum(sums.weight),
          distance: sum(sums.distance),
          least: sum(sums.least),
          greatest: sum(sums.greatest),
          unsure: sum(sums.unsure),
        },
        questions.length,
      );
    },
  };
}

interface Coded {
  readonly place: number;
  readonly stance: number;
  readonly salience: number;
  /** True where the coding does not say how sure it is. */
  readonly isUnsure: boolean;
  /** The stance widened by the confidence of its coding. */
  readonly low: number;
  readonly high: number;
}

function codedIn(position: Position, place: number): Coded {
  const { stance, salience = 1 } = position;
  const interval = stanceInterval(position);
  return { place, stance, salience, isUnsure: interval === undefined, ...(interval ?? { low: stance, high: stance }) };
}

function add(sums: Float64Array, at: number, value: number): void {
  sums[at] = (sums[at] ?? 0) + value;
}
