import { LOCALE, once } from './locale.ts';

/** As long as search results and link previews show a description. */
export const DESCRIPTION_ROOM = 160;

const sentences = once(() => new Intl.Segmenter(LOCALE, { granularity: 'sentence' }));

/** The whole sentences at the beginning of a text that fit; nothing where the first is too long. */
export function brief(text: string, room = DESCRIPTION_ROOM): string {
  let kept = '';
  for (const { segment } of sentences().segment(text.replaceAll(/\s+/g, ' ').trim())) {
    if ((kept + segment).trimEnd().length > room) break;
    kept += segment;
  }
  return kept.trimEnd();
}
