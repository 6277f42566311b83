import { datasetFaultWords as words } from '../language/dataset-faults.ts';
import type { Fault } from './draft.ts';

/** More of one kind are told in one line. */
const MOST = 5;
/** So many of them are named. */
const NAMED = 3;

/** Faults as a curator reads them: many of one kind become a line that says how many, and names the first. */
export function grouped(faults: readonly Fault[]): readonly Fault[] {
  const kinds = new Map<string, [Fault, ...Fault[]]>();
  for (const fault of faults) {
    const kind = kindOf(fault);
    const others = kinds.get(kind);
    if (others === undefined) kinds.set(kind, [fault]);
    else others.push(fault);
  }
  return [...kinds.values()].flatMap((all) => (all.length > MOST ? inOneLine(all) : all));
}

/** The same field with the same trouble, whatever the number and the value. */
function kindOf({ path, message, many }: Fault): string {
  return `${path.replaceAll(/\[\d+\]/g, '[]')} ${many ?? message.replaceAll(/“[^”]*”/g, '“”').replaceAll(/\S*\d\S*/g, '#')}`;
}

function inOneLine(all: readonly [Fault, ...Fault[]]): Fault {
  const [first] = all;
  const named = all.slice(0, NAMED).map(({ path, about }) => (about === undefined ? path : words.named(path, about)));
  const message =
    first.many === undefined
      ? words.times(all.length, first.message, named)
      : words.many(all.length, first.many, named);
  return {
    ...(first.place === undefined ? {} : { place: first.place }),
    path: first.path.replaceAll(/\[\d+\]/g, '[…]'),
    message,
  };
}
