import { type Comparison, compareHoldings, type SharedComparison, weightOf } from '../comparison.ts';
import { type Dataset, positionsOf, unrecordedReason } from '../dataset.ts';
import type { IsoDate, Issue, Position, Question } from '../dataset-file.ts';
import { type Holding, holdingIn } from '../holding.ts';
import { type Agreement, agreementOver } from '../measures/agreement.ts';
import { type BothDays, type Change, changeOver } from '../measures/change.ts';
import { STATUSES, type Status } from '../measures/status.ts';
import { type FactsNamed, factsNamed } from './fact.ts';
import { type Scope, type Selection, scopeOfIssue } from './selection.ts';

/** One side of a question: its positions, and which are in force on the two days. */
export interface SideFacts {
  readonly party: string;
  /** The day at which this side is looked at. */
  readonly on: IsoDate;
  /** Oldest first. */
  readonly positions: readonly Position[];
  readonly now: Holding;
  readonly earlier: Holding;
}

/** What is known of the pair on one question. */
export interface QuestionFacts {
  readonly question: Question;
  readonly a: SideFacts;
  readonly b: SideFacts;
  readonly now: Comparison;
  /** The two on the earlier day. */
  readonly earlier: Comparison;
}

/** How many questions there are of each status. */
export type Tally = Readonly<Record<Status, number>>;

/** What is known of the pair on some questions. */
export interface ScopeFacts {
  readonly scope: Scope;
  readonly questions: readonly QuestionFacts[];
  readonly agreement: Agreement;
  /** The agreement without the reader's own weights; undefined where there are none in this scope. */
  readonly asCoded: Agreement | undefined;
  /** Undefined where the earlier day is not before the one looked at, and for a party and its own past. */
  readonly change: Change | undefined;
  readonly tally: Tally;
  readonly named: FactsNamed;
}

/** What is known of one issue of a selection. */
export interface IssueFacts extends ScopeFacts {
  readonly issue: Issue;
}

/** What a dataset says about one selection: each position is looked up once, every figure is computed here. */
export interface Facts {
  readonly selection: Selection;
  readonly isOwnPast: boolean;
  readonly whole: ScopeFacts;
  /** Each issue of the selection by itself. */
  readonly issues: readonly IssueFacts[];
}

/** Gathers the facts of a selection. */
export function factsOf(dataset: Dataset, selection: Selection): Facts {
  const { scope, pair } = selection;
  const questions = scope.questions.map((question) => questionFacts(dataset, selection, question));
  const byIssue = new Map<string, QuestionFacts[]>(scope.issues.map(({ id }) => [id, []]));
  for (const facts of questions) byIssue.get(dataset.issueOfQuestion.get(facts.question.id)?.id ?? '')?.push(facts);
  return {
    selection,
    isOwnPast: pair.a === pair.b,
    whole: scopeFacts(selection, scope, questions),
    issues: scope.issues.map((issue) => ({
      issue,
      ...scopeFacts(selection, scopeOfIssue(issue), byIssue.get(issue.id) ?? []),
    })),
  };
}

function questionFacts(
  dataset: Dataset,
  { pair, on, bOn, since, weights }: Selection,
  question: Question,
): QuestionFacts {
  const side = (party: string, day: IsoDate): SideFacts => {
    const positions = positionsOf(dataset, party, question.id);
    const reason = unrecordedReason(dataset, party, question.id);
    const held = (on: IsoDate) => holdingIn(positions, on, reason);
    return { party, on: day, positions, now: held(day), earlier: held(since) };
  };
  const [a, b] = [side(pair.a, on), side(pair.b, bOn)];
  const weight = weightOf(weights, question.id);
  return {
    question,
    a,
    b,
    now: compareHoldings(question, [a.now, b.now], weight),
    earlier: compareHoldings(question, [a.earlier, b.earlier], weight),
  };
}

function scopeFacts(selection: Selection, scope: Scope, questions: readonly QuestionFacts[]): ScopeFacts {
  const { pair, on, since, weights } = selection;
  const now = questions.map((facts) => facts.now);
  const hasWeights = questions.some(({ question }) => weightOf(weights, question.id) !== 1);
  return {
    scope,
    questions,
    agreement: agreementOver(now),
    asCoded: hasWeights ? agreementOver(now, codedWeight) : undefined,
    change: since < on && pair.a !== pair.b ? changeOver(questions.flatMap(onBothDays), questions.length) : undefined,
    tally: tallyOf(now),
    named: factsNamed(selection, scope),
  };
}

function codedWeight(shared: SharedComparison): number {
  return shared.codedWeight;
}

/** A question as compared on both days; none where the two were not both on record on one of them. */
export function onBothDays({ earlier, now }: QuestionFacts): readonly BothDays[] {
  return earlier.kind === 'shared' && now.kind === 'shared' ? [{ earlier, now }] : [];
}

/** Counts the statuses of some comparisons. */
export function tallyOf(comparisons: readonly Pick<Comparison, 'status'>[]): Tally {
  const tally = { agree: 0, 'within-reach': 0, apart: 0, differ: 0, unknown: 0 } satisfies Record<Status, number>;
  for (const { status } of comparisons) tally[status] += 1;
  return tally;
}

/** How many questions both have a position on. */
export function sharedIn(tally: Tally): number {
  return STATUSES.reduce((sum, status) => (status === 'unknown' ? sum : sum + tally[status]), 0);
}
