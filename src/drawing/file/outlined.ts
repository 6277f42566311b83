import { unescaped } from '../../language/markup.ts';
import { hundredths } from '../geometry/rounding.ts';
import { element } from './svg.ts';

/** The letters of one face, in thousandths of its size. */
export interface FaceOutlines {
  /** How far each leads, and its outline from the start of the baseline. */
  readonly glyphs: Readonly<Record<string, readonly [advance: number, path: string]>>;
  /** By how much two letters stand nearer to each other than that. */
  readonly kerning: Readonly<Record<string, number>>;
}

export type Outlines = Readonly<Record<'sans' | 'strong' | 'serif', FaceOutlines>>;

/** Units of an outline to the size of its text. */
export const OUTLINE_UNITS = 1000;
/** Our fonts have no italics: as browsers do, their letters are slanted. */
const SLANT = -12;

/**
 * A picture whose text is outlines: it looks the same wherever it is opened, with whatever fonts. A line with a letter that
 * the site’s fonts lack stays text. Its words remain in the title and the description.
 */
export function outlined(svg: string, outlines: Outlines): string {
  return svg.replaceAll(/<text ([^>]*)>([^<]*)<\/text>/g, (line, attributes: string, content: string) => {
    const of = Object.fromEntries(
      [...attributes.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, name, value]) => [name, value]),
    );
    const isSerif = /serif 4/i.test(of['font-family'] ?? '');
    const face = outlines[isSerif ? 'serif' : Number(of['font-weight'] ?? 400) >= 600 ? 'strong' : 'sans'];
    const drawn = outlineOf(unescaped(content), face);
    if (drawn === undefined) return line;
    const scale = Number(of['font-size']) / OUTLINE_UNITS;
    const share = of['text-anchor'] === 'end' ? 1 : of['text-anchor'] === 'middle' ? 0.5 : 0;
    const x = hundredths(Number(of.x) - share * drawn.width * scale);
    const slant = of['font-style'] === 'italic' ? ` skewX(${SLANT})` : '';
    return element('path', {
      transform: `translate(${x} ${of.y}) scale(${Number(scale.toFixed(5))})${slant}`,
      fill: of.fill,
      d: drawn.path,
    });
  });
}

function outlineOf(text: string, { glyphs, kerning }: FaceOutlines) {
  const letters = [...text];
  let path = '';
  let width = 0;
  for (const [at, letter] of letters.entries()) {
    const glyph = glyphs[letter];
    if (glyph === undefined) return undefined;
    const [advance, outline] = glyph;
    if (outline !== '') path += `M${width} 0${outline}`;
    width += advance + (kerning[`${letter}${letters[at + 1]}`] ?? 0);
  }
  return { path, width };
}
