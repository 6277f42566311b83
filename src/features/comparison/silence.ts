import type { Pair } from '../../domain/comparison.ts';
import { type Dataset, voiceOf } from '../../domain/dataset.ts';
import type { IsoDate, Question } from '../../domain/dataset-file.ts';
import { longDay } from '../../domain/day.ts';
import { holdingOn } from '../../domain/holding.ts';
import { counted, listed, sentenceCase } from '../../language/numbers.ts';

interface SilenceQuery {
  readonly pair: Pair;
  readonly on: IsoDate;
  /** The day on which the second side is looked at, where it is another one: a party's own past. */
  readonly bOn?: IsoDate | undefined;
  readonly questions: readonly Question[];
}

/** Why two parties share nothing, and who has spoken: for a reader who has found an empty page. */
export function silenceSentence(dataset: Dataset, { pair, on: today, bOn, questions }: SilenceQuery): string {
  // Who is silent on the earlier of two days may have spoken since; the page is empty because of that day.
  const on = bOn !== undefined && bOn < today ? bOn : today;
  const hasSpoken = (party: string) =>
    questions.some((question) => holdingOn(dataset, { party, question: question.id, on }).kind === 'recorded');
  const silent = dataset.parties.filter(({ id }) => (id === pair.a || id === pair.b) && !hasSpoken(id)).map(voiceOf);
  const speakers = dataset.parties.filter(({ id }) => hasSpoken(id)).map(({ name }) => name);
  const scope = questions.length === 1 ? 'this question' : `any of these ${counted(questions.length, 'question')}`;
  const reason =
    silent.length === 0
      ? 'They have spoken on different questions.'
      : `${sentenceCase(listed(silent))} ${silent.length === 1 ? 'has' : 'have'} no recorded position on ${scope} by ${longDay(on)}.`;
  const others = speakers.length === 0 ? 'Nobody else has one by then.' : `On record by then: ${listed(speakers)}.`;
  return `${reason} ${others}`;
}
