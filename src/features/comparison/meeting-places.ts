import { comparePair } from '../../domain/comparison.ts';
import type { Dataset } from '../../domain/dataset.ts';
import type { Issue, Question } from '../../domain/dataset-file.ts';
import { factsNamed } from '../../domain/facts/fact.ts';
import { agreementMatrix, type Matrix } from '../../domain/facts/matrix.ts';
import { type Choice, type Scope, scopeOfIssue, sinceIn } from '../../domain/facts/selection.ts';
import { isEnough } from '../../domain/measures/agreement.ts';
import { type PartyLook, partyLook } from '../../drawing/party-look.ts';
import { countFigure } from '../../language/figures.ts';
import { meetingWords } from '../../language/meeting-places.ts';
import type { Figure } from '../../language/phrase.ts';

/** Where two parties that share little do meet, and whom each shares more with. */
export interface MeetingPlaces {
  /** "What Berlin and Kyiv share"; "Whom Berlin and Kyiv share questions with" where they meet nowhere. */
  readonly title: string;
  /** "One question here:"; empty where there is none. */
  readonly sentence: string;
  /** The questions asked about that both are on record on. */
  readonly questions: readonly Question[];
  /** Other issues on which they meet, with how many questions they share there. */
  readonly elsewhere: readonly { readonly issue: Issue; readonly shared: Figure }[];
  /** With whom each of the two shares most of the questions asked about. */
  readonly partners: readonly {
    readonly party: PartyLook;
    readonly others: readonly { readonly party: PartyLook; readonly shared: Figure }[];
  }[];
}

/** How many partners are named. */
const MOST = 3;

/** Undefined where the pair shares enough, or all there is; for a party and its own past; and where neither shares anything with anybody. */
export function meetingPlaces(dataset: Dataset, choice: Choice, scope: Scope): MeetingPlaces | undefined {
  const { a, b, on } = choice;
  const sharedIn = (questions: readonly Question[]) =>
    comparePair(dataset, { pair: { a, b }, on, questions, weights: {} }).flatMap(({ kind, question }) =>
      kind === 'shared' ? [question] : [],
    );
  const questions = sharedIn(scope.questions);
  if (a === b || isEnough({ shared: questions.length })) return undefined;
  const [one, other] = [partyLook(dataset, a), partyLook(dataset, b)];
  const inScope = new Set(scope.questions);
  const elsewhere = dataset.issues
    .filter((issue) => !issue.questions.some((question) => inScope.has(question)))
    .map((issue) => ({ issue, count: sharedIn(issue.questions).length }))
    .filter(({ count }) => count > 0)
    .map(({ issue, count }) => ({
      issue,
      shared: sharedFigure(dataset, choice, { scope: scopeOfIssue(issue), a, b, count }),
    }));
  const isAll = elsewhere.length === 0 && questions.length === scope.questions.length;
  const matrix = agreementMatrix(dataset, { on, questions: scope.questions, weights: {} });
  const partners = [one, other].map((party) => ({
    party,
    others: partnersOf(dataset, choice, { party, scope, matrix }),
  }));
  const meet = questions.length > 0 || elsewhere.length > 0;
  if (isAll || (!meet && partners.every(({ others }) => others.length === 0))) return undefined;
  return {
    title: (meet ? meetingWords.title : meetingWords.others)(one.voice, other.voice),
    sentence: questions.length === 0 ? '' : meetingWords.here(questions.length),
    questions,
    elsewhere,
    partners,
  };
}

function partnersOf(
  dataset: Dataset,
  choice: Choice,
  { party, scope, matrix }: { readonly party: PartyLook; readonly scope: Scope; readonly matrix: Matrix },
): MeetingPlaces['partners'][number]['others'] {
  return dataset.parties
    .map(({ id }) => ({ id, count: matrix.agreementOf(party.id, id)?.coverage.shared ?? 0 }))
    .filter(({ count }) => count > 0)
    .toSorted((x, y) => y.count - x.count)
    .slice(0, MOST)
    .map(({ id, count }) => ({
      party: partyLook(dataset, id),
      shared: sharedFigure(dataset, choice, { scope, a: party.id, b: id, count }),
    }));
}

interface Shared {
  readonly scope: Scope;
  readonly a: string;
  readonly b: string;
  readonly count: number;
}

function sharedFigure(dataset: Dataset, choice: Choice, { scope, a, b, count }: Shared): Figure {
  const { on, w } = choice;
  const named = factsNamed({ pair: { a, b }, on, bOn: on, since: sinceIn(dataset, choice), weights: w }, scope);
  return countFigure(named.onDay('shared', count));
}
