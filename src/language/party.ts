import type { IsoDate } from '../domain/dataset-file.ts';
import { type Held, heldFrom, longDay, onHeld } from './dates.ts';
import { messages } from './messages.ts';
import { counted, listed } from './numbers.ts';
import { type Figure, type Phrase, phrase } from './phrase.ts';

/** One party: who is near, where it stands, where it is silent, and what it said last. */
export const partyWords = messages({
  asOf: (on: IsoDate) => `· as of ${longDay(on)}`,
  others: 'Other parties',
  near: 'Near and far',
  newest: 'What it said last',
  nothing: 'Nothing on record by this day.',
  statements: (count: number) => (count === 1 ? 'Its statement' : `All ${counted(count, 'statement')}`),
  record: (own: Figure, all: Phrase) => phrase`On record on ${own} of ${all}.`,
  comparable: (own: Figure, all: Phrase, comparable: number, others: number) =>
    phrase`On record on ${own} of ${all}; shares at least three of them with ${comparable} of the ${others} other parties.`,
  described: {
    record: (party: string, own: Figure, all: Phrase) => phrase`${party}: on record on ${own} of ${all}.`,
    comparable: (party: string, own: Figure, all: Phrase, comparable: number, others: number) =>
      phrase`${party}: on record on ${own} of ${all}; shares at least three of them with ${comparable} of the ${others} other parties.`,
  },
  noChange: (since: IsoDate) =>
    `How this has changed since ${longDay(since)} cannot be told: too few questions were shared on both days.`,
  still: (since: IsoDate, of: Phrase) =>
    phrase`Since ${longDay(since)} it has not moved on any of the ${of} it had spoken on by then.`,
  moved: (since: IsoDate, count: Figure, of: Phrase) =>
    phrase`Since ${longDay(since)} it has moved on ${count} of the ${of} it had spoken on by then.`,
  stillOnOne: (since: IsoDate) =>
    `Since ${longDay(since)} it has not moved on the one question it had spoken on by then.`,
  movedOnOne: (since: IsoDate) => `Since ${longDay(since)} it has moved on the one question it had spoken on by then.`,
  stands: 'Where it stands',
  more: (questions: number) => counted(questions, 'more question'),
  stance: (party: string, position: string, held: Held) => `${party}: ${position}, since ${heldFrom(held)}.`,
  stanceMoved: (party: string, position: string, before: string, held: Held) =>
    `${party}: ${position}, from ${before} before, since ${heldFrom(held)}.`,
  firstSpeaks: (first: Held) => `It first speaks ${onHeld(first)}.`,
  silence: {
    title: 'Where it is silent',
    onOne: (silent: number, of: number, issue: string) =>
      `No position on record on ${silent} of ${counted(of, 'question')}, all on ${issue}. Silence is not a neutral stance; nothing is counted.`,
    onSome: (silent: number, of: number, parts: readonly string[]) =>
      `No position on record on ${silent} of ${counted(of, 'question')}: ${listed(parts)}. Silence is not a neutral stance; nothing is counted.`,
    all: (count: number, issue: string) => `all ${count} on ${issue}`,
    some: (count: number, issue: string) => `${count} on ${issue}`,
    questions: (count: number) => (count === 1 ? 'The question' : `The ${counted(count, 'question')}`),
    none: 'no recorded position',
  },
});
