import { describe, expect, it } from 'vitest';
import { drawPicture } from '../../../src/drawing/file/draw.ts';
import { lightPalette } from '../../../src/drawing/file/palette.ts';
import { paragraph } from '../../../src/drawing/file/text.ts';
import { NAVIGATION, VIEWS } from '../../../src/views/index.ts';
import { datasetIn, TONGUES, type TongueName } from '../../fixtures/scripts.ts';

const NAMES = Object.keys(TONGUES).filter((name): name is TongueName => name in TONGUES);
const ISOLATE = /\u2068[^\u2069]*\u2069?/g;

async function linesAt(name: TongueName, path: string): Promise<readonly Element[]> {
  const dataset = datasetIn(name);
  const { state } = NAVIGATION.parseAddress({ path, search: '' }, dataset);
  const { picture } = (await VIEWS[state.place.view].toExport())(dataset, state);
  if (picture === undefined) return [];
  const frame = { source: dataset.title, address: 'https://example.org/', lang: dataset.lang };
  const file = new DOMParser().parseFromString(drawPicture(picture, frame, lightPalette).svg, 'image/svg+xml');
  expect(file.documentElement.getAttribute('xml:lang')).toBe('en-GB');
  return [...file.querySelectorAll('text')];
}

describe.each(NAMES)('A picture of a dataset in %s', (name) => {
  it.each(['', 'timeline/', 'parties/'])(
    'says of each line of /%s in which language it is, and which way it runs',
    async (path) => {
      const lines = await linesAt(name, path);
      for (const line of lines) {
        const text = line.textContent ?? '';
        const isForeign = /[^\P{L}\p{sc=Latin}]/u.test(text);
        expect([text, line.getAttribute('xml:lang')]).toEqual([text, isForeign ? TONGUES[name].lang : null]);
        const [first = ''] = /[\p{L}\u200e\u200f]/u.exec(text.replaceAll(ISOLATE, '')) ?? [];
        const isLeftwards = /[\p{sc=Arab}\p{sc=Hebr}\u200f]/u.test(first);
        expect([text, line.getAttribute('direction')]).toEqual([text, isLeftwards ? 'rtl' : null]);
      }
      expect(lines.some((line) => line.getAttribute('xml:lang') === TONGUES[name].lang)).toBe(true);
    },
  );
});

describe(paragraph, () => {
  const set = (text: string, anchor?: 'start' | 'end') => {
    const { svg } = paragraph(text, { size: 10, fill: 'black', width: 100, ...(anchor && { anchor }) });
    return [...svg.matchAll(/<text ([^>]*)>/g)].map(([, attributes = '']) => ({
      x: /x="(\S+)"/.exec(attributes)?.[1],
      runs: /direction="(\w+)"/.exec(attributes)?.[1] ?? 'ltr',
      anchor: /anchor="(\w+)"/.exec(attributes)?.[1] ?? 'start',
    }));
  };

  it.each([
    ['Will NATO agree to it before 2027?', undefined, { x: '0', runs: 'ltr', anchor: 'start' }],
    ['是否应当提高企业税？NATO', undefined, { x: '0', runs: 'ltr', anchor: 'start' }],
    ['هل تُبنى مدارس جديدة NATO (30 مدرسة)؟', undefined, { x: '100', runs: 'rtl', anchor: 'start' }],
    ['האם לקצץ בביטחון NATO לפני 2027?', 'start', { x: '0', runs: 'rtl', anchor: 'end' }],
    ['هل يصبح التعليم مجانيًا NATO؟', 'end', { x: '0', runs: 'rtl', anchor: 'start' }],
  ] as const)('begins where the text does, in every line: %s', (text, anchor, line) => {
    const lines = set(text, anchor);
    expect(lines.length).toBeGreaterThan(1);
    expect(new Set(lines.map((one) => JSON.stringify(one)))).toEqual(new Set([JSON.stringify(line)]));
  });
});
