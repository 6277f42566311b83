import type { Dataset } from '../../domain/dataset.ts';
import type { IsoDate, Position, Question, Statement } from '../../domain/dataset-file.ts';
import { longDay } from '../../domain/day.ts';
import { type PositionChange, positionChanges } from '../../domain/measures/changes.ts';
import { type PartyLook, partyLook } from '../../drawing/party-look.ts';
import { counted, sentenceCase, short, signed } from '../../language/numbers.ts';
import { rangeWords, stanceWords } from '../../language/stance.ts';

/** A position on the way, with the statement that marks it. */
export interface ChangeStep {
  readonly id: string;
  readonly day: string;
  readonly words: string;
  /** Where the statement is printed. */
  readonly source: { readonly publisher: string; readonly url: string } | undefined;
}

/** One line of "What changed". */
export interface ChangeLine {
  readonly id: string;
  readonly question: Question;
  readonly party: PartyLook;
  /** "from −2 to +1.5, by 3.5 steps towards “No precondition”" */
  readonly words: string;
  /** The positions in between and the last, each with the statement that marks it. */
  readonly steps: readonly ChangeStep[];
}

export interface ChangeContent {
  readonly moved: readonly ChangeLine[];
  /** The stance stayed; what could be accepted, or how much it matters, changed. */
  readonly room: readonly ChangeLine[];
  /** Came on record after the earlier day, and moved since. */
  readonly entered: readonly ChangeLine[];
  /** Came on record after the earlier day and stayed: they say nothing about a move. */
  readonly added: readonly ChangeLine[];
  readonly summary: string;
}

interface ChangesQuery {
  /** Both sides; a party compared with its own past is one. */
  readonly parties: readonly string[];
  readonly questions: readonly Question[];
  readonly since: IsoDate;
  readonly on: IsoDate;
}

/** What changed between two days, the farthest move first. */
export function changeContent(dataset: Dataset, query: ChangesQuery): ChangeContent {
  const changes = positionChanges(dataset, query);
  const linesOf = (isWanted: (change: PositionChange) => boolean) =>
    changes.filter(isWanted).map((change) => lineOf(dataset, change));
  const moved = linesOf(({ kind }) => kind === 'moved');
  const room = linesOf(({ kind }) => kind === 'room');
  const entered = linesOf(({ kind, shift }) => kind === 'new' && shift !== 0);
  const added = linesOf(({ kind, shift }) => kind === 'new' && shift === 0);
  const isNew = entered.length + added.length;
  return {
    moved,
    room,
    entered,
    added,
    summary: `Between ${longDay(query.since)} and ${longDay(query.on)}: ${counted(moved.length, 'move')}, ${counted(isNew, 'position')} new to the record.`,
  };
}

/** A position that has just been taken, in one sentence: for a listener, and for what followed an event. */
export function takenSentence(dataset: Dataset, position: Position): string {
  const question = dataset.questionById.get(position.question);
  if (question === undefined) return '';
  const { voice } = partyLook(dataset, position.party);
  return `${sentenceCase(voice)}, “${question.text}”: ${stanceWords(position.stance, question)}.`;
}

function lineOf(dataset: Dataset, change: PositionChange): ChangeLine {
  const { party, question, steps } = change;
  return {
    id: `${party} ${question.id}`,
    question,
    party: partyLook(dataset, party),
    words: wordsOf(change),
    steps: steps.map((step) => stepOf(dataset, step)),
  };
}

function wordsOf({ kind, before, after, shift, question }: PositionChange): string {
  if (kind === 'new' && shift === 0)
    return `on record from ${longDay(before.from)}: ${stanceWords(after.stance, question)}`;
  if (kind === 'room')
    return `still ${signed(after.stance)}; ${rangeWords(after.range)}, before ${rangeWords(before.range)}`;
  const pole = question.poles[shift > 0 ? 1 : 0].label;
  const entry = kind === 'new' ? `on record from ${longDay(before.from)}, ` : '';
  return `${entry}from ${signed(before.stance)} to ${signed(after.stance)}: ${counted(short(Math.abs(shift)), 'step')} towards “${pole}”`;
}

/** A step is marked by the newest statement made by its day; by its rationale where there is none. */
function stepOf(dataset: Dataset, step: Position): ChangeStep {
  const [statement] = step.evidence
    .flatMap((id) => dataset.statementById.get(id) ?? [])
    .filter(({ date }) => date <= step.from)
    .toSorted((x, y) => (x.date < y.date ? 1 : -1));
  const told = statement === undefined ? step.rationale : `${statement.speaker}: ${saying(statement)}`;
  return {
    id: step.from,
    day: longDay(step.from),
    words: `${signed(step.stance)}. ${told}`,
    source: statement && dataset.sourceById.get(statement.source),
  };
}

function saying({ quote, paraphrase }: Statement): string {
  return quote === undefined ? paraphrase : `“${quote}”`;
}
