import type { SharedComparison } from '../domain/comparison.ts';
import type { Position, Question, Range } from '../domain/dataset-file.ts';
import { messages } from './messages.ts';
import { signed } from './numbers.ts';

export const poleWords = messages({ midway: 'Midway' });

/** A stance in words by the pole it is nearest to: `close to “No precondition” (+1.5)`. */
export function stanceWords(stance: number, question: Question): string {
  return WORDS.withNumber(placeWords(stance, question), signed(stance));
}

/** Where a party stands, and that this is contested where it is: `close to “No precondition”, contested`. */
export function heldWords({ stance, readings }: Position, question: Question): string {
  const place = placeWords(stance, question);
  return readings === undefined ? place : WORDS.contested(place);
}

/** The same without its number: `close to “No precondition”`. */
export function placeWords(stance: number, { poles }: Question): string {
  return stance === 0 ? WORDS.midway : WORDS.places[nearnessOf(stance)](poles[stance < 0 ? 0 : 1].label);
}

function nearnessOf(stance: number) {
  const strength = Math.abs(stance);
  if (strength >= 2) return 'at';
  if (strength > 1) return 'closeTo';
  return strength >= 0.75 ? 'onTheSideOf' : 'leaningTo';
}

/** A way along the scale: `from “He must go first” to close to “No precondition”`. A pole is named once: `from “No” to close to it`. */
export function wayWords(from: number, to: number, question: Question): string {
  const place = (stance: number) =>
    Math.abs(stance) >= 2 ? WORDS.pole(question.poles[stance < 0 ? 0 : 1].label) : placeWords(stance, question);
  return WORDS.way(place(from), from * to > 0 ? WORDS.places.ofIt[nearnessOf(to)] : place(to));
}

/** A range in words: `could accept −0.5 to +1`. */
export function rangeWords([low, high]: Range): string {
  return low === high ? WORDS.noRoom : WORDS.room(signed(low), signed(high));
}

/** A position in words: stance, and what could be accepted. */
export function positionWords(position: Position, question: Question): string {
  const { stance, range, readings } = position;
  const place = stanceWords(stance, question);
  const words = readings === undefined ? place : WORDS.contested(place);
  return range === undefined ? words : WORDS.position(words, rangeWords(range));
}

/** What lies between two positions: common ground, a touch, or a gap; nothing is said where ranges were not coded. */
export function zoneWords({ zone }: SharedComparison): string {
  return zone === undefined ? '' : WORDS.zones[zone.kind];
}

const WORDS = messages({
  contested: (place: string) => `${place}, contested`,
  midway: 'midway between the two',
  pole: (label: string) => `“${label}”`,
  places: {
    at: (pole: string) => `at “${pole}”`,
    closeTo: (pole: string) => `close to “${pole}”`,
    onTheSideOf: (pole: string) => `on the side of “${pole}”`,
    leaningTo: (pole: string) => `leaning to “${pole}”`,
    /** The end of a way that began on the same side. */
    ofIt: { at: 'it fully', closeTo: 'close to it', onTheSideOf: 'being on its side', leaningTo: 'leaning to it' },
  },
  withNumber: (place: string, stance: string) => `${place} (${stance})`,
  way: (from: string, to: string) => `from ${from} to ${to}`,
  noRoom: 'signalled no room',
  room: (low: string, high: string) => `could accept ${low} to ${high}`,
  position: (stance: string, range: string) => `${stance}, ${range}`,
  zones: {
    'common ground': 'What the two could accept overlaps.',
    touching: 'What the two could accept meets at a single point.',
    gap: 'What the two could accept does not meet.',
  },
});
