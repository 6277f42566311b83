import type { IsoDate } from '../../domain/dataset-file.ts';
import { isDay } from '../../domain/day.ts';
import { KINDS, type Seen } from './seen.ts';

/** A day on which a reader was here, and the dataset as it then was. */
export interface Visit {
  readonly day: IsoDate;
  /** The fingerprint of the dataset file. */
  readonly print: string;
  readonly seen: Seen;
}

/** What a device remembers of a site. */
export interface Visits {
  /** The id of the dataset. */
  readonly dataset: string;
  readonly last: Visit;
  /** The visit before the dataset became what it is; until the day is over, or the reader has taken note. */
  readonly before?: Visit | undefined;
}

interface Now extends Omit<Visit, 'seen'> {
  readonly dataset: string;
  readonly see: () => Seen;
}

/**
 * The visits with the present one. A day is one visit, so that a reload forgets nothing; a dataset with another id is
 * another subject, seen for the first time.
 */
export function withVisit(visits: Visits | undefined, { dataset, day, print, see }: Now): Visits {
  if (visits?.dataset !== dataset) return { dataset, last: { day, print, seen: see() } };
  const { last, before } = visits;
  const isSameDay = last.day === day;
  if (last.print === print) return isSameDay ? visits : { dataset, last: { ...last, day } };
  return { dataset, last: { day, print, seen: see() }, before: (isSameDay ? before : undefined) ?? last };
}

/** Notes that the reader is here, and tells which visit the dataset has changed since. Undefined where it has not, or nothing is kept. */
export function noteVisit(site: string, now: Now): Visit | undefined {
  const key = keyOf(site);
  try {
    const visits = withVisit(visitsIn(window.localStorage.getItem(key)), now);
    window.localStorage.setItem(key, JSON.stringify(visits));
    return visits.before;
  } catch {
    // A browser that keeps nothing has no last visit.
    return undefined;
  }
}

/** The reader has taken note of what changed. */
export function forgetChange(site: string): void {
  const key = keyOf(site);
  try {
    const visits = visitsIn(window.localStorage.getItem(key));
    if (visits !== undefined)
      window.localStorage.setItem(key, JSON.stringify({ dataset: visits.dataset, last: visits.last }));
  } catch {
    // Then it is told again, at most until the day is over.
  }
}

/** The day where the reader is. */
export function today(): IsoDate {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}

/** Several sites may lie on one host. */
function keyOf(site: string): string {
  return `common-ground-visits ${site}`;
}

/** What was kept; whatever else may stand there is overwritten. */
function visitsIn(text: string | null): Visits | undefined {
  try {
    const { dataset, last, before }: Partial<Visits> = JSON.parse(text ?? '{}');
    if (dataset === undefined || !isVisit(last)) return undefined;
    return isVisit(before) ? { dataset, last, before } : { dataset, last };
  } catch {
    return undefined;
  }
}

function isVisit(visit: Visit | undefined): visit is Visit {
  const seen: Partial<Seen> = visit?.seen ?? {};
  return isDay(visit?.day ?? '') && KINDS.every((kind) => ['string', 'number'].includes(typeof seen[kind]));
}
