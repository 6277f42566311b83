import type { Confidence, Position, Range } from '../domain/dataset-file.ts';

/**
 * One position for all that a file has for one party, question and day. Its stance is the middle between the readings, which
 * stay with it; what could be accepted is contested too, so that no range is claimed. Readings that say the same are none.
 */
export function contestedPosition(readings: readonly [Position, ...Position[]]): Position {
  const [first, ...others] = readings;
  if (others.length === 0) return first;
  const { rationale: _, range: __, lapses: ___, ...common } = first;
  const stances = readings.map(({ stance }) => stance);
  const isContested = others.some((other) => other.stance !== first.stance || !isSameRange(other.range, first.range));
  const salience = readings.map((reading) => reading.salience).reduce((x, y) => (x && y && x > y ? x : y));
  const confidence = leastSure(readings);
  const lapses = readings.map((reading) => reading.lapses).reduce((x, y) => (x && y && x > y ? x : y && x && y));
  return {
    ...(isContested ? common : first),
    stance: (Math.min(...stances) + Math.max(...stances)) / 2,
    evidence: [...new Set(readings.flatMap(({ evidence }) => evidence))],
    ...(salience === undefined ? {} : { salience }),
    ...(confidence === undefined ? {} : { confidence }),
    ...(lapses === undefined ? {} : { lapses }),
    ...(isContested ? { readings } : {}),
  };
}

const LEAST_FIRST: readonly Confidence[] = ['low', 'medium', 'high'];

/** Undefined where a reading does not say how sure it is. */
function leastSure(readings: readonly Position[]): Confidence | undefined {
  const given = readings.map(({ confidence }) => confidence);
  return given.includes(undefined) ? undefined : LEAST_FIRST.find((confidence) => given.includes(confidence));
}

function isSameRange(x: Range | undefined, y: Range | undefined): boolean {
  return x?.[0] === y?.[0] && x?.[1] === y?.[1];
}
