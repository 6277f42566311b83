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
  /** Positions of one party on one question, oldest first. Use `positionsOf`. */
  readonly positionsByKey: ReadonlyMap<string, readonly Position[]>;
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
    span: spanOf([...file.positions.map((p) => p.from), ...events.map((e) => e.date)], file.defaults.on),
    partyById: byId(file.parties),
    issueById: byId(file.issues),
    questionById: byId(file.issues.flatMap((issue) => issue.questions)),
    issueOfQuestion: new Map(file.issues.flatMap((issue) => issue.questions.map((q) => [q.id, issue] as const))),
    statementById: byId(file.statements),
    sourceById: byId(file.sources),
    eventById: byId(file.events),
    positionsByKey: groupPositions(file.positions),
    unrecordedByKey: new Map(file.unrecorded.map((u) => [keyOf(u.party, u.question), u.reason])),
  };
}

/** Every position of a party on a question, oldest first; empty when there is none. */
export function positionsOf(dataset: Dataset, party: string, question: string): readonly Position[] {
  return dataset.positionsByKey.get(keyOf(party, question)) ?? [];
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
  const count = (key: 'range' | 'salience' | 'confidence') =>
    positions.filter((position) => position[key] !== undefined).length;
  const ranges = count('range');
  return {
    range: ranges > 0,
    everyRange: ranges === positions.length,
    salience: count('salience') > 0,
    confidence: count('confidence') > 0,
  };
}

function keyOf(party: string, question: string): string {
  return `${party} ${question}`;
}

function byId<T extends { readonly id: string }>(items: readonly T[]): ReadonlyMap<string, T> {
  return new Map(items.map((item) => [item.id, item]));
}

function groupPositions(positions: readonly Position[]): ReadonlyMap<string, readonly Position[]> {
  const groups = new Map<string, Position[]>();
  for (const position of positions) {
    const key = keyOf(position.party, position.question);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [position]);
    else group.push(position);
  }
  for (const group of groups.values()) group.sort((x, y) => compareText(x.from, y.from));
  return groups;
}

function spanOf(dates: readonly IsoDate[], fallback: IsoDate) {
  let [start, end] = [fallback, fallback];
  for (const date of dates) {
    if (date < start) start = date;
    if (date > end) end = date;
  }
  return { start, end };
}
