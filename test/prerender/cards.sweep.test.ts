// @vitest-environment node

import { Resvg } from '@resvg/resvg-js';
import { beforeAll, describe, expect, it } from 'vitest';
import { FACES, type TextShaper } from '../../src/drawing/card/text-shaper.ts';
import { lightPalette, partyColour } from '../../src/drawing/file/palette.ts';
import type { Page } from '../../src/navigation/route.ts';
import { cardOf } from '../../src/prerender/cards.tsx';
import { createTextShaper } from '../../src/prerender/text-shaper.ts';
import { NAVIGATION } from '../../src/views/index.ts';
import { shippedDataset } from '../fixtures/shipped-dataset.ts';
import { TALKS } from '../fixtures/talks.ts';

let shaper: TextShaper;

beforeAll(async () => {
  shaper = await createTextShaper(FACES);
});

function pageAt(path: string, dataset = TALKS): Page {
  const page = NAVIGATION.allPages(dataset).find((known) => known.path === path);
  if (page === undefined) throw new Error(`No page ${path}`);
  return page;
}

/** The words set on a card, in their order: outlines tell nothing. */
function wordsOf(path: string): string {
  const words: string[] = [];
  const recorder: TextShaper = { ...shaper, outline: (text) => String(words.push(text)) };
  cardOf(TALKS, pageAt(path), recorder);
  return words.join(' ');
}

describe(cardOf, () => {
  it.each([
    ['', 'Washington and Moscow agree on 1 of 3 questions'],
    ['issues/war/', 'War Washington and Moscow agree on 1 of 2'],
    [
      'questions/departure/',
      'Departure? Washington and Moscow have been within reach on this since 19 September 2015.',
    ],
    ['questions/departure/', 'No Yes'],
    ['questions/quotas/', 'Washington is on record on this question, Moscow is not.'],
    ['parties/', 'Only Washington shares three questions or more with Moscow.'],
    ['parties/us/', 'Washington shares three questions or more with Moscow alone. Russia'],
    ['timeline/', 'In the year before, agreement'],
    ['evidence/', 'statements by'],
    ['evidence/sources/', 'The record rests on'],
    ['events/visit/', 'Event · 7 May 2013 A visit A visit took place.'],
  ])('shows what /%s says', (path, words) => {
    expect(wordsOf(path)).toContain(words);
  });

  it.each(['issues/war/', 'questions/departure/'])('draws a mark for each party, with its band, on /%s', (path) => {
    const svg = cardOf(TALKS, pageAt(path), shaper);
    for (const slot of [0, 1]) expect(svg).toContain(`fill="${partyColour(slot)}" fill-opacity="0.22"`);
    expect(svg).toContain('url(#hatch)');
  });

  it.each(NAVIGATION.allPages(TALKS).map(({ path }) => path))(
    'is the same bytes every time, 1200 by 630, on /%s',
    (path) => {
      const png = () => {
        const svg = cardOf(TALKS, pageAt(path), shaper);
        return new Resvg(svg, { font: { loadSystemFonts: false } }).render().asPng();
      };
      const first = png();
      expect(first.equals(png())).toBe(true);
      expect([first.readUInt32BE(16), first.readUInt32BE(20)]).toEqual([1200, 630]);
    },
  );

  it('has room for the words of every page of the shipped dataset', () => {
    const dataset = shippedDataset();
    // How wide words are decides; their outlines take most of the time.
    const recorder: TextShaper = { ...shaper, outline: () => 'M0 0' };
    for (const page of NAVIGATION.allPages(dataset)) {
      const bottoms: number[] = [];
      const svg = cardOf(dataset, page, recorder);
      for (const [, y] of svg.matchAll(/translate\([\d.-]+ ([\d.]+)\)" d="[^"]/g)) bottoms.push(Number(y));
      expect(Math.max(...bottoms), page.path).toBeLessThan(620);
      expect(svg, page.path).not.toMatch(/NaN|Infinity|undefined/);
    }
  });
});

describe(lightPalette, () => {
  it('is the site’s own by day', () => {
    expect(lightPalette('paper')).toMatch(/^#[0-9a-f]{6}$/);
    expect(() => lightPalette('nothing')).toThrow('No colour “nothing”');
  });
});

describe(createTextShaper, () => {
  it('measures what it draws, and has the letters of Central Europe', () => {
    expect(shaper.width('Škoda', 'serif', 20)).toBeCloseTo(2 * shaper.width('Škoda', 'serif', 10), 6);
    expect(shaper.outline('š', 'sans', 10)).not.toBe(shaper.outline('', 'sans', 10));
    expect(shaper.width('WW', 'strong', 10)).toBeGreaterThan(shaper.width('ii', 'strong', 10));
  });
});
