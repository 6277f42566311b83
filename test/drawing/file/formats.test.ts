import { beforeAll, describe, expect, it } from 'vitest';
import { drawFormatted, drawPicture } from '../../../src/drawing/file/draw.ts';
import { type Outlines, outlined } from '../../../src/drawing/file/outlined.ts';
import { lightPalette } from '../../../src/drawing/file/palette.ts';
import { FORMATS } from '../../../src/drawing/file/sheet.ts';
import { pictureParts } from '../../../src/features/export/picture-parts.ts';
import { allOutlines } from '../../../src/prerender/outlines.ts';
import { NAVIGATION, VIEWS } from '../../../src/views/index.ts';
import { shippedDataset } from '../../fixtures/shipped-dataset.ts';

const FRAME = { source: 'Common Ground', address: 'https://example.org/' };
const SIZES = FORMATS.flatMap(({ id, size }) => (size === undefined ? [] : [{ id, size }]));

async function partsAt(path: string) {
  const dataset = shippedDataset();
  const { state } = NAVIGATION.parseAddress({ path, search: '' }, dataset);
  const { picture } = (await VIEWS[state.place.view].toExport())(dataset, state);
  return picture === undefined ? [] : pictureParts(picture);
}

describe(pictureParts, () => {
  it('offers the view, each of its issues and each of its questions', async () => {
    const { issues, questions } = shippedDataset();
    const groups = (await partsAt('')).map(({ group }) => group);
    expect(groups.filter((group) => group === 'One issue')).toHaveLength(issues.length);
    expect(groups.filter((group) => group === 'One question')).toHaveLength(questions.length);
    expect((await partsAt('questions/assad-precondition/')).map(({ group }) => group)).toEqual([
      'The view',
      'One question',
    ]);
  });
});

describe(drawFormatted, () => {
  it.each(['', 'issues/assad-future/', 'issues/turkey-tensions/', 'timeline/'])(
    'fits every question and every issue of /%s into each format, its charts left out, then in two columns',
    async (path) => {
      for (const { content, group, label } of await partsAt(path)) {
        if (group === 'The view') continue;
        for (const { size } of SIZES) {
          const picture = drawFormatted(content, FRAME, { palette: lightPalette, size });
          expect(picture, label).toMatchObject(size);
          expect(picture?.svg).not.toMatch(/NaN|undefined|Infinity/);
        }
      }
    },
  );

  it('draws nothing rather than letters too small to be read', async () => {
    const [whole] = await partsAt('');
    const drawn = SIZES.map(
      ({ size }) => whole && drawFormatted(whole.content, FRAME, { palette: lightPalette, size }),
    );
    expect(drawn).toEqual([undefined, undefined, undefined]);
  });
});

describe(outlined, () => {
  let outlines: Outlines;
  beforeAll(async () => {
    outlines = await allOutlines();
  });
  const line = (text: string, attributes = '') =>
    `<text x="10" y="20" fill="x" font-family="Inter, sans-serif" font-size="10"${attributes}>${text}</text>`;
  const shiftOf = (svg: string) => Number(/translate\(([-\d.]+)/.exec(svg)?.[1]);

  it('leaves no text in a picture of the shipped dataset', async () => {
    for (const path of ['', 'issues/sanctions/', 'questions/assad-precondition/', 'timeline/']) {
      const [whole] = await partsAt(path);
      const svg = whole && outlined(drawPicture(whole.content, FRAME, lightPalette).svg, outlines);
      expect(svg).not.toContain('<text');
      expect(svg).toContain('<title');
    }
  });

  it('puts a line where it was anchored, by its real length', () => {
    const [advance = 0] = outlines.sans.glyphs.H ?? [];
    expect(shiftOf(outlined(line('HHHH'), outlines))).toBe(10);
    expect(shiftOf(outlined(line('HHHH', ' text-anchor="end"'), outlines))).toBeCloseTo(10 - 4 * advance * 0.01, 1);
    expect(shiftOf(outlined(line('HHHH', ' text-anchor="middle"'), outlines))).toBeCloseTo(10 - 2 * advance * 0.01, 1);
  });

  it('reads signs that were escaped, and leaves a line that the fonts cannot write', () => {
    expect(outlined(line('R&amp;D &lt;1'), outlines)).not.toContain('<text');
    expect(outlined(line('Ελλάδα'), outlines)).toBe(line('Ελλάδα'));
  });
});
