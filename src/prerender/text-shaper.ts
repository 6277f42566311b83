import type { Glyph } from 'fontkit';
import type { FACES, Face, TextShaper } from '../drawing/card/text-shaper.ts';
import { wordParts } from '../language/word-parts.ts';
import { fontIn, type OpenFont } from './font-file.ts';
import { outlineOf } from './glyph-outline.ts';
import { scriptFonts } from './script-fonts.ts';
import { type Run, visualRuns } from './visual-runs.ts';

/** Letters that the first file of a family lacks are in the second, as in src/styles/fonts.css. */
const FILES = ['latin', 'latin-ext'];

/** A word, with its widths and places in units of its size. */
interface Word {
  readonly width: number;
  readonly glyphs: readonly { readonly glyph: Glyph; readonly perEm: number; readonly x: number; readonly y: number }[];
}

interface ShaperInput {
  /** What will be set: of other scripts only the fonts of its letters are read. */
  readonly text?: string;
  /** The language of that text. */
  readonly language?: string | undefined;
  /** Told of each letter that no font has: it is left out. */
  readonly onMissing?: (letter: string) => void;
}

/** Shapes text of any script without a browser, from the site’s own fonts and those of the scripts that these lack. */
export async function createTextShaper(
  faces: typeof FACES,
  { text = '', language = '', onMissing = () => undefined }: ShaperInput = {},
): Promise<TextShaper> {
  const fontsFor = async (face: (typeof FACES)[Face]) => {
    const own = await fontsOf(face);
    const foreign = [...new Set(text)].filter((letter) => fontOf(letter, own) === undefined);
    return [...own, ...(await scriptFonts(foreign, language, face.weight))];
  };
  const fonts = {
    sans: await fontsFor(faces.sans),
    strong: await fontsFor(faces.strong),
    serif: await fontsFor(faces.serif),
  };
  const known = new Map<string, Word>();
  // The same words come in many lines, and each line is measured often: what a word looks like is found once.
  const wordOf = (run: Run, face: Face) => {
    const key = `${face} ${run.isLeftwards} ${run.text}`;
    const word = known.get(key) ?? setWord(run, fonts[face], onMissing);
    known.set(key, word);
    return word;
  };
  const wordsOf = (line: string, face: Face) =>
    visualRuns(line).flatMap((run) =>
      run.isLeftwards
        ? wordOf(run, face)
        : run.text.split(/(?<= )/).map((part) => wordOf({ text: part, isLeftwards: false }, face)),
    );
  return {
    parts: wordParts,
    width: (text, face, size) => wordsOf(text, face).reduce((sum, { width }) => sum + width, 0) * size,
    outline(text, face, size) {
      let path = '';
      let start = 0;
      for (const { glyphs, width } of wordsOf(text, face)) {
        for (const { glyph, perEm, x, y } of glyphs)
          path += outlineOf(glyph, size * perEm, (start + x) * size, y * size);
        start += width;
      }
      return path;
    },
  };
}

/** The two files of a face, at its weight. */
export function fontsOf({ family, weight }: (typeof FACES)[Face]): Promise<readonly OpenFont[]> {
  return Promise.all(
    FILES.map((part) => fontIn(new URL(`../styles/fonts/${family}-${part}.woff2`, import.meta.url), weight)),
  );
}

function setWord({ text, isLeftwards }: Run, fonts: readonly OpenFont[], onMissing: (letter: string) => void): Word {
  const glyphs = [];
  let width = 0;
  const runs = runsOf(text, fonts, onMissing);
  for (const { font, text: part } of isLeftwards ? runs.toReversed() : runs) {
    const perEm = 1 / font.font.unitsPerEm;
    for (const { glyph, xAdvance, xOffset, yOffset } of font.shape(part, isLeftwards)) {
      glyphs.push({ glyph, perEm, x: width + xOffset * perEm, y: -yOffset * perEm });
      width += xAdvance * perEm;
    }
  }
  return { width, glyphs };
}

/** Stretches of text that one font has the letters of. */
function runsOf(text: string, fonts: readonly OpenFont[], onMissing: (letter: string) => void) {
  const runs: { readonly font: OpenFont; text: string }[] = [];
  for (const letter of text) {
    const last = runs.at(-1);
    // A mark or a joiner stands on the letter before it, a blank between two letters of one script.
    const isBound = /[\p{M}\p{Default_Ignorable_Code_Point} ]/u.test(letter) && last !== undefined;
    const font = isBound && fontOf(letter, [last.font]) !== undefined ? last.font : fontOf(letter, fonts);
    // A box in its place would say nothing.
    if (font === undefined && /[^\p{Default_Ignorable_Code_Point}\s]/u.test(letter)) onMissing(letter);
    if (last !== undefined && last.font === font) last.text += letter;
    else if (font !== undefined) runs.push({ font, text: letter });
  }
  return runs;
}

function fontOf(letter: string, fonts: readonly OpenFont[]): OpenFont | undefined {
  return fonts.find(({ font }) => font.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0));
}
