import type {
  DatasetFile,
  Happening,
  IsoDate,
  Issue,
  Party,
  Position,
  Question,
  Source,
  Statement,
} from './dataset-file.ts';
import { compareText } from './order.ts';

/**
 * A dataset with the look-ups that every measure and view needs, built once when it is loaded.
 * The look-ups are total for ids of the same dataset: `src/data` has refused a dataset with unknown ids.
 */
export interface Dataset extends DatasetFile {
  readonly questions: readonly Question[];
  readonly coded: Coded;
  /** First and last day on which anything is recorded. */
  readonly span: { readonly start: IsoDate; readonly end: IsoDate };
  readonly partyById: ReadonlyMap<string, Party>;
  readonly issueById: ReadonlyMap<string, Issue>;
  readonly questionById: ReadonlyMap<string, Question>;
  readonly issueOfQuestion: ReadonlyMap<string, Issue>;
  readonly statementById: ReadonlyMap<string, Statement>;
  readonly sourceById: ReadonlyMap<string, Source>;
  readonly eventById: ReadonlyMap<string, Happening>;
  /** Positions by party and question, oldest first. Use `positionsOf`. */
  readonly positionsByParty: ReadonlyMap<string, ReadonlyMap<string, readonly Position[]>>;
  readonly unrecordedByKey: ReadonlyMap<string, string>;
  /** Oldest first. */
  readonly events: readonly Happening[];
}

/** Which of the things that may be left out at least one position has; and whether all have a range. */
export type Coded = Readonly<Record<'range' | 'salience' | 'confidence' | 'everyRange', boolean>>;

/** Builds the look-ups of a checked dataset. */
export function createDataset(file: DatasetFile): Dataset {
  const events = file.events.toSorted((x, y) => compareText(x.date, y.date));
  return {
    ...file,
    events,
    coded: codedIn(file.positions),
    questions: file.issues.flatMap((issue) => issue.questions),
    span: spanOf(file, events),
    partyById: byId(file.parties),
    issueById: byId(file.issues),
    questionById: byId(file.issues.flatMap((issue) => issue.questions)),
    issueOfQuestion: new Map(file.issues.flatMap((issue) => issue.questions.map((q) => [q.id, issue] as const))),
    statementById: byId(file.statements),
    sourceById: byId(file.sources),
    eventById: byId(file.events),
    positionsByParty: positionsByParty(file.positions),
    unrecordedByKey: new Map(file.unrecorded.map((u) => [keyOf(u.party, u.question), u.reason])),
  };
}

/** Every position of a party on a question, oldest first; empty when there is none. */
export function positionsOf(dataset: Dataset, party: string, question: string): readonly Position[] {
  return dataset.positionsByParty.get(party)?.get(question) ?? [];
}

/** The curator's reason why a party has no recorded position on a question, where one is given. */
export function unrecordedReason(dataset: Dataset, party: string, question: string): string | undefined {
  return dataset.unrecordedByKey.get(keyOf(party, question));
}

/** How a headline names a party: its capital, else its name as a sentence needs it. */
export function voiceOf(party: Party): string {
  return party.capital ?? party.inSentence ?? party.name;
}

function codedIn(positions: readonly Position[]): Coded {
  return {
    range: positions.some(({ range }) => range !== undefined),
    everyRange: positions.every(({ range }) => range !== undefined),
    salience: positions.some(({ salience }) => salience !== undefined),
    confidence: positions.some(({ confidence }) => confidence !== undefined),
  };
}

function keyOf(party: string, question: string): string {
  return `${party} ${question}`;
}

function byId<T extends { readonly id: string }>(items: readonly T[]): ReadonlyMap<string, T> {
  return new Map(items.map((item) => [item.id, item]));
}

/** Positions by party and question, oldest first. Grouped once: of a million it takes a second. */
export function positionsByParty(positions: readonly Position[]): Dataset['positionsByParty'] {
  const known = grouped.get(positions) ?? groupPositions(positions);
  grouped.set(positions, known);
  return known;
}

const grouped = new WeakMap<readonly Position[], Dataset['positionsByParty']>();

function groupPositions(positions: readonly Position[]): Dataset['positionsByParty'] {
  const byParty = new Map<string, Map<string, Position[]>>();
  for (const position of positions) {
    const own = byParty.get(position.party) ?? new Map<string, Position[]>();
    if (own.size === 0) byParty.set(position.party, own);
    const group = own.get(position.question);
    if (group === undefined) own.set(position.question, [position]);
    else group.push(position);
  }
  for (const own of byParty.values())
    for (const group of own.values()) if (group.length > 1) group.sort((x, y) => compareText(x.from, y.from));
  return byParty;
}

function spanOf({ positions, defaults }: DatasetFile, events: readonly Happening[]) {
  let [start, end] = [defaults.on, defaults.on];
  const take = (date: IsoDate) => {
    if (date < start) start = date;
    if (date > end) end = date;
  };
  for (const { from } of positions) take(from);
  for (const { date } of events) take(date);
  return { start, end };
}
