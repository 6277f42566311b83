import type { Dataset } from '../../domain/dataset.ts';
import { positionsOf } from '../../domain/dataset.ts';
import type { IsoDate, Issue, Position, Precision, Question, Source, Statement } from '../../domain/dataset-file.ts';
import { endOf } from '../../domain/holding.ts';
import { backedBy, saidOn, spokenOf } from '../../domain/record.ts';
import { type PartyLook, partyLook } from '../../drawing/party-look.ts';
import { longDay } from '../../language/dates.ts';
import { positionWords } from '../../language/stance.ts';
import { statementWords } from '../../language/statement.ts';

/** A statement of the same party on the same question, or the one whose page this is. */
export interface Said {
  readonly id: string;
  readonly day: string;
  readonly speaker: string;
  readonly words: string;
  readonly isThis: boolean;
}

/** A question on which the statement backs a position. */
export interface Backed {
  readonly question: Question;
  readonly issue: Issue | undefined;
  readonly positions: readonly {
    readonly from: IsoDate;
    readonly precision: Precision | undefined;
    /** The day on which the next one begins, or it lapses. */
    readonly until: IsoDate | undefined;
    readonly stance: string;
    readonly rationale: string | undefined;
  }[];
  /** What the party said on it up to two statements before and after, oldest first, this one among them. */
  readonly nearby: readonly Said[];
  /** How many of its statements bear on the question in all. */
  readonly count: number;
}

export interface StatementContent {
  readonly statement: Statement;
  readonly party: PartyLook;
  readonly day: string;
  readonly source: Source | undefined;
  readonly backed: readonly Backed[];
  /** What it backs, in a sentence. */
  readonly summary: string;
  /** The statements before and after it, of whatever party. */
  readonly previous: Said | undefined;
  readonly next: Said | undefined;
}

const NEAREST = 2;

/** One statement: whose words, where printed, what they back, and what the same party said before and after. */
export function statementContent(dataset: Dataset, statement: Statement): StatementContent {
  const party = partyLook(dataset, statement.party);
  const source = dataset.sourceById.get(statement.source ?? '');
  const { statements } = spokenOf(dataset);
  const place = statements.indexOf(statement);
  const backed = backedQuestions(dataset, statement);
  const saidAt = (at: number) => {
    const other = statements[at];
    return other === undefined ? undefined : said(other, statement);
  };
  return {
    statement,
    party,
    day: longDay(statement.date, statement.precision),
    source,
    backed,
    summary: summaryOf(party, backed),
    previous: saidAt(place + 1),
    next: saidAt(place - 1),
  };
}

function backedQuestions(dataset: Dataset, statement: Statement): readonly Backed[] {
  const positions = backedBy(dataset, statement.id);
  return dataset.questions.flatMap((question): readonly Backed[] => {
    const own = positions.filter((position) => position.question === question.id);
    if (own.length === 0) return [];
    const all = saidOn(dataset, statement.party, question.id).toReversed();
    const place = all.indexOf(statement);
    const near = all.slice(Math.max(0, place - NEAREST), place + NEAREST + 1);
    return [
      {
        question,
        issue: dataset.issueOfQuestion.get(question.id),
        positions: own.map((position) => ({
          from: position.from,
          precision: position.precision,
          until: endOn(dataset, position),
          stance: positionWords(position, question),
          rationale: position.rationale,
        })),
        nearby: near.map((other) => said(other, statement)),
        count: all.length,
      },
    ];
  });
}

/** The next position ends it, or it lapses. */
function endOn(dataset: Dataset, { party, question, from }: Position): IsoDate | undefined {
  const all = positionsOf(dataset, party, question);
  return endOf(
    all,
    all.findIndex((other) => other.from === from),
  );
}

function said(other: Statement, current: Statement): Said {
  const { id, date, precision, speaker, quote, paraphrase = '' } = other;
  const words = quote === undefined ? paraphrase : `“${quote}”`;
  return { id, day: longDay(date, precision), speaker, words, isThis: other === current };
}

function summaryOf({ voice }: PartyLook, backed: readonly Backed[]): string {
  const positions = backed.reduce((sum, { positions: own }) => sum + own.length, 0);
  return statementWords.summary(voice, positions, [...new Set(backed.flatMap(({ issue }) => issue?.name ?? []))]);
}
