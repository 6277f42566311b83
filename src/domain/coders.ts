import { type Dataset, positionsOf } from './dataset.ts';
import type { Coding, Codings, IsoDate } from './dataset-file.ts';
import { alphaInterval, type Interval, intervalAlpha, type Reliability } from './measures/alpha.ts';
import { AGREE_WITHIN } from './measures/status.ts';
import { compareText } from './order.ts';

/** Who placed positions on the scale: the dataset itself, where there is no coding, or a further coding. */
export type Coder = Coding | undefined;

/** What a coder made of one position. */
export type Mark =
  | { readonly kind: 'placed'; readonly stance: number; readonly reason: string | undefined }
  /** The words say nothing on the question. */
  | { readonly kind: 'unplaced'; readonly reason: string | undefined }
  /** Made when the question asked something else: no longer compared. */
  | { readonly kind: 'older'; readonly stance: number | null }
  | { readonly kind: 'none' };

/** One position with what every coder made of it. */
export interface CodedUnit {
  readonly party: string;
  readonly question: string;
  readonly from: IsoDate;
  /** One for each coder, in their order. */
  readonly marks: readonly Mark[];
  /** What was decided, and why; undefined where nothing is written. */
  readonly decision: string | undefined;
}

/** All that was coded more than once. */
export interface CodedRecord {
  /** The dataset first. */
  readonly coders: readonly Coder[];
  /** In the order of the dataset’s questions and parties, oldest first. */
  readonly units: readonly CodedUnit[];
  /** How many positions of the dataset no other coder has coded. */
  readonly once: number;
}

/** How far some of the coders agree. */
export interface CoderAgreement {
  readonly reliability: Reliability;
  readonly interval: Interval | undefined;
  /** On how many units no two of them are more than half a step apart. */
  readonly within: number;
  /** On how many two of them are a whole step or more apart. */
  readonly whole: number;
}

/** Every position that a further coder has coded, with all marks side by side. */
export function codedRecord(dataset: Dataset, { codings, decisions = [] }: Codings): CodedRecord {
  const coders: readonly Coder[] = [undefined, ...codings];
  const older = codings.map((coding) => rewordedSince(dataset, coding));
  const rowsByKey = codings.map(({ rows }) => new Map(rows.map((row) => [keyOf(row), row])));
  const reasons = new Map(decisions.map((decision) => [keyOf(decision), decision.reason]));
  const places = new Map(codings.flatMap(({ rows }) => rows.map((row) => [keyOf(row), row] as const)));
  const order = orderOf(dataset);
  const units = [...places].map(([key, { party, question, from }]) => ({
    party,
    question,
    from,
    marks: [
      markOfDataset(dataset, { party, question, from }),
      ...rowsByKey.map((rows, index) => markOf(rows.get(key), older[index]?.has(question) === true)),
    ],
    decision: reasons.get(key),
  }));
  return {
    coders,
    units: units.toSorted((x, y) => order(x) - order(y) || compareText(x.from, y.from)),
    once: dataset.positions.filter((position) => !places.has(keyOf(position))).length,
  };
}

/** Questions that asked something else when a coding was made: it says so itself, or the log of changes since does. */
export function rewordedSince({ revisions = [] }: Dataset, { date, reworded = [] }: Coding): ReadonlySet<string> {
  const since = revisions.filter((revision) => date === undefined || date < revision.date);
  const changed = since.flatMap(({ questions = [] }) => questions.filter(({ meaning }) => meaning));
  return new Set([...reworded, ...changed.map(({ question }) => question)]);
}

/** True where neither of two coders had sight of what the other had made. */
export function workedApart(one: Coder, other: Coder): boolean {
  if (one === undefined || other === undefined) return (one ?? other)?.consulted !== true;
  return [one, other].every(({ unseen }) => unseen.includes('codings'));
}

/** The places of the coders that all worked without sight of each other: what agreement over all is measured of. */
export function coderGroup(coders: readonly Coder[]): readonly number[] {
  const places = coders.map((_, place) => place);
  const blind = places.filter((place) => place > 0 && coders[place]?.unseen.includes('codings'));
  const isOwnApart = coders.every((coder) => coder === undefined || workedApart(undefined, coder));
  return isOwnApart ? [0, ...blind] : blind;
}

/** How far the coders at some places agree, over the units that at least two of them have placed. */
export function coderAgreement(units: readonly CodedUnit[], places: readonly number[]): CoderAgreement {
  const stances = units.map((unit) => stancesAt(unit, places));
  const spreads = stances.filter(({ length }) => length > 1).map(spreadOf);
  return {
    reliability: intervalAlpha(stances),
    interval: alphaInterval(stances),
    within: spreads.filter((spread) => spread <= AGREE_WITHIN).length,
    whole: spreads.filter((spread) => spread >= 1).length,
  };
}

/** True where two coders of any are a whole step or more apart on today’s question. */
export function isApart(unit: CodedUnit): boolean {
  return spreadOf(stancesAt(unit, [...unit.marks.keys()])) >= 1;
}

function stancesAt({ marks }: CodedUnit, places: readonly number[]): readonly number[] {
  return places.flatMap((place) => {
    const mark = marks[place];
    return mark?.kind === 'placed' ? mark.stance : [];
  });
}

// Stances are short decimals: 1.1 − 0.6 must count as 0.5.
function spreadOf(stances: readonly number[]): number {
  return stances.length < 2 ? 0 : Math.round((Math.max(...stances) - Math.min(...stances)) * 100) / 100;
}

function markOf(row: Coding['rows'][number] | undefined, isOlder: boolean): Mark {
  if (row === undefined) return { kind: 'none' };
  const { stance, reason } = row;
  if (isOlder) return { kind: 'older', stance };
  return stance === null ? { kind: 'unplaced', reason } : { kind: 'placed', stance, reason };
}

type Place = Pick<CodedUnit, 'party' | 'question' | 'from'>;

function markOfDataset(dataset: Dataset, { party, question, from }: Place): Mark {
  const position = positionsOf(dataset, party, question).find((own) => own.from === from);
  if (position === undefined) return { kind: 'none' };
  return { kind: 'placed', stance: position.stance, reason: position.rationale };
}

function keyOf({ party, question, from }: Place): string {
  return `${party} ${question} ${from}`;
}

/** The place of a question in the dataset, then of a party. */
function orderOf({ questions, parties }: Dataset): (place: Place) => number {
  const question = new Map(questions.map(({ id }, index) => [id, index * parties.length]));
  const party = new Map(parties.map(({ id }, index) => [id, index]));
  return (place) => (question.get(place.question) ?? 0) + (party.get(place.party) ?? 0);
}
