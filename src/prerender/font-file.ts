import { readFile } from 'node:fs/promises';
import { create, type Font, type Glyph } from 'fontkit';
import { Blob, Buffer as Buf, Direction, Face, Font as Shaper, shape, Variation } from 'harfbuzzjs';
import { decompress } from 'wawoff2';

/** A glyph of a text and where it stands, in units of its font. */
export interface PlacedGlyph {
  readonly glyph: Glyph;
  readonly xAdvance: number;
  readonly xOffset: number;
  readonly yOffset: number;
}

export interface OpenFont {
  readonly font: Font;
  /** The glyphs of a text of one direction, from the left. */
  readonly shape: (text: string, isLeftwards: boolean) => readonly PlacedGlyph[];
}

/** A variable font from its file, at one weight. */
export async function fontIn(url: URL, weight: number): Promise<OpenFont> {
  // The font library reads variable fonts, and WOFF2, but not both at once.
  const bytes = Buffer.from(await decompress(await readFile(url)));
  const whole = create(bytes);
  if (!('getVariation' in whole)) throw new Error(`${url.pathname} holds several fonts.`);
  const font = whole.getVariation({ wght: weight });
  // Its own shaping sets some signs of Indic scripts apart from their letters.
  const shaper = new Shaper(new Face(new Blob(Uint8Array.from(bytes).buffer)));
  shaper.setVariations([new Variation('wght', weight)]);
  return {
    font,
    shape(text, isLeftwards) {
      const buffer = new Buf();
      buffer.addText(text);
      buffer.guessSegmentProperties();
      buffer.setDirection(isLeftwards ? Direction.RTL : Direction.LTR);
      shape(shaper, buffer);
      const places = buffer.getGlyphPositions();
      return buffer.getGlyphInfos().map(({ codepoint }, at) => {
        const { xAdvance = 0, xOffset = 0, yOffset = 0 } = places[at] ?? {};
        return { glyph: font.getGlyph(codepoint), xAdvance, xOffset, yOffset };
      });
    },
  };
}
