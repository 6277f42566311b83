import { readFile } from 'node:fs/promises';
import { create, type Font, type Glyph } from 'fontkit';
import { decompress } from 'wawoff2';
import type { FACES, Face, TextShaper } from '../drawing/card/text-shaper.ts';
import { outlineOf } from './glyph-outline.ts';

/** Letters that the first file of a family lacks are in the second, as in src/styles/fonts.css. */
const FILES = ['latin', 'latin-ext'];

/** A word, with its widths and places in units of its size. */
interface Word {
  readonly width: number;
  readonly glyphs: readonly { readonly glyph: Glyph; readonly perEm: number; readonly x: number; readonly y: number }[];
}

/** Shapes text without a browser, from the site's own fonts. */
export async function createTextShaper(
  faces: typeof FACES,
  onMissing: (letter: string) => void = () => undefined,
): Promise<TextShaper> {
  const fonts = {
    sans: await fontsOf(faces.sans),
    strong: await fontsOf(faces.strong),
    serif: await fontsOf(faces.serif),
  };
  const known = new Map<string, Word>();
  // The same words come in many lines, and each line is measured often: what a word looks like is found once.
  const wordOf = (text: string, face: Face) => {
    const key = `${face} ${text}`;
    const word = known.get(key) ?? setWord(text, fonts[face], onMissing);
    known.set(key, word);
    return word;
  };
  const wordsOf = (text: string, face: Face) => text.split(/(?<= )/).map((part) => wordOf(part, face));
  return {
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
export async function fontsOf({ family, weight }: (typeof FACES)[Face]): Promise<readonly Font[]> {
  return Promise.all(
    FILES.map(async (part) => {
      const packed = await readFile(new URL(`../styles/fonts/${family}-${part}.woff2`, import.meta.url));
      // The font library reads variable fonts, and WOFF2, but not both at once.
      const font = create(Buffer.from(await decompress(packed)));
      if (!('getVariation' in font)) throw new Error(`${family}-${part}.woff2 holds several fonts.`);
      return font.getVariation({ wght: weight });
    }),
  );
}

function setWord(text: string, fonts: readonly Font[], onMissing: (letter: string) => void): Word {
  const glyphs = [];
  let width = 0;
  for (const { font, text: part } of runsOf(text, fonts, onMissing)) {
    const perEm = 1 / font.unitsPerEm;
    const { glyphs: set, positions } = font.layout(part);
    for (const [at, { xAdvance, xOffset, yOffset }] of positions.entries()) {
      const glyph = set[at];
      if (glyph !== undefined) glyphs.push({ glyph, perEm, x: width + xOffset * perEm, y: -yOffset * perEm });
      width += xAdvance * perEm;
    }
  }
  return { width, glyphs };
}

/** Stretches of text that one font has the letters of. */
function runsOf(text: string, fonts: readonly Font[], onMissing: (letter: string) => void) {
  const runs: { readonly font: Font; text: string }[] = [];
  for (const letter of text) {
    const font = fonts.find((one) => one.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0));
    // A box in its place would say nothing.
    if (font === undefined) onMissing(letter);
    const last = runs.at(-1);
    if (last !== undefined && last.font === font) last.text += letter;
    else if (font !== undefined) runs.push({ font, text: letter });
  }
  return runs;
}
