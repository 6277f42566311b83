/** A share of 1 in whole percent points, halves away from 0, so that a fall reads as the rise it undoes: 0.664 is 66. */
export function points(share: number): number {
  // Adding 0 turns −0 into 0.
  return Math.sign(share) * Math.round(Math.abs(share) * 100) + 0;
}

/** `66%` */
export function percent(share: number): string {
  return `${points(share)}%`;
}

/** `52–80`; one number where both ends round to the same. */
export function percentSpan({ low, high }: { readonly low: number; readonly high: number }): string {
  return points(low) === points(high) ? `${points(low)}` : `${points(low)}–${points(high)}`;
}

/** A place on the scale with its sign: `+0.5`, `−2`, `0`. */
export function signed(value: number): string {
  return value > 0 ? `+${value}` : value < 0 ? `−${Math.abs(value)}` : '0';
}

/** A sum or difference of codings in at most two decimals: 0.1 − 0.4 is −0.3. */
export function short(value: number): number {
  // Adding 0 turns −0 into 0.
  return Math.round(value * 100) / 100 + 0;
}

/** `1 question`, `4 questions` */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** `a`, `a and b`, `a, b and c` */
export function listed(items: readonly string[]): string {
  const joints = listJoints(items.length);
  return items.map((item, index) => item + (joints[index] ?? '')).join('');
}

/** What stands after each item of a list. */
export function listJoints(count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => (index < count - 2 ? ', ' : index === count - 2 ? ' and ' : ''));
}

/** The first letter raised, for a name that begins a sentence. */
export function sentenceCase(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

const WORDS = ['none', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

/** A count as it is written in a sentence: `four`, `25`. */
export function inWords(count: number): string {
  return WORDS[count] ?? String(count);
}
