import { positionsByParty } from '../domain/dataset.ts';
import type { Position } from '../domain/dataset-file.ts';

/** The party that is on record on the most questions, and of the others the one that shares the most of them; those listed first win ties. */
export function defaultPair(
  parties: readonly { readonly id: string }[],
  positions: readonly Position[],
): readonly [a: string, b: string] {
  const asked = positionsByParty(positions);
  const most = (ids: readonly string[], countOf: (questions: Questions) => number): string => {
    const counts = ids.map((id) => countOf(asked.get(id) ?? NONE));
    return ids[counts.indexOf(counts.reduce((x, y) => Math.max(x, y), 0))] ?? '';
  };
  const ids = parties.map(({ id }) => id);
  const fullest = most(ids, ({ size }) => size);
  const others = ids.filter((id) => id !== fullest);
  const own = asked.get(fullest) ?? NONE;
  const nearest = most(others, (questions) => sharedBy(questions, own));
  return ids.indexOf(fullest) < ids.indexOf(nearest) ? [fullest, nearest] : [nearest, fullest];
}

type Questions = Pick<ReadonlyMap<string, unknown>, 'size' | 'has' | 'keys'>;
const NONE: Questions = new Map();

function sharedBy(x: Questions, y: Questions): number {
  let shared = 0;
  for (const question of x.keys()) if (y.has(question)) shared++;
  return shared;
}
