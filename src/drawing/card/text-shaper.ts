/** The faces a card is set in; the build makes them from the site’s own fonts. */
export const FACES = {
  sans: { family: 'inter', weight: 400 },
  strong: { family: 'inter', weight: 600 },
  serif: { family: 'source-serif-4', weight: 600 },
} as const;
export type Face = keyof typeof FACES;

/** Shapes one line of text without a browser: how wide it is, and its outline as an SVG path from the start of its baseline. */
export interface TextShaper {
  readonly width: (text: string, face: Face, size: number) => number;
  readonly outline: (text: string, face: Face, size: number) => string;
  /** A word cut where a line may end within it. */
  readonly parts: (word: string) => readonly string[];
}
