import type { LinkSaying } from '../language/links.ts';

/** What came of reading a field: its value, undefined for the default, and words for each part that was of no use. */
export interface ParsedParam<T> {
  readonly value: T | undefined;
  readonly problems: readonly LinkSaying[];
}
