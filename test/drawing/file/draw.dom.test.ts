import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../../src/domain/dataset.ts';
import { drawPicture } from '../../../src/drawing/file/draw.ts';
import { lightPalette } from '../../../src/drawing/file/palette.ts';
import { linesOf, textWidth } from '../../../src/drawing/file/text.ts';

import { NAVIGATION, VIEWS } from '../../../src/views/index.ts';
import { shippedDataset } from '../../fixtures/shipped-dataset.ts';
import { TALKS } from '../../fixtures/talks.ts';

const FRAME = { source: 'Common Ground · Talks', address: 'https://example.org/?a=1&b=2' };

async function pictureAt(dataset: Dataset, path: string, search = '') {
  const { state } = NAVIGATION.parseAddress({ path, search }, dataset);
  const { picture } = (await VIEWS[state.place.view].toExport())(dataset, state);
  return picture === undefined ? undefined : drawPicture(picture, FRAME, lightPalette);
}

function parsed(svg = '') {
  const file = new DOMParser().parseFromString(svg, 'image/svg+xml');
  expect(file.querySelector('parsererror')).toBeNull();
  return file.documentElement;
}

describe(drawPicture, () => {
  it.each(['', 'issues/war/', 'questions/departure/', 'timeline/', 'parties/', 'parties/us/'])(
    'draws /%s as a file of its own, the same bytes each time',
    async (path) => {
      const picture = await pictureAt(TALKS, path, '?since=2013-01-01');
      const root = parsed(picture?.svg);
      expect(root.localName).toBe('svg');
      expect(root.textContent).toContain(FRAME.address);
      expect(root.textContent).toContain(FRAME.source);
      expect(picture?.svg).not.toMatch(/NaN|undefined|Infinity|var\(|url\((?!#)/);
      expect((await pictureAt(TALKS, path, '?since=2013-01-01'))?.svg).toBe(picture?.svg);
    },
  );

  it.each([
    ['', 'War'],
    ['', 'Trade'],
    ['issues/war/', 'War'],
  ])('tells of /%s what its parts are about: %s', async (path, name) => {
    expect(parsed((await pictureAt(TALKS, path, ''))?.svg).querySelector('desc')?.textContent).toContain(`${name}. `);
  });

  it('draws every page of the shipped dataset that has a picture, for every pair of its first parties', async () => {
    const dataset = shippedDataset();
    for (const issue of dataset.issues) {
      for (const search of ['', '?a=turkey&others=all&span=2014-01-01..2016-01-01', '?a=us&b=us&since=2014-01-01']) {
        expect((await pictureAt(dataset, `issues/${issue.id}/`, search))?.svg).not.toMatch(/NaN|undefined/);
      }
    }
  });

  it('takes markup and signs that XML does not know for text', async () => {
    const mark = '<script>&\u0000"';
    const dataset = { ...TALKS, issues: TALKS.issues.map((issue) => ({ ...issue, name: `${issue.name}${mark}` })) };
    const root = parsed((await pictureAt(dataset, ''))?.svg);
    expect(root.querySelector('script')).toBeNull();
    expect(root.textContent).toContain('<script>&"');
  });
});

describe(linesOf, () => {
  it('breaks between words, and within one that is longer than a line', () => {
    const style = { size: 10 };
    const lines = linesOf(`some words and ${'x'.repeat(60)}`, 100, style);
    expect(lines.join('').replaceAll(' ', '')).toBe(`somewordsand${'x'.repeat(60)}`);
    for (const line of lines) expect(textWidth(line, style)).toBeLessThanOrEqual(100);
  });
});
