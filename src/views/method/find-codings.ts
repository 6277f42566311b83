import type { Dataset } from '../../domain/dataset.ts';
import type { CodingsFound, FindCodings } from '../../session/session.ts';

type Found = CodingsFound | Promise<CodingsFound>;

const FOUND = new WeakMap<Dataset, Found>();

/** The codings of a dataset: its own, or those of their file, which is asked for once and kept, unless it is asked for anew. */
export function codingsOf(dataset: Dataset, find: FindCodings | undefined, anew = false): Found {
  const known = anew ? undefined : FOUND.get(dataset);
  if (known !== undefined) return known;
  const found = foundIn(dataset, find);
  FOUND.set(dataset, found);
  return found;
}

function foundIn({ codings = [], decisions, codingsFile }: Dataset, find: FindCodings | undefined): Found {
  if (codingsFile === undefined) return { kind: 'sound', codings: { codings, decisions } };
  const found = find?.(codingsFile) ?? UNREACHABLE;
  // The code that reads them may not come either.
  return found instanceof Promise ? found.catch(() => UNREACHABLE) : found;
}

const UNREACHABLE: CodingsFound = { kind: 'unreachable' };
