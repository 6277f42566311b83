import type { Font } from 'fontkit';
import type { Plugin } from 'vite';
import { FACES } from '../drawing/card/text-shaper.ts';
import { type FaceOutlines, OUTLINE_UNITS, type Outlines } from '../drawing/file/outlined.ts';
import { relativePath } from './glyph-outline.ts';
import { fontsOf } from './text-shaper.ts';

const ID = 'virtual:outlines';
/** Between which letters room is taken away; a picture has few others side by side. */
const KERNED = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz’“”.,:?-–'];
/** Thousandths that nobody sees. */
const NEGLIGIBLE = 5;

/** Gives the program the letters of the site’s fonts as outlines, `import('virtual:outlines')`: no browser has to read a font file. */
export function outlines(): Plugin {
  let written: Promise<string> | undefined;
  return {
    name: 'common-ground-outlines',
    resolveId: (id) => (id === ID ? `\0${ID}` : undefined),
    load(id) {
      if (id !== `\0${ID}`) return undefined;
      // As text it is parsed faster than as code.
      written ??= allOutlines().then(
        (all) => `export const outlines = JSON.parse(${JSON.stringify(JSON.stringify(all))});`,
      );
      return written;
    },
  };
}

/** The outlines of every letter in each face. */
export async function allOutlines(): Promise<Outlines> {
  const [sans, strong, serif] = await Promise.all(
    [FACES.sans, FACES.strong, FACES.serif].map(async (face) => (await fontsOf(face)).map(({ font }) => font)),
  );
  return { sans: faceOf(sans ?? []), strong: faceOf(strong ?? []), serif: faceOf(serif ?? []) };
}

function faceOf(fonts: readonly Font[]): FaceOutlines {
  const glyphs = fonts.flatMap((font) =>
    font.characterSet.map((code) => [String.fromCodePoint(code), outlineOf(font, code)] as const),
  );
  const [first] = fonts;
  // The first file that has a letter draws it.
  return { glyphs: Object.fromEntries(glyphs.toReversed()), kerning: first === undefined ? {} : kerningIn(first) };
}

function outlineOf(font: Font, code: number): readonly [number, string] {
  const scale = OUTLINE_UNITS / font.unitsPerEm;
  const { advanceWidth, path } = font.glyphForCodePoint(code);
  return [Math.round(advanceWidth * scale), relativePath(path.commands, { scale, steps: 1 }).replaceAll(' -', '-')];
}

function kerningIn(font: Font): FaceOutlines['kerning'] {
  const scale = OUTLINE_UNITS / font.unitsPerEm;
  const pairs = KERNED.flatMap((one) =>
    KERNED.flatMap((two): readonly (readonly [string, number])[] => {
      const { glyphs, positions } = font.layout(`${one}${two}`);
      const nearer = ((positions[0]?.xAdvance ?? 0) - (glyphs[0]?.advanceWidth ?? 0)) * scale;
      return glyphs.length === 2 && Math.abs(nearer) >= NEGLIGIBLE ? [[`${one}${two}`, Math.round(nearer)]] : [];
    }),
  );
  return Object.fromEntries(pairs);
}
