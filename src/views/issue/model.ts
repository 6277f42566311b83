import type { StepRow } from '../../charts/StepChart.tsx';
import { type Model, positionsOf } from '../../domain/catalogue.ts';
import { comparePair } from '../../domain/comparison.ts';
import { dayNumber, laterDay, longDay, shortDay } from '../../domain/day.ts';
import { changeDays, holdingOn } from '../../domain/holding.ts';
import { whoMoved } from '../../domain/measures/who-moved.ts';
import type { Happening, IsoDate, Issue, Position, Question, Source } from '../../domain/model.ts';
import { headline, tallyOf } from '../../domain/words/headline.ts';
import { counted, signed } from '../../domain/words/numbers.ts';
import { positionWords } from '../../domain/words/stance.ts';
import { type AgreementModel, agreementModel } from '../../parts/agreement-model.ts';
import { secondSentence } from '../../parts/finding.ts';
import { type PartyLook, partyLook } from '../../parts/party-look.ts';
import { type QuestionModel, questionModel } from '../../parts/question-model.ts';
import type { ViewState } from '../../state/view-state.ts';

export interface IssueModel {
  readonly issue: Issue;
  readonly pair: readonly [PartyLook, PartyLook];
  readonly finding: string;
  readonly movement: string;
  readonly since: IsoDate;
  readonly agreement: AgreementModel;
  readonly questions: readonly QuestionModel[];
  readonly events: readonly { readonly event: Happening; readonly day: string; readonly source: Source | undefined }[];
  readonly previous: Issue | undefined;
  readonly next: Issue | undefined;
}

/** One issue on the day looked at. */
export function issueModel(model: Model, state: ViewState, issue: Issue): IssueModel {
  const { a, b, on, w } = state;
  const since = sinceOf(model, state, issue);
  const query = { pair: { a, b }, on, since, weights: w, questions: issue.questions };
  const comparisons = comparePair(model, query);
  const movement = whoMoved(model, query);
  const pair = [partyLook(model, a), partyLook(model, b)] as const;
  const voices = [pair[0].voice, pair[1].voice] as const;
  const place = model.issues.indexOf(issue);
  return {
    issue,
    pair,
    finding: headline({ voices, tally: tallyOf(comparisons) }),
    movement: secondSentence(model, query),
    since,
    agreement: agreementModel({ comparisons, movement, since }),
    questions: comparisons.map((comparison) => questionModel(model, query.pair, comparison)),
    events: model.events
      .filter((event) => event.issues.includes(issue.id))
      .map((event) => ({ event, day: longDay(event.date), source: model.sourceById.get(event.source) })),
    previous: model.issues[place - 1],
    next: model.issues[place + 1],
  };
}

/**
 * The day compared with: the reader's, or the first on which the pair shared at least half of the questions
 * of this issue that they share by the day looked at. An earlier day would tell the story of a question or two.
 */
export function sinceOf(model: Model, { a, b, on, since }: ViewState, { questions }: Issue): IsoDate {
  if (since !== undefined) return since;
  const sharedFrom = questions
    .flatMap(({ id }) => {
      const first = [positionsOf(model, a, id)[0]?.from, positionsOf(model, b, id)[0]?.from];
      return first[0] === undefined || first[1] === undefined ? [] : [laterDay(first[0], first[1])];
    })
    .filter((day) => day <= on)
    .toSorted();
  return sharedFrom[Math.ceil(sharedFrom.length / 2) - 1] ?? model.span.start;
}

/** How two parties moved on one question: the chart, its sentence and its table, from the same rows. */
export interface CourseModel {
  readonly rows: readonly StepRow[];
  readonly sentence: string;
  readonly table: readonly { readonly id: string; readonly cells: readonly string[] }[];
}

interface CourseQuery {
  readonly question: Question;
  readonly pair: readonly [PartyLook, PartyLook];
  readonly events: readonly Happening[];
}

/** Builds the course of a question. */
export function courseModel(model: Model, { question, pair, events }: CourseQuery): CourseModel {
  const changes = changeDays(
    model,
    pair.map((party) => party.id),
    [question.id],
  );
  const days = [...new Set([...changes, ...events.map((event) => event.date), model.span.end])].sort();
  const heldOn = (party: string, on: IsoDate) => {
    const holding = holdingOn(model, { party, question: question.id, on });
    return holding.kind === 'recorded' ? holding.position : undefined;
  };
  const rows = days.map((day) => {
    const [a, b] = [heldOn(pair[0].id, day), heldOn(pair[1].id, day)];
    const happened = events.filter((event) => event.date === day).map((event) => event.title);
    return {
      day: dayNumber(day),
      a: a?.stance,
      aRange: a?.range,
      b: b?.stance,
      bRange: b?.range,
      told: [longDay(day), ...happened, toldOf(pair[0], a, question), toldOf(pair[1], b, question)],
    };
  });
  return {
    rows,
    sentence: pair.map((party) => courseWords(model, party, question)).join(' '),
    table: changes.map((day) => ({
      id: day,
      cells: [shortDay(day), ...pair.map((party) => cellOf(heldOn(party.id, day)))],
    })),
  };
}

function toldOf(party: PartyLook, position: Position | undefined, question: Question): string {
  return `${party.name}: ${position === undefined ? 'no recorded position' : positionWords(position, question)}`;
}

function cellOf(position: Position | undefined): string {
  if (position === undefined) return 'no record';
  return `${signed(position.stance)} (${signed(position.range[0])} to ${signed(position.range[1])})`;
}

function courseWords(model: Model, party: PartyLook, question: Question): string {
  const positions = positionsOf(model, party.id, question.id);
  const [first] = positions;
  const last = positions.at(-1);
  const name = party.voice.charAt(0).toUpperCase() + party.voice.slice(1);
  if (first === undefined || last === undefined) return `${name} has no recorded position.`;
  if (positions.length === 1) return `${name} has stood at ${signed(first.stance)} since ${longDay(first.from)}.`;
  const steps = counted(positions.length - 1, 'step');
  if (first.stance === last.stance) {
    return `${name} began at ${signed(first.stance)} on ${longDay(first.from)} and, after ${steps}, ended there.`;
  }
  return `${name} went from ${signed(first.stance)} on ${longDay(first.from)} to ${signed(last.stance)} on ${longDay(last.from)}, in ${steps}.`;
}
