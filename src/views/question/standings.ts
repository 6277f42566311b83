import type { Dataset } from '../../domain/dataset.ts';
import type { IsoDate, Position, Question } from '../../domain/dataset-file.ts';
import { holdingOn } from '../../domain/holding.ts';
import { saidOn } from '../../domain/record.ts';
import type { AxisSide } from '../../drawing/geometry/axis.ts';
import { type PartyLook, partyLook } from '../../drawing/party-look.ts';
import { sideOf } from '../../features/comparison/question-content.ts';
import { signed } from '../../language/numbers.ts';
import { questionPageWords } from '../../language/question-page.ts';
import { positionWords } from '../../language/stance.ts';

const words = questionPageWords.standings;

/** Where one party stands on a question. */
export interface Standing {
  readonly party: PartyLook;
  readonly position: Position;
  /** One of the two that the page compares. */
  readonly isCompared: boolean;
  readonly sides: readonly AxisSide[];
  /** "close to “No precondition” (+1.5), could accept +1 to +2, since 1 November 2015" */
  readonly words: string;
  /** How many of its statements bear on the question, of whatever day. */
  readonly statements: number;
}

export interface Standings {
  readonly summary: string;
  /** From the one pole to the other. */
  readonly recorded: readonly Standing[];
  readonly silent: readonly PartyLook[];
}

interface StandingsQuery {
  readonly question: Question;
  readonly pair: readonly [string, string];
  readonly on: IsoDate;
  /** The day compared with, where the axes show both. */
  readonly since: IsoDate | undefined;
}

/** Where every party of the dataset stands on a question on a day. */
export function standingsOn(dataset: Dataset, query: StandingsQuery): Standings {
  const { question, on } = query;
  const held = dataset.parties.map(({ id }) => ({
    party: partyLook(dataset, id),
    position: heldOn(dataset, query, id, on),
  }));
  const recorded = held
    .flatMap(({ party, position }) => (position === undefined ? [] : [standing(dataset, query, party, position)]))
    .toSorted((x, y) => x.position.stance - y.position.stance);
  return {
    summary: summaryOf({ recorded, of: held.length, question, on }),
    recorded,
    silent: held.filter(({ position }) => position === undefined).map(({ party }) => party),
  };
}

function standing(dataset: Dataset, query: StandingsQuery, party: PartyLook, position: Position): Standing {
  const { question, pair, on, since } = query;
  const ghost = since === undefined || since >= on ? undefined : heldOn(dataset, query, party.id, since);
  const held = positionWords(position, question);
  return {
    party,
    position,
    isCompared: pair.includes(party.id),
    sides: sideOf({ look: party, position, ghost }),
    words:
      ghost === undefined || ghost.stance === position.stance
        ? words.words(held, position)
        : words.moved(held, position, signed(ghost.stance)),
    statements: saidOn(dataset, party.id, question.id).length,
  };
}

function heldOn(dataset: Dataset, { question }: StandingsQuery, party: string, on: IsoDate): Position | undefined {
  const holding = holdingOn(dataset, { party, question: question.id, on });
  return holding.kind === 'recorded' ? holding.position : undefined;
}

interface Summed {
  readonly recorded: readonly Standing[];
  readonly of: number;
  readonly question: Question;
  readonly on: IsoDate;
}

function summaryOf({ recorded, of, question, on }: Summed): string {
  if (recorded.length === 0) return words.nobody(of, on);
  const count = (isThere: (stance: number) => boolean) =>
    recorded.filter(({ position }) => isThere(position.stance)).length;
  const places = [
    { here: count((stance) => stance < 0), said: (here: number) => words.onTheSideOf(here, question.poles[0].label) },
    { here: count((stance) => stance === 0), said: words.midway },
    { here: count((stance) => stance > 0), said: (here: number) => words.onTheSideOf(here, question.poles[1].label) },
  ].flatMap(({ here, said }) => (here === 0 ? [] : [said(here)]));
  return words.summary(recorded.length, of, on, places);
}
