import type { Dataset } from '../../../domain/dataset.ts';
import { voiceOf } from '../../../domain/dataset.ts';
import type { Facts } from '../../../domain/facts/facts.ts';
import { sharedIn } from '../../../domain/facts/facts.ts';
import { type PositionChange, positionChanges } from '../../../domain/facts/position-changes.ts';
import { positionOn } from '../../../domain/holding.ts';
import { partyLook } from '../../../drawing/party-look.ts';
import { sinceThen, tooFewWords, whoMovedSentence } from '../../../language/change.ts';
import { longDay } from '../../../language/dates.ts';
import { countedFigure, countFigure } from '../../../language/figures.ts';
import { counted, listed, sentenceCase, short } from '../../../language/numbers.ts';
import { type Phrase, phrase } from '../../../language/phrase.ts';

/** What stands below a headline: who moved, or, where the two share nothing, why. `subject` is what it is about: "Assad’s future". */
export function whoMoved(dataset: Dataset, facts: Facts, subject?: string): Phrase {
  const { selection, isOwnPast, whole } = facts;
  const { pair, since, on } = selection;
  if (sharedIn(whole.tally) === 0) return [silenceSentence(dataset, facts)];
  if (since >= on) return ['To see who moved, compare with a day before the one looked at.'];
  if (whole.change?.kind === 'too few' && whole.questions.length === 1) {
    return [`On ${longDay(since)} the two were not yet both on record.`];
  }
  if (isOwnPast || whole.change === undefined) return ownPastSentence(dataset, facts);
  const voices = [partyLook(dataset, pair.a).voice, partyLook(dataset, pair.b).voice] as const;
  const sentence = whoMovedSentence({ change: whole.change, named: whole.named, since, on, pair, voices, subject });
  return whole.change.kind === 'too few'
    ? phrase`${ownMoves(facts, voices)}; ${tooFewWords(whole.change, whole.named)}.`
    : sentence;
}

/** The same as a heading: where agreement cannot be compared, only on how many questions each has moved. */
export function whoMovedHeading(dataset: Dataset, facts: Facts, subject?: string): Phrase {
  const { pair } = facts.selection;
  if (facts.whole.change?.kind !== 'too few' || sharedIn(facts.whole.tally) === 0)
    return whoMoved(dataset, facts, subject);
  return phrase`${ownMoves(facts, [partyLook(dataset, pair.a).voice, partyLook(dataset, pair.b).voice])}.`;
}

/** On how many questions each of the two has moved on its own record. */
function ownMoves(facts: Facts, [first, second]: readonly [string, string]): Phrase {
  const { pair, since, on } = facts.selection;
  const moves = positionChanges(facts).filter(isMove);
  const count = (own: string) =>
    facts.whole.named.between(`moves:${own}`, moves.filter(({ party }) => party === own).length);
  const [a, b] = [count(pair.a), count(pair.b)];
  const ofFirst = a.value === 0 ? phrase`${{ fact: a, words: 'no' }} question` : countedFigure(a, 'question');
  const ofSecond = b.value === 0 ? { fact: b, words: 'none' } : countFigure(b);
  return phrase`${sinceThen(since, on)} ${first} moved on ${ofFirst} and ${second} on ${ofSecond}`;
}

/** True for a stance that is not where it was, or not where it was first recorded. */
export function isMove({ shift }: PositionChange): boolean {
  return shift !== 0;
}

/** How far a party has moved from its own past. */
function ownPastSentence(dataset: Dataset, facts: Facts): Phrase {
  const { selection, whole } = facts;
  const { pair, since } = selection;
  const { voice } = partyLook(dataset, pair.a);
  const moved = positionChanges(facts).filter((change) => change.kind === 'moved');
  const [farthest] = moved;
  const both = countedFigure(whole.named.onDay('shared', sharedIn(whole.tally)), 'question');
  const basis = phrase`of ${both} on record on both days`;
  if (farthest === undefined) return phrase`Since ${longDay(since)} ${voice} has not moved on any ${basis}.`;
  const count = countFigure(whole.named.between('moved', moved.length));
  return phrase`Since ${longDay(since)} ${voice} has moved on ${count} ${basis}, farthest on “${farthest.question.text}” (${shiftWords(farthest)}).`;
}

/** `3.5 steps towards “No precondition”` */
export function shiftWords({ shift, question }: Pick<PositionChange, 'shift' | 'question'>): string {
  return `${counted(short(Math.abs(shift)), 'step')} towards “${question.poles[shift > 0 ? 1 : 0].label}”`;
}

/** A sentence names so many parties at most. */
const HANDFUL = 5;

/** Why two parties share nothing, and who has spoken: for a reader who has found an empty page. */
function silenceSentence(dataset: Dataset, { selection, whole }: Facts): string {
  const { pair, bOn } = selection;
  const { questions } = whole.scope;
  // Who is silent on the earlier of two days may have spoken since; the page is empty because of that day.
  const [on = bOn] = [bOn, selection.on].toSorted();
  const hasSpoken = (party: string) =>
    questions.some((question) => positionOn(dataset, { party, question: question.id, on }) !== undefined);
  const speaking = dataset.parties.filter(({ id }) => hasSpoken(id));
  const silent = dataset.parties.filter(
    (party) => (party.id === pair.a || party.id === pair.b) && !speaking.includes(party),
  );
  const scope = questions.length === 1 ? 'this question' : `any of these ${counted(questions.length, 'question')}`;
  const reason =
    silent.length === 0
      ? 'They have spoken on different questions.'
      : `${sentenceCase(listed(silent.map(voiceOf)))} ${silent.length === 1 ? 'has' : 'have'} no recorded position on ${scope} by ${longDay(on)}.`;
  const others =
    speaking.length > HANDFUL
      ? ''
      : speaking.length === 0
        ? 'Nobody else has one by then.'
        : `On record by then: ${listed(speaking.map(({ name }) => name))}.`;
  return `${reason} ${others}`.trim();
}
