import type { SharedComparison } from '../domain/comparison.ts';
import type { Position, Question, Range } from '../domain/dataset-file.ts';
import { messages } from './messages.ts';
import { signed } from './numbers.ts';

export const poleWords = messages({ midway: 'Midway' });

/** A stance in words by the pole it is nearest to: `close to “No precondition” (+1.5)`. */
export function stanceWords(stance: number, question: Question): string {
  return `${placeWords(stance, question)} (${signed(stance)})`;
}

/** Where a party stands, and that this is contested where it is: `close to “No precondition”, contested`. */
export function heldWords({ stance, readings }: Position, question: Question): string {
  return `${placeWords(stance, question)}${readings === undefined ? '' : CONTESTED}`;
}

const CONTESTED = ', contested';

/** The same without its number: `close to “No precondition”`. */
export function placeWords(stance: number, { poles }: Question): string {
  if (stance === 0) return 'midway between the two';
  const pole = `“${poles[stance < 0 ? 0 : 1].label}”`;
  const strength = Math.abs(stance);
  if (strength >= 2) return `at ${pole}`;
  if (strength > 1) return `close to ${pole}`;
  return strength >= 0.75 ? `on the side of ${pole}` : `leaning to ${pole}`;
}

/** A way along the scale: `from “He must go first” to close to “No precondition”`. */
export function wayWords(from: number, to: number, question: Question): string {
  const place = (stance: number) => placeWords(stance, question).replace(/^at /, '');
  return `from ${place(from)} to ${place(to)}`;
}

/** A range in words: `could accept −0.5 to +1`. */
export function rangeWords([low, high]: Range): string {
  return low === high ? 'signalled no room' : `could accept ${signed(low)} to ${signed(high)}`;
}

/** A position in words: stance, and what could be accepted. */
export function positionWords(position: Position, question: Question): string {
  const { stance, range, readings } = position;
  const words = `${stanceWords(stance, question)}${readings === undefined ? '' : CONTESTED}`;
  return range === undefined ? words : `${words}, ${rangeWords(range)}`;
}

/** What lies between two positions: common ground, a touch, or a gap; nothing is said where ranges were not coded. */
export function zoneWords({ zone }: SharedComparison): string {
  if (zone === undefined) return '';
  switch (zone.kind) {
    case 'common ground':
      return 'What the two could accept overlaps.';
    case 'touching':
      return 'What the two could accept meets at a single point.';
    case 'gap':
      return 'What the two could accept does not meet.';
    default:
      return zone.kind satisfies never;
  }
}
