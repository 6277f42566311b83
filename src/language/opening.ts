/** As long as search results show a title. */
export const TITLE_ROOM = 70;

/** The words at the beginning of a text that fit, with “…” where some are left out. */
export function opening(text: string, room: number): string {
  const whole = text.replaceAll(/\s+/g, ' ').trim();
  if (whole.length <= room) return whole;
  const cut = whole.slice(0, room - 1);
  const end = cut.lastIndexOf(' ');
  // A script without spaces, or a long word, is cut where the room ends, but never inside a letter.
  const kept = (end > room / 3 ? cut.slice(0, end) : [...cut].slice(0, -1).join('')).replace(/[\s,;:.–—-]+$/, '');
  // A name that was cut ends there.
  return `${kept.replace(/\u2068[^\u2069]*$/, '$&\u2069')} …`;
}

/** True for a question, an exclamation or a sentence, in any script. */
export function isEnded(title: string): boolean {
  return /[\p{Sentence_Terminal}…][”\u2069]?$/u.test(title);
}
