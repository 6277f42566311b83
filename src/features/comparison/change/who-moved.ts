import type { Dataset } from '../../../domain/dataset.ts';
import { voiceOf } from '../../../domain/dataset.ts';
import type { Facts } from '../../../domain/facts/facts.ts';
import { sharedIn } from '../../../domain/facts/facts.ts';
import { type PositionChange, positionChanges } from '../../../domain/facts/position-changes.ts';
import { positionOn } from '../../../domain/holding.ts';
import { partyLook } from '../../../drawing/party-look.ts';
import { sinceThen, tooFewWords, whoMovedSentence } from '../../../language/change.ts';
import { moveWords } from '../../../language/comparison.ts';
import { countedFigure, countFigure } from '../../../language/figures.ts';
import { inWords, nounFor, sentenceCase, short } from '../../../language/numbers.ts';
import type { Phrase } from '../../../language/phrase.ts';

/** What stands below a headline: who moved, or, where the two share nothing, why. `subject` is what it is about: "Assad’s future". */
export function whoMoved(dataset: Dataset, facts: Facts, subject?: string): Phrase {
  const { selection, isOwnPast, whole } = facts;
  const { pair, since, on } = selection;
  if (sharedIn(whole.tally) === 0) return [silenceSentence(dataset, facts)];
  if (since >= on) return [moveWords.chooseEarlier];
  if (whole.change?.kind === 'too few' && whole.questions.length === 1) {
    return [moveWords.notYetBoth(since)];
  }
  if (isOwnPast || whole.change === undefined) return ownPastSentence(dataset, facts);
  const voices = [partyLook(dataset, pair.a).voice, partyLook(dataset, pair.b).voice] as const;
  const sentence = whoMovedSentence({ change: whole.change, named: whole.named, since, on, pair, voices, subject });
  return whole.change.kind === 'too few'
    ? moveWords.bothButTooFew(ownMoves(facts, voices), tooFewWords(whole.change, whole.named))
    : sentence;
}

/** The same as a heading: where agreement cannot be compared, only on how many questions each has moved. */
export function whoMovedHeading(dataset: Dataset, facts: Facts, subject?: string): Phrase {
  const { pair } = facts.selection;
  if (facts.whole.change?.kind !== 'too few' || sharedIn(facts.whole.tally) === 0)
    return whoMoved(dataset, facts, subject);
  return [...ownMoves(facts, [partyLook(dataset, pair.a).voice, partyLook(dataset, pair.b).voice]), '.'];
}

/** On how many questions each of the two has moved on its own record. */
function ownMoves(facts: Facts, voices: readonly [string, string]): Phrase {
  const { pair, since, on } = facts.selection;
  const moves = positionChanges(facts).filter(isMove);
  const count = (own: string) =>
    facts.whole.named.between(`moves:${own}`, moves.filter(({ party }) => party === own).length);
  const [a, b] = [count(pair.a), count(pair.b)];
  const ofFirst =
    a.value === 0 ? [{ fact: a, words: moveWords.no }, ` ${nounFor(1, 'question')}`] : countedFigure(a, 'question');
  const ofSecond = b.value === 0 ? { fact: b, words: inWords(0) } : countFigure(b);
  return moveWords.both(sinceThen(since, on), voices, ofFirst, ofSecond);
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
  if (farthest === undefined) return moveWords.still(since, voice, both);
  const count = countFigure(whole.named.between('moved', moved.length));
  return moveWords.moved(since, voice, count, both, farthest.question.text, shiftWords(farthest));
}

/** `3.5 steps towards “No precondition”` */
export function shiftWords({ shift, question }: Pick<PositionChange, 'shift' | 'question'>): string {
  return moveWords.shift(short(Math.abs(shift)), question.poles[shift > 0 ? 1 : 0].label);
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
  const reason =
    silent.length === 0
      ? moveWords.differentQuestions
      : sentenceCase(moveWords.silent(silent.map(voiceOf), questions.length, on));
  const others =
    speaking.length > HANDFUL
      ? ''
      : speaking.length === 0
        ? moveWords.nobodyElse
        : moveWords.onRecord(speaking.map(({ name }) => name));
  return `${reason} ${others}`.trim();
}
