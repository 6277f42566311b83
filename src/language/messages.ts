import { pseudo } from './pseudo.ts';

/** What a reader meets in one room: texts, and functions that make them from facts; in tables where they belong together. */
export interface Messages {
  readonly [name: string]: string | ((...facts: never[]) => unknown) | Messages;
}

/**
 * The words of a room, by name. In a pseudo-language (`VITE_LANGUAGE` at the build) each text, and each text that a function
 * makes, is changed as a translation would change it; what is handed to the function stays as it is.
 */
export function messages<const Room extends Messages>(room: Room): Room {
  const language = import.meta.env?.VITE_LANGUAGE;
  return language === 'accented' || language === 'bidi' ? pseudo(room, language) : room;
}
