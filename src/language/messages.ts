import { isolatedFact } from './isolated.ts';
import { pseudo } from './pseudo.ts';

/** What a reader meets in one room: texts, and functions that make them from facts; in tables where they belong together. */
export interface Messages {
  readonly [name: string]: string | ((...facts: never[]) => unknown) | Messages;
}

/**
 * The words of a room, by name. A name that is handed to a message is set apart from the sentence where it runs the other way.
 * In a pseudo-language (`VITE_LANGUAGE` at the build) each text, and each text that a function makes, is changed as a
 * translation would change it; what is handed to the function stays as it is.
 */
export function messages<const Room extends Messages>(room: Room): Room {
  const language = import.meta.env?.VITE_LANGUAGE;
  return language === 'accented' || language === 'bidi' ? pseudo(room, language) : withNamesApart(room);
}

function withNamesApart<Room extends object>(room: Room): Room {
  for (const [name, message] of Object.entries(room)) {
    if (typeof message === 'function') {
      Object.assign(room, { [name]: (...facts: unknown[]) => message(...facts.map(isolatedFact)) });
    } else if (typeof message === 'object') withNamesApart(message);
  }
  return room;
}
