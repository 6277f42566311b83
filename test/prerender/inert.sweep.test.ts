import { beforeAll, describe, expect, it } from 'vitest';
import type { Dataset } from '../../src/domain/dataset.ts';
import type { TextShaper } from '../../src/drawing/card/text-shaper.ts';
import { drawPicture } from '../../src/drawing/file/draw.ts';
import { lightPalette } from '../../src/drawing/file/palette.ts';
import { csvOf } from '../../src/features/export/csv.ts';
import { embedCode } from '../../src/features/export/embed-code.ts';
import { jsonOf } from '../../src/features/export/json-file.ts';
import { markdownOf } from '../../src/features/export/markdown.ts';
import { plain } from '../../src/language/phrase.ts';
import { cardOf } from '../../src/prerender/cards.tsx';
import { headOf } from '../../src/prerender/head.ts';
import { siteAt } from '../../src/prerender/site.ts';
import { writtenPage } from '../../src/prerender/written.tsx';
import { loadEverything } from '../../src/ui/later/later.ts';
import { NAVIGATION, VIEWS } from '../../src/views/index.ts';
import { PLANTED_PAGES } from '../fixtures/planted-dataset.ts';

const SITE = siteAt('https://example.org/cg/');
const ADDRESS = 'https://example.org/cg/?a=us';
/** What drawings are made of. */
const DRAWN = 'circle clipPath defs desc ellipse g line path pattern polygon rect svg text title tspan'.split(' ');

/** Sets words as text, so that they can be looked for; how wide they are does not matter here. */
const recorder = (words: string[]): TextShaper => ({
  width: (text, _, size) => text.length * size * 0.5,
  parts: (word) => [word],
  outline: (text) => `M0 0H${words.push(text)}`,
});

function pageAt(dataset: Dataset, path: string) {
  return NAVIGATION.allPages(dataset).find((page) => page.path === path) ?? expect.fail(`No page ${path}`);
}

async function exportAt(dataset: Dataset, path: string) {
  const { state } = NAVIGATION.parseAddress({ path, search: '' }, dataset);
  const exported = (await VIEWS[state.place.view].toExport())(dataset, state);
  const { when, ownWeights } = exported;
  const origin = { title: plain(exported.headline), address: ADDRESS, when, ownWeights, dataset };
  return { exported, origin };
}

/** Fails where a drawing holds anything that runs, or leads or reaches elsewhere. */
function expectDrawing(svg: string): Element {
  const { documentElement } = new DOMParser().parseFromString(svg, 'image/svg+xml');
  expect(documentElement.querySelector('parsererror')).toBeNull();
  const elements = [documentElement, ...documentElement.querySelectorAll('*')];
  expect(elements.map(({ localName }) => localName).filter((name) => !DRAWN.includes(name))).toEqual([]);
  const names = elements.flatMap((element) => [...element.attributes].map(({ name }) => name));
  expect(names.filter((name) => /^on|href$|^src$/.test(name))).toEqual([]);
  expect(svg).not.toMatch(/url\((?!#)/);
  return documentElement;
}

/** The cells of a file after RFC 4180. */
function cellsOf(csv: string): readonly string[] {
  return [...csv.slice(1).matchAll(/(?:^|,|\r\n)(?:"((?:[^"]|"")*)"|([^",\r\n]*))/g)].map(
    ([, quoted, bare]) => quoted?.replaceAll('""', '"') ?? bare ?? '',
  );
}

beforeAll(loadEverything);

describe.each(PLANTED_PAGES)('A dataset full of $what, leaving /$path', ({ path, mark, dataset }) => {
  it('is written as text in the page and in its head', () => {
    const page = pageAt(dataset, path);
    const html = `<head>${headOf(dataset, page, SITE)}</head><body>${writtenPage(dataset, path)}</body>`;
    const { head, body } = new DOMParser().parseFromString(html, 'text/html');
    expect(body.textContent).toContain(mark);
    expect(head.querySelectorAll('script:not([type="application/ld+json"]), img, iframe, base')).toHaveLength(0);
    expect(body.querySelectorAll('script, img, iframe, object, embed, base, meta, link')).toHaveLength(0);
    const attributes = [...head.querySelectorAll('*'), ...body.querySelectorAll('*')].flatMap((element) => [
      ...element.attributes,
    ]);
    expect(attributes.filter(({ name }) => name.startsWith('on')).map(({ name }) => name)).toEqual([]);
    const targets = attributes.filter(({ name }) => /^(xlink:)?href$|^src$|^action$|^formaction$|^srcdoc$/.test(name));
    expect(targets.length).toBeGreaterThan(5);
    expect(targets.map(({ value }) => value).filter((value) => !/^(https?:\/\/|\.|#)/.test(value))).toEqual([]);
    for (const block of head.querySelectorAll('script'))
      expect(() => JSON.parse(block.textContent ?? '')).not.toThrow();
  });

  it('is outlines on its card', () => {
    const words: string[] = [];
    const card = expectDrawing(cardOf(dataset, pageAt(dataset, path), recorder(words)));
    expect(words.join(' ')).not.toBe('');
    expect(card.querySelectorAll('text')).toHaveLength(0);
  });

  it('is text in its picture', async () => {
    const { exported } = await exportAt(dataset, path);
    if (exported.picture === undefined) return;
    const picture = drawPicture(exported.picture, { source: dataset.title, address: ADDRESS }, lightPalette);
    expect(expectDrawing(picture.svg).textContent).toContain(mark.slice(0, 12));
  });

  it('is text in its rows, and no formula', async () => {
    const { exported, origin } = await exportAt(dataset, path);
    const cells = cellsOf(csvOf(origin, exported.table));
    expect(cells.filter((cell) => cell.includes(mark)).length).toBeGreaterThan(0);
    expect(cells.filter((cell) => /^[=+@\t\r]|^-(?![\d.]+$)/.test(cell))).toEqual([]);
    expect(JSON.stringify(JSON.parse(jsonOf(origin, exported.table)))).toContain(JSON.stringify(mark).slice(1, -1));
  });

  it('is text where it is pasted', async () => {
    const { exported } = await exportAt(dataset, path);
    const markdown = markdownOf({
      ...{ headline: plain(exported.headline), sentence: plain(exported.sentence), address: ADDRESS },
    });
    expect(markdown.replaceAll(/\\./g, '').replace(`](<${ADDRESS}>)`, '')).not.toMatch(/[<>]|\]\(/);
    const code = embedCode({
      title: plain(exported.headline),
      address: ADDRESS,
      script: 'https://example.org/cg/embed.js',
      height: 220,
    });
    const { body } = new DOMParser().parseFromString(code, 'text/html');
    expect([...body.querySelectorAll('*')].map(({ localName }) => localName)).toEqual(['iframe', 'script']);
    expect([...body.querySelectorAll('[src]')].map((element) => element.getAttribute('src'))).toEqual([
      ADDRESS,
      'https://example.org/cg/embed.js',
    ]);
    expect(
      body
        .querySelector('iframe')
        ?.getAttributeNames()
        .filter((name) => name.startsWith('on')),
    ).toEqual([]);
  });
});
