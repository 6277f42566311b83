/** The paper of a picture, in pixels, and how its columns part it. */
export interface Sheet {
  readonly width: number;
  readonly inner: number;
  /** The words of a question stand beside its axis, or above it where there is no room beside. */
  readonly isNarrow: boolean;
  readonly words: number;
  readonly axis: number;
}

export const MARGIN = 56;
const WORDS = 380;
const GAP = 40;
const NARROW = 900;

export function sheetOf(width: number): Sheet {
  const inner = width - 2 * MARGIN;
  const isNarrow = width < NARROW;
  return { width, inner, isNarrow, words: isNarrow ? inner : WORDS, axis: isNarrow ? inner : inner - WORDS - GAP };
}

/** The sizes that pictures are published in. */
export const FORMATS = [
  { id: 'long', size: undefined },
  { id: 'article', size: { width: 1200, height: 675 } },
  { id: 'square', size: { width: 1080, height: 1080 } },
  { id: 'story', size: { width: 1080, height: 1350 } },
] as const;
export type FormatId = (typeof FORMATS)[number]['id'];
