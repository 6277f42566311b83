/** As long as search results and link previews show a description. */
export const DESCRIPTION_ROOM = 160;
/** A title that search results show whole, less the name of the site. */
export const TITLE_ROOM = 54;

const SENTENCES = new Intl.Segmenter('en', { granularity: 'sentence' });

/** The whole sentences at the beginning of a text that fit; nothing where the first is too long. */
export function brief(text: string, room = DESCRIPTION_ROOM): string {
  let kept = '';
  for (const { segment } of SENTENCES.segment(text.replaceAll(/\s+/g, ' ').trim())) {
    if ((kept + segment).trimEnd().length > room) break;
    kept += segment;
  }
  return kept.trimEnd();
}

/** The words at the beginning of a text that fit, with “…” where some are left out. */
export function opening(text: string, room: number): string {
  const whole = text.replaceAll(/\s+/g, ' ').trim();
  if (whole.length <= room) return whole;
  const cut = whole.slice(0, room - 1);
  const end = cut.lastIndexOf(' ');
  // A script without spaces, or a long word, is cut where the room ends, but never inside a letter.
  return `${(end > room / 3 ? cut.slice(0, end) : [...cut].slice(0, -1).join('')).replace(/[\s,;:.–—-]+$/, '')} …`;
}
