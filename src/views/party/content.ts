import type { Weights } from '../../domain/comparison.ts';
import { type Dataset, positionsOf, unrecordedReason } from '../../domain/dataset.ts';
import type { IsoDate, Issue, Party, Position, Question } from '../../domain/dataset-file.ts';
import { factsNamed } from '../../domain/facts/fact.ts';
import { factsOf } from '../../domain/facts/facts.ts';
import { type Scope, scopeOfIssues, selectionOf, sinceIn } from '../../domain/facts/selection.ts';
import { positionOn } from '../../domain/holding.ts';
import { backedBy, spokenOf } from '../../domain/record.ts';
import type { AxisSide } from '../../drawing/geometry/axis.ts';
import { type PartyLook, partyLook } from '../../drawing/party-look.ts';
import { agreementContent } from '../../features/comparison/agreement-content.ts';
import { type MeetingPlaces, meetingPlaces } from '../../features/comparison/meeting-places.ts';
import { sideOf } from '../../features/comparison/question-content.ts';
import { subjectOf } from '../../features/comparison/subject.ts';
import { type EvidenceItem, evidenceItem } from '../../features/evidence/evidence-content.ts';
import { matrixOn, type Neighbour, neighboursOf, rankedOf } from '../../features/parties/neighbours.ts';
import { weightedWords } from '../../features/parties/weighted-words.ts';
import { countedFigure, countFigure } from '../../language/figures.ts';
import { standsWords } from '../../language/nearness.ts';
import { signed } from '../../language/numbers.ts';
import { partyWords } from '../../language/party.ts';
import { type Phrase, plain } from '../../language/phrase.ts';
import { positionWords } from '../../language/stance.ts';
import type { ViewState } from '../../navigation/view-state.ts';

/** Where the party stands on a question. */
export interface Stance {
  readonly question: Question;
  readonly position: Position;
  readonly sides: readonly AxisSide[];
  /** What the axis shows, in words. */
  readonly words: string;
}

/** A question on which nothing of the party is on record by that day. */
export interface Silence {
  readonly question: Question;
  /** Why, where that is known; when it first speaks, where it does so later. */
  readonly reason: string;
}

export interface PartyIssue {
  readonly issue: Issue;
  readonly stances: readonly Stance[];
  readonly silences: readonly Silence[];
}

export interface PartyContent {
  readonly party: PartyLook;
  readonly scope: Scope;
  /** Who it stands closest to, and farthest from. */
  readonly heading: string;
  /** On how many questions it is on record, and with how many parties it can be compared. */
  readonly standfirst: Phrase;
  /** The same with the name of the party, for search results. */
  readonly description: string;
  readonly ownWeights: Phrase | undefined;
  readonly neighbours: readonly Neighbour[];
  /** How its agreement with a party has changed, by that party’s id, where enough questions are shared on both days. */
  readonly changes: ReadonlyMap<string, Phrase>;
  /** That no change can be told; undefined where one can. */
  readonly noChange: string | undefined;
  /** Where it meets the party it is compared with, should they share little. */
  readonly places: MeetingPlaces | undefined;
  readonly issues: readonly PartyIssue[];
  /** On how many questions it has moved since the day compared with; undefined where it had not spoken by then. */
  readonly moved: Phrase | undefined;
  readonly silent: number;
  /** Its newest statements by that day. */
  readonly newest: readonly EvidenceItem[];
  /** How many it has made, of whatever day. */
  readonly statements: number;
  readonly previous: Party | undefined;
  readonly next: Party | undefined;
}

const NEWEST = 2;

/** One party on the day looked at: who is near, where it stands, where it is silent, and what it said last. */
export function partyContent(dataset: Dataset, state: ViewState, asked: Party): PartyContent {
  const { on, w } = state;
  const party = partyLook(dataset, asked.id);
  const scope = scopeOfIssues(dataset, state.issues);
  const neighbours = neighboursOf(dataset, state, { party: asked.id, scope, matrix: matrixOn(dataset, state, scope) });
  const changes = changesWith(dataset, state, { party: asked.id, scope, neighbours });
  const issues = scope.issues.map((issue) => issueOf(dataset, state, { party, issue }));
  const recorded = issues.reduce((sum, { stances }) => sum + stances.length, 0);
  const spoken = spokenOf(dataset).statements.filter((statement) => statement.party === asked.id);
  const place = dataset.parties.indexOf(asked);
  const since = sinceIn(dataset, state);
  const compared = { ...state, a: asked.id, b: state.b === asked.id ? state.a : state.b };
  const named = factsNamed({ pair: compared, on, bOn: on, since, weights: w }, scope);
  const comparable = rankedOf(neighbours).length;
  const all = countedFigure(named.ofScope('questions', scope.questions.length), 'question');
  const own = countFigure(named.ofParty('recorded', { party: asked.id, on }, recorded));
  return {
    party,
    scope,
    heading: standsWords({
      voice: party.voice,
      ranked: rankedOf(neighbours),
      subject: subjectOf(dataset, state.issues),
    }),
    standfirst:
      comparable === 0 ? partyWords.record(own, all) : partyWords.comparable(own, all, comparable, neighbours.length),
    description: plain(
      comparable === 0
        ? partyWords.described.record(party.name, own, all)
        : partyWords.described.comparable(party.name, own, all, comparable, neighbours.length),
    ),
    ownWeights: weightedWords(dataset, compared, scope),
    neighbours,
    changes,
    noChange: changes.size > 0 || since >= on || comparable === 0 ? undefined : partyWords.noChange(since),
    places: meetingPlaces(dataset, compared, scope),
    issues,
    moved: movedWords(dataset, { party: asked.id, on, since, w }, scope),
    silent: scope.questions.length - recorded,
    newest: spoken
      .filter(
        ({ id, date }) =>
          date <= on && backedBy(dataset, id).some((held) => scope.questions.some((q) => q.id === held.question)),
      )
      .slice(0, NEWEST)
      .map((statement) => evidenceItem(dataset, statement)),
    statements: spoken.length,
    previous: dataset.parties[place - 1],
    next: dataset.parties[place + 1],
  };
}

interface Asked {
  readonly party: string;
  readonly scope: Scope;
  readonly neighbours: readonly Neighbour[];
}

/** Both levels over the same questions, as every other view of the two tells them. */
function changesWith(dataset: Dataset, state: ViewState, { party, scope, neighbours }: Asked): PartyContent['changes'] {
  return new Map(
    neighbours.flatMap(({ party: { id } }) => {
      const selection = selectionOf(dataset, { ...state, a: party, b: id }, scope);
      const { whole } = factsOf(dataset, selection);
      const change = whole.change?.kind === 'measured' ? agreementContent(whole, selection.since).change : undefined;
      return change === undefined ? [] : [[id, change] as const];
    }),
  );
}

interface Stretch {
  readonly party: string;
  readonly on: IsoDate;
  readonly since: IsoDate;
  readonly w: Weights;
}

/** "Since 15 December 2014 it has moved on 2 of the 9 questions it had spoken on by then." */
function movedWords(dataset: Dataset, { party, on, since, w }: Stretch, scope: Scope): Phrase | undefined {
  const both = scope.questions.flatMap(({ id }) => {
    const [then, now] = [since, on].map((day) => positionOn(dataset, { party, question: id, on: day })?.stance);
    return then === undefined || now === undefined ? [] : [{ then, now }];
  });
  if (since >= on || both.length === 0) return undefined;
  const { between } = factsNamed({ pair: { a: party, b: party }, on, bOn: on, since, weights: w }, scope);
  const count = between('moved-on', both.filter(({ then, now }) => then !== now).length);
  const of = between('spoken-on', both.length);
  if (of.value === 1) return [count.value === 0 ? partyWords.stillOnOne(since) : partyWords.movedOnOne(since)];
  const all = countedFigure(of, 'question');
  return count.value === 0 ? partyWords.still(since, all) : partyWords.moved(since, countFigure(count), all);
}

interface InIssue {
  readonly party: PartyLook;
  readonly issue: Issue;
}

function issueOf(dataset: Dataset, { on, since }: ViewState, { party, issue }: InIssue): PartyIssue {
  const earlier = since !== undefined && since < on ? since : undefined;
  const held = issue.questions.map((question) => {
    const at = (day: string) => positionOn(dataset, { party: party.id, question: question.id, on: day });
    return { question, position: at(on), ghost: earlier === undefined ? undefined : at(earlier) };
  });
  return {
    issue,
    stances: held.flatMap(({ question, position, ghost }): readonly Stance[] => {
      if (position === undefined) return [];
      return [
        {
          question,
          position,
          sides: sideOf({ look: party, position, ghost }),
          words:
            ghost === undefined || ghost.stance === position.stance
              ? partyWords.stance(party.name, positionWords(position, question), position)
              : partyWords.stanceMoved(party.name, positionWords(position, question), signed(ghost.stance), position),
        },
      ];
    }),
    silences: held.flatMap(({ question, position }) =>
      position === undefined ? [{ question, reason: silenceReason(dataset, on, { party, question }) }] : [],
    ),
  };
}

/** Why nothing is on record by the day looked at, and when something is. */
function silenceReason(
  dataset: Dataset,
  on: IsoDate,
  { party: { id }, question }: { readonly party: PartyLook; readonly question: Question },
): string {
  const given = unrecordedReason(dataset, id, question.id);
  const [first] = positionsOf(dataset, id, question.id).filter(({ from }) => from > on);
  return given ?? (first === undefined ? '' : partyWords.firstSpeaks(first));
}
