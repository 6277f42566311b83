import { createDataset, type Dataset, positionsByParty } from '../domain/dataset.ts';
import type { Coding, Codings, DatasetFile, Pole, Position, Source } from '../domain/dataset-file.ts';
import { addDays, laterDay } from '../domain/day.ts';
import { datasetWords } from '../language/dataset.ts';
import { contestedPosition } from './contested.ts';
import { spanOfDate } from './dates.ts';
import { defaultPair } from './default-pair.ts';
import type { Entry } from './draft.ts';
import type { WrittenFile } from './schema.ts';
import { upgraded } from './upgraders.ts';

/** A checked file, ready for use. */
export function datasetFrom(file: WrittenFile): Dataset {
  return createDataset(completed(file));
}

/** The same of a file that was checked as one of whatever format. */
export function datasetOfAnyFormat(file: Entry): Dataset {
  const present: WrittenFile = Object(upgraded(file));
  return datasetFrom(present);
}

/**
 * A checked file with what can be computed from it: first days of months and years, the pair and the day that are shown
 * first, the names of poles. What was not coded is not made up. A file that says everything stays as it is.
 */
export function completed(file: WrittenFile): DatasetFile {
  const parties = file.parties.map((party) => ({ ...party, short: party.short ?? party.name }));
  const positions = merged(withWholeSalience(file.positions.map(positionFrom)));
  const all = file.issues.map(({ id }) => id);
  return {
    ...file,
    id: file.id ?? 'dataset',
    title: file.title ?? datasetWords.untitled,
    basis: file.basis ?? basisOf(positions),
    defaults: {
      pair: file.defaults?.pair ?? defaultPair(file.parties, positions),
      on: file.defaults?.on ?? positions.map(({ from }) => from).reduce(laterDay, positions[0]?.from ?? '2000-01-01'),
    },
    parties,
    issues: file.issues.map((issue) => ({
      ...issue,
      notes: issue.notes ?? [],
      questions: issue.questions.map((question) => ({ ...question, poles: question.poles ?? POLES })),
    })),
    positions,
    unrecorded: file.unrecorded ?? [],
    statements: (file.statements ?? []).map((statement) => ({
      ...withDay(statement),
      speaker: statement.speaker ?? parties.find(({ id }) => id === statement.party)?.name ?? statement.party,
    })),
    sources: (file.sources ?? []).map(sourceFrom),
    events: (file.events ?? []).map((event) => ({ ...withDay(event), issues: event.issues ?? all })),
    ...(file.codings === undefined ? {} : { codings: file.codings.map(codingFrom) }),
    ...(file.decisions === undefined ? {} : { decisions: file.decisions.map(onDay) }),
  };
}

/** True where a file already says everything that would be computed, so that it may be used as it stands. */
export function isComplete(file: WrittenFile): boolean {
  return JSON.stringify(completed(file)) === JSON.stringify(file);
}

const POLES: readonly [Pole, Pole] = [{ label: datasetWords.against }, { label: datasetWords.inFavour }];

type WrittenPosition = WrittenFile['positions'][number];

const NONE: readonly string[] = [];

function positionFrom(written: WrittenPosition): Position {
  const { evidence = NONE } = written;
  // Most positions say a day, and no other that has to be read.
  if (written.until === undefined && written.from.length === DAY)
    return isWhole(written) ? written : { ...written, evidence };
  const { until, ...position } = written;
  const { first, precision } = spanOfDate(position.from);
  return {
    ...position,
    from: first,
    evidence,
    ...(precision === undefined ? {} : { precision }),
    ...(until === undefined ? {} : { lapses: addDays(spanOfDate(until).last, 1) }),
  };
}

const DAY = '2015-12-15'.length;

function isWhole(written: WrittenPosition): written is WrittenPosition & Pick<Position, 'evidence'> {
  return written.evidence !== undefined;
}

/** A coding whose rows are of positions as the dataset has them: by their first days. */
function codingFrom(coding: Coding): Coding {
  return { ...coding, rows: coding.rows.map(onDay) };
}

/** The codings of a file of their own, the same way. */
export function codingsFrom({ codings, decisions }: Codings): Codings {
  return { codings: codings.map(codingFrom), ...(decisions === undefined ? {} : { decisions: decisions.map(onDay) }) };
}

function onDay<T extends { readonly from: string }>(dated: T): T {
  const { first, precision } = spanOfDate(dated.from);
  return precision === undefined ? dated : { ...dated, from: first };
}

function withDay<T extends { readonly date: string }>(dated: T): T {
  const { first, precision } = spanOfDate(dated.date);
  return precision === undefined ? dated : { ...dated, date: first, precision };
}

function sourceFrom(source: NonNullable<WrittenFile['sources']>[number]): Source {
  const { date, title, url } = source;
  const publisher = source.publisher ?? (url === undefined ? undefined : new URL(url).hostname.replace(/^www\./, ''));
  const named = { ...source, publisher: publisher ?? title ?? source.id };
  return date === undefined ? named : withDay({ ...named, date });
}

/** One that is missing leaves no honest weight for its question, and with that for none. */
function withWholeSalience(positions: readonly Position[]): readonly Position[] {
  const coded = positions.filter(({ salience }) => salience !== undefined).length;
  if (coded === 0 || coded === positions.length) return positions;
  return positions.map(({ salience: _, ...position }) => position);
}

/** Those of one party on one question on one day become one. */
function merged(positions: readonly Position[]): readonly Position[] {
  if (!hasSameDay(positions)) return positions;
  const sameDay = new Map<string, [Position, ...Position[]]>();
  for (const position of positions) {
    const key = `${position.party} ${position.question} ${position.from}`;
    const readings = sameDay.get(key);
    if (readings === undefined) sameDay.set(key, [position]);
    else readings.push(position);
  }
  return [...sameDay.values()].map(contestedPosition);
}

function hasSameDay(positions: readonly Position[]): boolean {
  for (const own of positionsByParty(positions).values())
    for (const group of own.values())
      if (group.some(({ from }, at) => at > 0 && group[at - 1]?.from === from)) return true;
  return false;
}

/** Words are there to be read, so what they are needs no telling; anything else does. */
function basisOf(positions: readonly Position[]): DatasetFile['basis'] {
  return positions.some(({ evidence }) => evidence.length > 0) ? 'statements' : undefined;
}
