import { type CellFault, OF_THE_VALUE } from './faults.ts';
import type { Field } from './fields.ts';
import { cellKey, type Plan, type Poles } from './plan.ts';

/** Reads a value of a field as another wherever it stands. What was read as it before follows. */
export function readAs(plan: Plan, field: Field, value: string, read: string): Plan {
  const moved = [...(plan.readAs[field] ?? [])].map(([from, to]) => [from, to === value ? read : to] as const);
  return { ...plan, readAs: { ...plan.readAs, [field]: new Map([...moved, [value, read]]) } };
}

/** Reads a value as it stands again. */
export function readAsItIs(plan: Plan, field: Field, value: string): Plan {
  const others = [...(plan.readAs[field] ?? [])].filter(([from]) => from !== value);
  return { ...plan, readAs: { ...plan.readAs, [field]: new Map(others) } };
}

/** Mends a fault in all the rows that have it: a value that is wrong as such everywhere, one that is at odds with another cell only there. */
export function mended(plan: Plan, { kind, field, value }: CellFault, rows: readonly number[], read: string): Plan {
  if (OF_THE_VALUE.has(kind)) return readAs(plan, field, value, read);
  return { ...plan, cells: new Map([...plan.cells, ...rows.map((row) => [cellKey(row, field), read] as const)]) };
}

/** Leaves rows out. */
export function leaveOut(plan: Plan, rows: readonly number[]): Plan {
  return { ...plan, leftOut: new Set([...plan.leftOut, ...rows]) };
}

/** Reads one cell as another value. */
export function editCell(plan: Plan, row: number, field: Field, read: string): Plan {
  return { ...plan, cells: new Map([...plan.cells, [cellKey(row, field), read]]) };
}

/** Names the two poles of a question. */
export function namePoles(plan: Plan, question: string, poles: Poles): Plan {
  return { ...plan, poles: new Map([...plan.poles, [question, poles]]) };
}

/** Gives a party, an issue or a question another name wherever it stands; a question keeps the names of its poles. */
export function rename(plan: Plan, field: 'party' | 'issue' | 'question', from: string, to: string): Plan {
  const renamed = readAs(plan, field, from, to);
  const poles = field === 'question' ? plan.poles.get(from) : undefined;
  return poles === undefined ? renamed : namePoles(renamed, to, poles);
}
