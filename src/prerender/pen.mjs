// Sets type without a browser, from the site's own fonts: the pen that src/drawing/card draws with.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as fontkit from 'fontkit';
import wawoff2 from 'wawoff2';
import { ROOT } from '../../.ci/project.mjs';

/** Letters that the first file of a family lacks are in the second, as in src/styles/fonts.css. */
const FILES = ['latin', 'latin-ext'];

/** Opens the fonts of the faces: `{ sans: { family: 'inter', weight: 400 } }`. */
export async function openPen(faces) {
  const fonts = Object.fromEntries(
    await Promise.all(Object.entries(faces).map(async ([face, look]) => [face, await fontsOf(look)])),
  );
  const known = new Map();
  // A line is measured often and drawn once; both come from the same setting.
  const set = (text, face) => {
    const key = `${face} ${text}`;
    if (!known.has(key)) known.set(key, setLine(text, fonts[face]));
    return known.get(key);
  };
  return {
    width: (text, face, size) => set(text, face).width * size,
    outline: (text, face, size) => set(text, face).draw(size),
  };
}

async function fontsOf({ family, weight }) {
  return Promise.all(
    FILES.map(async (part) => {
      const packed = await readFile(join(ROOT, `src/styles/fonts/${family}-${part}.woff2`));
      // The font library reads variable fonts, and WOFF2, but not both at once.
      return fontkit.create(Buffer.from(await wawoff2.decompress(packed))).getVariation({ wght: weight });
    }),
  );
}

/** A line in units of its size: its width, and what draws it. */
function setLine(text, fonts) {
  const runs = runsOf(text, fonts).map(({ font, text: part }) => ({ font, run: font.layout(part) }));
  const width = runs.reduce((sum, { font, run }) => sum + run.advanceWidth / font.unitsPerEm, 0);
  const draw = (size) => {
    let path = '';
    let x = 0;
    for (const { font, run } of runs) {
      const scale = size / font.unitsPerEm;
      run.glyphs.forEach((glyph, index) => {
        const { xAdvance, xOffset, yOffset } = run.positions[index];
        path += glyph.path.transform(scale, 0, 0, -scale, x + xOffset * scale, -yOffset * scale).toSVG();
        x += xAdvance * scale;
      });
    }
    return path.replaceAll(/-?\d+\.\d+/g, (number) => String(Number(Number(number).toFixed(2))));
  };
  return { width, draw };
}

/** Stretches of text that one font has the letters of. */
function runsOf(text, fonts) {
  const runs = [];
  for (const letter of text) {
    const font = fonts.find((one) => one.hasGlyphForCodePoint(letter.codePointAt(0))) ?? fonts[0];
    const last = runs.at(-1);
    if (last?.font === font) last.text += letter;
    else runs.push({ font, text: letter });
  }
  return runs;
}
