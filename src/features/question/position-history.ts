import { type Dataset, positionsOf } from '../../domain/dataset.ts';
import type { Happening, IsoDate, Position, Question, Statement } from '../../domain/dataset-file.ts';
import { dayNumber } from '../../domain/day.ts';
import { changeDays, holdingOn } from '../../domain/holding.ts';
import { compareText } from '../../domain/order.ts';
import type { StepMark, StepRow } from '../../drawing/chart-rows.ts';
import { type PartyLook, partyLook } from '../../drawing/party-look.ts';
import { longDay, shortDay } from '../../language/dates.ts';
import { sentenceCase, signed } from '../../language/numbers.ts';
import { questionWords } from '../../language/question.ts';
import { placeWords, positionWords, wayWords } from '../../language/stance.ts';

const words = questionWords.history;

/** How positions moved on one question: the chart, its sentence and its table, from the same rows. */
export interface PositionHistoryContent {
  readonly rows: readonly StepRow[];
  readonly marks: readonly StepMark[];
  readonly otherSlots: readonly number[];
  readonly others: readonly PartyLook[];
  /** The statements that mark the steps, oldest first. */
  readonly statements: readonly { readonly statement: Statement; readonly party: PartyLook }[];
  readonly sentence: string;
  /** False where nobody shown ever changed a position: paper is saved for those who did. */
  readonly hasMoves: boolean;
  readonly table: readonly { readonly id: string; readonly cells: readonly string[] }[];
}

interface HistoryQuery {
  readonly question: Question;
  readonly a: string;
  readonly b: string;
  readonly events: readonly Happening[];
  readonly withOthers: boolean;
  readonly read: string | undefined;
}

/** Builds the history of a question. */
export function positionHistory(
  dataset: Dataset,
  { question, a, b, events, withOthers, read }: HistoryQuery,
): PositionHistoryContent {
  const pair = [...new Set([a, b])].map((party) => partyLook(dataset, party));
  const others = withOthers ? otherParties(dataset, question, [a, b]) : [];
  const parties = [...pair, ...others];
  const changes = changeDays(
    dataset,
    parties.map((party) => party.id),
    [question.id],
  );
  const days = [
    ...new Set([dataset.span.start, ...changes, ...events.map((event) => event.date), dataset.span.end]),
  ].sort();
  const statements = pair.flatMap((party) => markedStatements(dataset, party, question));
  return {
    rows: days.map((day) => rowOf(dataset, { day, question, a, b, pair, others, events })),
    marks: statements.map(({ statement, party, stance }) => ({
      id: statement.id,
      day: dayNumber(statement.date),
      stance,
      slot: party.slot,
      isRead: statement.id === read,
    })),
    otherSlots: others.map((party) => party.slot),
    others,
    statements: statements.toSorted((x, y) => compareText(x.statement.date, y.statement.date)),
    sentence: pair.map((party) => partyHistory(dataset, party, question)).join(' '),
    hasMoves: parties.some((party) => positionsOf(dataset, party.id, question.id).length > 1),
    table: changes.map((day) => ({
      id: day,
      cells: [shortDay(day), ...parties.map((party) => cellOf(heldOn(dataset, party, question, day)))],
    })),
  };
}

interface RowQuery {
  readonly day: IsoDate;
  readonly question: Question;
  readonly a: string;
  readonly b: string;
  readonly pair: readonly PartyLook[];
  readonly others: readonly PartyLook[];
  readonly events: readonly Happening[];
}

function rowOf(dataset: Dataset, { day, question, a, b, pair, others, events }: RowQuery): StepRow {
  const held = (party: string) => {
    const holding = holdingOn(dataset, { party, question: question.id, on: day });
    const position = holding.kind === 'recorded' ? holding.position : undefined;
    return { stance: position?.stance, range: position?.range };
  };
  const happened = events.filter((event) => event.date === day).map((event) => event.title);
  return {
    day: dayNumber(day),
    a: held(a),
    b: held(b),
    others: Object.fromEntries(others.map((party) => [party.slot, held(party.id).stance])),
    tooltip: [
      longDay(day),
      ...happened,
      ...[...pair, ...others].map((party) => heldWords(party, heldOn(dataset, party, question, day), question)),
    ],
  };
}

function otherParties(dataset: Dataset, question: Question, pair: readonly string[]): readonly PartyLook[] {
  return dataset.parties
    .filter(({ id }) => !pair.includes(id) && positionsOf(dataset, id, question.id).length > 0)
    .map(({ id }) => partyLook(dataset, id));
}

/** The statements of a party's positions on a question, each at the stance held on its day. */
function markedStatements(dataset: Dataset, party: PartyLook, question: Question) {
  const ids = new Set(positionsOf(dataset, party.id, question.id).flatMap((position) => position.evidence));
  return [...ids].flatMap((id) => {
    const statement = dataset.statementById.get(id);
    if (statement === undefined) return [];
    const position = heldOn(dataset, party, question, statement.date) ?? positionsOf(dataset, party.id, question.id)[0];
    return position === undefined ? [] : [{ statement, party, stance: position.stance }];
  });
}

function heldOn(dataset: Dataset, party: PartyLook, question: Question, on: IsoDate): Position | undefined {
  const holding = holdingOn(dataset, { party: party.id, question: question.id, on });
  return holding.kind === 'recorded' ? holding.position : undefined;
}

function heldWords(party: PartyLook, position: Position | undefined, question: Question): string {
  return words.held(party.name, position === undefined ? words.noPosition : positionWords(position, question));
}

function cellOf(position: Position | undefined): string {
  if (position === undefined) return words.noRecord;
  const { stance, range } = position;
  return range === undefined ? signed(stance) : words.cell(signed(stance), signed(range[0]), signed(range[1]));
}

function partyHistory(dataset: Dataset, party: PartyLook, question: Question): string {
  const positions = positionsOf(dataset, party.id, question.id);
  const [first] = positions;
  const last = positions.at(-1);
  const name = sentenceCase(party.voice);
  if (first === undefined || last === undefined) return words.silent(name);
  const place = ({ stance }: Position) => placeWords(stance, question);
  if (positions.every(({ stance }) => stance === first.stance)) {
    return words.stayed(name, place(first), first);
  }
  const count = positions.filter(({ stance }, index) => index > 0 && stance !== positions[index - 1]?.stance).length;
  if (place(first) === place(last)) return words.returned(name, place(last), first, last, count);
  return words.went(name, wayWords(first.stance, last.stance, question), first, last, count);
}
