import type { Dataset } from '../../domain/dataset.ts';
import type { Basis, IsoDate, Position, Precision, Question, Statement } from '../../domain/dataset-file.ts';
import { addDays } from '../../domain/day.ts';
import type { SideFacts } from '../../domain/facts/facts.ts';
import type { Holding } from '../../domain/holding.ts';
import { compareText } from '../../domain/order.ts';
import type { PartyLook } from '../../drawing/party-look.ts';
import { longDay } from '../../language/dates.ts';
import { evidenceWords } from '../../language/evidence.ts';
import { signed } from '../../language/numbers.ts';
import { rangeWords, stanceWords } from '../../language/stance.ts';

/** A statement with all that a reader needs in order to check it. */
export interface EvidenceItem {
  readonly id: string;
  readonly quote: string | undefined;
  readonly paraphrase: string | undefined;
  readonly note: string | undefined;
  readonly speaker: string;
  readonly role: string | undefined;
  readonly day: string;
  readonly source: PrintedIn | undefined;
}

/** Where a statement is printed, as far as it is known. */
export interface PrintedIn {
  readonly publisher: string;
  readonly title: string | undefined;
  readonly kind: string | undefined;
  readonly url: string | undefined;
}

/** A position the party held before. */
export interface EarlierPosition {
  readonly from: IsoDate;
  readonly day: string;
  readonly stance: string;
  readonly rationale: string | undefined;
}

/** What one party holds on a question, and on whose word; or that nothing is recorded, and why. */
export type EvidenceContent =
  | {
      readonly kind: 'recorded';
      readonly party: PartyLook;
      readonly stance: string;
      readonly range: string | undefined;
      readonly from: IsoDate;
      readonly precision: Precision | undefined;
      readonly rationale: string | undefined;
      readonly confidence: string | undefined;
      readonly salience: string | undefined;
      /** Of a contested position each reading in words. */
      readonly readings: readonly string[];
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
    return {
      kind: 'none',
      party: look,
      reason: noneReason({ look, on, first: positions[0], holding: now, basis: dataset.basis }),
    };
  }
  const { position } = now;
  const cited = position.evidence.flatMap((id) => dataset.statementById.get(id) ?? []).toSorted(newestFirst);
  const itemOf = (statement: Statement) => evidenceItem(dataset, statement);
  return {
    kind: 'recorded',
    party: look,
    stance: stanceWords(position.stance, question),
    range: position.range && rangeWords(position.range),
    from: position.from,
    precision: position.precision,
    rationale: position.rationale,
    confidence: position.confidence && evidenceWords.confidence[position.confidence],
    salience: position.salience && evidenceWords.salience(position.salience),
    readings: (position.readings ?? []).map((reading) => readingWords(reading, question)),
    evidence: cited.filter((statement) => statement.date <= on).map(itemOf),
    later: cited.filter((statement) => statement.date > on).map(itemOf),
    earlier: positions
      .filter((other) => other.from < position.from)
      .map(({ from, precision, stance, rationale }) => ({
        ...{ from, day: longDay(from, precision), stance: signed(stance), rationale },
      })),
  };
}

/** A statement with its source, ready to be read. */
export function evidenceItem(dataset: Dataset, statement: Statement): EvidenceItem {
  const source = dataset.sourceById.get(statement.source ?? '');
  const { id, quote, paraphrase, note, speaker, role, date, precision } = statement;
  return {
    id,
    quote,
    paraphrase,
    note,
    speaker,
    role,
    day: longDay(date, precision),
    source: source && {
      ...{ publisher: source.publisher, title: source.title, url: source.url },
      kind: source.kind && evidenceWords.kinds[source.kind],
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
  readonly holding: Extract<Holding, { kind: 'none' }>;
  readonly basis: Basis | undefined;
}

function noneReason({ look, on, first, holding: { reason, lapsed }, basis }: NoneQuery): string {
  if (lapsed?.lapses !== undefined) return evidenceWords.lapsed(look.voice, addDays(lapsed.lapses, -1));
  if (first !== undefined) {
    const next = evidenceWords.notYet(look.voice, first, on);
    return reason === undefined ? next : `${reason} ${next}`;
  }
  return (
    reason ?? (basis === 'statements' ? evidenceWords.noStatement(look.voice) : evidenceWords.noPosition(look.voice))
  );
}

function readingWords({ stance, range, rationale }: Position, question: Question): string {
  return [
    stanceWords(stance, question),
    ...(range === undefined ? [] : [rangeWords(range)]),
    ...(rationale === undefined ? [] : [rationale]),
  ].join('; ');
}
