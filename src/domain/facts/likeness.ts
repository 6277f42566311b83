import { type Agreement, isEnough } from '../measures/agreement.ts';

type AgreementOf = (a: string, b: string) => Agreement | undefined;
type Group = readonly string[];

/**
 * Parties put so that those who agree stand together (agglomerative clustering with average linkage: Sokal & Michener,
 * 1958). Each begins as a group of its own; again and again the two groups that agree most are joined, turned so that
 * the two most alike of their ends meet. Only pairs that share enough questions count; groups that share none stand in
 * the order as edited, and the first party as edited in the first half. The same agreements always give the same order.
 */
export function orderByLikeness(parties: readonly string[], agreementOf: AgreementOf): readonly string[] {
  const likeness = (a: string | undefined, b: string | undefined) => {
    const agreement = a === undefined || b === undefined ? undefined : agreementOf(a, b);
    return agreement?.kind === 'measured' && isEnough(agreement.coverage) ? agreement.value : undefined;
  };
  let groups: readonly Group[] = parties.map((party) => [party]);
  for (;;) {
    const pair = mostAlike(groups, (x, y) => mean(x.flatMap((a) => y.flatMap((b) => likeness(a, b) ?? []))));
    if (pair === undefined) break;
    const [x, y] = pair;
    const joined = joinedAtEnds(x, y, (a, b) => likeness(a, b) ?? -1);
    groups = groups.flatMap((group) => (group === x ? [joined] : group === y ? [] : [group]));
  }
  return groups.flatMap((group) => towards(group, parties));
}

function mostAlike(
  groups: readonly Group[],
  likeness: (x: Group, y: Group) => number | undefined,
): readonly [Group, Group] | undefined {
  let found: readonly [Group, Group] | undefined;
  let most = -1;
  groups.forEach((x, index) => {
    for (const y of groups.slice(index + 1)) {
      const value = likeness(x, y) ?? -1;
      if (value > most) [found, most] = [[x, y], value];
    }
  });
  return found;
}

/** The two groups in one row; of the four ways to lay them end to end the one whose meeting ends are most alike. */
function joinedAtEnds(x: Group, y: Group, likeness: (a: string | undefined, b: string | undefined) => number): Group {
  const ways = [
    [x, y],
    [x.toReversed(), y],
    [x, y.toReversed()],
    [x.toReversed(), y.toReversed()],
  ] as const;
  const [best] = ways
    .map(([left, right]) => ({ row: [...left, ...right], value: likeness(left.at(-1), right[0]) }))
    .toSorted((one, other) => other.value - one.value);
  return best?.row ?? [...x, ...y];
}

/** A row and its mirror image say the same: the one in which the party that is edited first stands nearer the start. */
function towards(group: Group, parties: readonly string[]): Group {
  const first = parties.find((party) => group.includes(party)) ?? '';
  return group.indexOf(first) * 2 < group.length ? group : group.toReversed();
}

function mean(values: readonly number[]): number | undefined {
  return values.length === 0 ? undefined : values.reduce((sum, value) => sum + value, 0) / values.length;
}
