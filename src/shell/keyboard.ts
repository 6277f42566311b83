import { keepFocus } from './focus-kept.ts';
import { onSearchKey } from './search-key.ts';

/** What a reader at the keyboard is helped with, in one file that comes after the page. Returns the way to stop. */
export function helpAtKeyboard(search: () => void): () => void {
  const stops = [keepFocus(), onSearchKey(search)];
  return () => {
    for (const stop of stops) stop();
  };
}
