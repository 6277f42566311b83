import type { Dataset } from '../../domain/dataset.ts';
import type { IsoDate, Position, Question, SourceKind, Statement } from '../../domain/dataset-file.ts';
import type { SideFacts } from '../../domain/facts/facts.ts';
import { compareText } from '../../domain/order.ts';
import type { PartyLook } from '../../drawing/party-look.ts';
import { longDay } from '../../language/dates.ts';
import { signed } from '../../language/numbers.ts';
import { rangeWords, stanceWords } from '../../language/stance.ts';

/** A statement with all that a reader needs in order to check it. */
export interface EvidenceItem {
  readonly id: string;
  readonly quote: string | undefined;
  readonly paraphrase: string;
  readonly note: string | undefined;
  readonly speaker: string;
  readonly role: string;
  readonly day: string;
  readonly source: { readonly publisher: string; readonly title: string; readonly kind: string; readonly url: string };
}

/** A position the party held before. */
export interface EarlierPosition {
  readonly from: IsoDate;
  readonly day: string;
  readonly stance: string;
  readonly rationale: string;
}

/** What one party holds on a question, and on whose word; or that nothing is recorded, and why. */
export type EvidenceContent =
  | {
      readonly kind: 'recorded';
      readonly party: PartyLook;
      readonly stance: string;
      readonly range: string;
      readonly from: string;
      readonly rationale: string;
      readonly confidence: string;
      readonly salience: string;
      /** Statements made by the day looked at, newest first. */
      readonly evidence: readonly EvidenceItem[];
      /** Statements that bear the same position out, made after that day. */
      readonly later: readonly EvidenceItem[];
      readonly earlier: readonly EarlierPosition[];
    }
  | { readonly kind: 'none'; readonly party: PartyLook; readonly reason: string };

interface EvidenceQuery {
  readonly look: PartyLook;
  readonly question: Question;
  readonly side: SideFacts;
}

/** Gathers the evidence of one party on one question, as known on the day looked at. */
export function evidenceContent(dataset: Dataset, { look, question, side }: EvidenceQuery): EvidenceContent {
  const { now, on, positions } = side;
  if (now.kind === 'none') {
    return { kind: 'none', party: look, reason: noneReason({ look, on, first: positions[0], given: now.reason }) };
  }
  const { position } = now;
  const cited = position.evidence.flatMap((id) => dataset.statementById.get(id) ?? []).toSorted(newestFirst);
  const itemOf = (statement: Statement) => evidenceItem(dataset, statement);
  return {
    kind: 'recorded',
    party: look,
    stance: stanceWords(position.stance, question),
    range: rangeWords(position.range),
    from: longDay(position.from),
    rationale: position.rationale,
    confidence: position.confidence,
    salience: `${position.salience} of 3`,
    evidence: cited.filter((statement) => statement.date <= on).map(itemOf),
    later: cited.filter((statement) => statement.date > on).map(itemOf),
    earlier: positions
      .filter((other) => other.from < position.from)
      .map(({ from, stance, rationale }) => ({ from, day: longDay(from), stance: signed(stance), rationale })),
  };
}

export const KIND_WORDS: Readonly<Record<SourceKind, string>> = {
  transcript: 'transcript',
  statement: 'official statement',
  news: 'news report',
  'official-document': 'official document',
  resolution: 'resolution',
};

/** A statement with its source, ready to be read. */
export function evidenceItem(dataset: Dataset, statement: Statement): EvidenceItem {
  const source = dataset.sourceById.get(statement.source);
  const { id, quote, paraphrase, note, speaker, role, date } = statement;
  return {
    id,
    quote,
    paraphrase,
    note,
    speaker,
    role,
    day: longDay(date),
    source: {
      publisher: source?.publisher ?? '',
      title: source?.title ?? '',
      kind: source === undefined ? '' : KIND_WORDS[source.kind],
      url: source?.url ?? '',
    },
  };
}

function newestFirst(x: Statement, y: Statement): number {
  return compareText(y.date, x.date);
}

interface NoneQuery {
  readonly look: PartyLook;
  readonly on: IsoDate;
  readonly first: Position | undefined;
  readonly given: string | undefined;
}

function noneReason({ look, on, first, given }: NoneQuery): string {
  if (first !== undefined) {
    const next = `The first recorded position of ${look.voice} on this begins on ${longDay(first.from)}, after ${longDay(on)}.`;
    return given === undefined ? next : `${given} ${next}`;
  }
  return (
    given ??
    `No statement of ${look.voice} on this has been recorded. That is not a neutral stance: nothing is counted.`
  );
}
