import type { Comparison } from '../domain/comparison.ts';
import { STATUSES, type Status } from '../domain/measures/status.ts';
import { counted, listed, sentenceCase } from './numbers.ts';

/** How many questions there are of each status. */
export type Tally = Readonly<Record<Status, number>>;

/** Counts the statuses of a selection. */
export function tallyOf(comparisons: readonly Comparison[]): Tally {
  const count = (id: Status) => comparisons.filter((comparison) => comparison.status === id).length;
  const [agree, within, apart, unknown] = STATUSES.map((status) => count(status.id));
  return { agree: agree ?? 0, 'within-reach': within ?? 0, apart: apart ?? 0, unknown: unknown ?? 0 };
}

interface Finding {
  /** How the two parties are named in a sentence. */
  readonly voices: readonly [string, string];
  readonly tally: Tally;
  /** What the selection is about, where it is not everything: "Sanctions". */
  readonly scope?: string | undefined;
}

/** The finding in one sentence. Of agreement and disagreement the rarer comes first, so that the reader meets the surprise. */
export function headline({ voices, tally, scope }: Finding): string {
  const who = `${voices[0]} and ${voices[1]}`;
  const shared = tally.agree + tally['within-reach'] + tally.apart;
  const said =
    shared === 0 ? `${who} share no question on which both have a recorded position` : predicate(who, tally, shared);
  return `${sentenceCase(scope === undefined ? said : `on ${scope}, ${said}`)}.`;
}

function predicate(who: string, tally: Tally, shared: number): string {
  const order: readonly SharedStatus[] =
    tally.agree <= tally.apart ? ['agree', 'within-reach', 'apart'] : ['apart', 'within-reach', 'agree'];
  const present = order.filter((status) => tally[status] > 0);
  const [first, ...rest] = present;
  if (first === undefined) return who;
  if (rest.length === 0) {
    return `${who} ${FULL[first]} ${shared === 1 ? 'the one question they share' : `all ${shared} questions they share`}`;
  }
  const lead = order[0] ?? first;
  const none = tally[lead] === 0;
  const opening = `${who} ${FULL[lead]} ${none ? 'none' : tally[lead]} of ${counted(shared, 'question')}`;
  const others = (none ? present : rest).map(
    (status, index) => `${index === 0 ? FULL[status] : SHORT[status]} ${tally[status]}`,
  );
  if (none) return `${opening}: they ${listed(others)}`;
  return others.length === 1 ? `${opening} and ${others[0]}` : `${opening}, ${listed(others)}`;
}

type SharedStatus = Exclude<Status, 'unknown'>;

const FULL: Readonly<Record<SharedStatus, string>> = {
  agree: 'agree on',
  'within-reach': 'are within reach on',
  apart: 'are apart on',
};

const SHORT: Readonly<Record<SharedStatus, string>> = {
  agree: 'agree on',
  'within-reach': 'within reach on',
  apart: 'apart on',
};
