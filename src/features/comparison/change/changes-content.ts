import type { Dataset } from '../../../domain/dataset.ts';
import type { IsoDate, Position, Precision, Question, Statement } from '../../../domain/dataset-file.ts';
import type { Facts } from '../../../domain/facts/facts.ts';
import { type PositionChange, positionChanges } from '../../../domain/facts/position-changes.ts';
import { compareText } from '../../../domain/order.ts';
import { type PartyLook, partyLook } from '../../../drawing/party-look.ts';
import { changesWords } from '../../../language/changes.ts';
import { countedFigure } from '../../../language/figures.ts';
import type { Phrase } from '../../../language/phrase.ts';
import { placeWords, rangeWords, wayWords } from '../../../language/stance.ts';
import { isMove } from './who-moved.ts';

/** A position on the way, with the statement that marks it. */
export interface ChangeStep {
  /** From when it is held, as far as that is known. */
  readonly from: IsoDate;
  readonly precision: Precision | undefined;
  /** The words that mark it; undefined where none are on record. */
  readonly words: string | undefined;
  /** Where the statement is printed. */
  readonly source: { readonly publisher: string; readonly url?: string | undefined } | undefined;
}

/** One line of "What changed". */
export interface ChangeLine {
  readonly id: string;
  readonly question: Question;
  readonly party: PartyLook;
  /** "went from midway between the two to close to “No precondition”" */
  readonly words: string;
  /** The positions in between and the last, each with the statement that marks it. */
  readonly steps: readonly ChangeStep[];
}

export interface ChangesContent {
  readonly moved: readonly ChangeLine[];
  /** The stance stayed; what could be accepted, or how much it matters, changed. */
  readonly room: readonly ChangeLine[];
  /** Came on record after the earlier day, and moved since. */
  readonly entered: readonly ChangeLine[];
  /** Came on record after the earlier day and stayed: they say nothing about a move. */
  readonly added: readonly ChangeLine[];
  readonly summary: Phrase;
}

/** What changed between two days, the farthest move first. */
export function changesContent(dataset: Dataset, facts: Facts): ChangesContent {
  const { selection, whole } = facts;
  const changes = positionChanges(facts);
  const linesOf = (isWanted: (change: PositionChange) => boolean) =>
    changes.filter(isWanted).map((change) => lineOf(dataset, change));
  const moved = linesOf(({ kind }) => kind === 'moved');
  const room = linesOf(({ kind }) => kind === 'room');
  const entered = linesOf((change) => change.kind === 'new' && isMove(change));
  const added = linesOf((change) => change.kind === 'new' && !isMove(change));
  const moves = countedFigure(whole.named.between('moves', moved.length + entered.length), 'move');
  const news = countedFigure(whole.named.between('new-positions', added.length), 'position');
  const [first = selection.since, last = selection.on] = [selection.since, selection.on].toSorted();
  return {
    moved,
    room,
    entered,
    added,
    summary: changesWords.summary(first, last, moves, news),
  };
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

function wordsOf(change: PositionChange): string {
  const { kind, before, after, shift, question } = change;
  if (kind === 'new' && shift === 0) return changesWords.entry(before, placeWords(after.stance, question));
  if (kind === 'room') {
    const place = placeWords(after.stance, question);
    if (before.range === undefined || after.range === undefined) return changesWords.stayed(place);
    return changesWords.roomMoved(place, rangeWords(after.range), rangeWords(before.range));
  }
  const [from, to] = [placeWords(before.stance, question), placeWords(after.stance, question)];
  // A small step may end where the same words hold.
  const did =
    from === to
      ? changesWords.nudged(question.poles[shift > 0 ? 1 : 0].label, to)
      : changesWords.went(wayWords(before.stance, after.stance, question));
  return kind === 'new' ? changesWords.enteredAnd(before, did) : did;
}

/** A step is marked by the newest statement made by its day; by its rationale where there is none. */
function stepOf(dataset: Dataset, step: Position): ChangeStep {
  const [statement] = step.evidence
    .flatMap((id) => dataset.statementById.get(id) ?? [])
    .filter(({ date }) => date <= step.from)
    .toSorted((x, y) => compareText(y.date, x.date));
  return {
    from: step.from,
    precision: step.precision,
    words: statement === undefined ? step.rationale : saying(statement),
    source: dataset.sourceById.get(statement?.source ?? ''),
  };
}

function saying({ speaker, quote, paraphrase = '' }: Statement): string {
  return quote === undefined ? changesWords.said(speaker, paraphrase) : changesWords.quoted(speaker, quote);
}
