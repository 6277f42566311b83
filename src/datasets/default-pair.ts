import type { Position } from '../domain/dataset-file.ts';

/** The party that is on record on the most questions, and of the others the one that shares the most of them; those listed first win ties. */
export function defaultPair(
  parties: readonly { readonly id: string }[],
  positions: readonly Pick<Position, 'party' | 'question'>[],
): readonly [a: string, b: string] {
  const asked = new Map<string, Set<string>>(parties.map(({ id }) => [id, new Set()]));
  for (const { party, question } of positions) asked.get(party)?.add(question);
  const most = (ids: readonly string[], countOf: (questions: ReadonlySet<string>) => number): string => {
    const counts = ids.map((id) => countOf(asked.get(id) ?? new Set()));
    return ids[counts.indexOf(counts.reduce((x, y) => Math.max(x, y), 0))] ?? '';
  };
  const ids = parties.map(({ id }) => id);
  const fullest = most(ids, ({ size }) => size);
  const others = ids.filter((id) => id !== fullest);
  const own = asked.get(fullest) ?? new Set();
  const nearest = most(others, (questions) => sharedBy(questions, own));
  return ids.indexOf(fullest) < ids.indexOf(nearest) ? [fullest, nearest] : [nearest, fullest];
}

function sharedBy(x: ReadonlySet<string>, y: ReadonlySet<string>): number {
  let shared = 0;
  for (const question of x) if (y.has(question)) shared++;
  return shared;
}
