import { describe, expect, it } from 'vitest';
import { oembedFiles, oembedLink } from '../../src/prerender/oembed.ts';
import { siteAt } from '../../src/prerender/site.ts';
import { NAVIGATION } from '../../src/views/index.ts';
import { TALKS } from '../fixtures/talks.ts';

const SITE = siteAt('https://example.org/cg/');
/** Where a part stands for the view. */
const FRAMES: Readonly<Record<string, string>> = {
  ...{ issue: 'embed/axis/', question: 'embed/axis/', timeline: 'embed/chart/', statement: 'embed/quote/' },
};
const PAGES = NAVIGATION.allPages(TALKS);

describe(oembedFiles, () => {
  it('answers beside every page with the frame of just that page', () => {
    const files = oembedFiles(TALKS, SITE);
    expect(Object.keys(files)).toEqual(PAGES.map(({ path }) => `${path}oembed.json`));
    for (const { path, place } of PAGES) {
      const { type, html, height } = JSON.parse(files[`${path}oembed.json`] ?? '');
      expect(type).toBe('rich');
      expect(html).toContain(`src="https://example.org/cg/${path}${FRAMES[place.view] ?? '?embed'}"`);
      expect(html).toContain(`height="${height}"`);
    }
  });

  it('is about as high as what it shows: one question, an issue of more, a quotation by its length', () => {
    const files = oembedFiles(TALKS, SITE);
    const heightOf = (path: string) => JSON.parse(files[`${path}oembed.json`] ?? '').height;
    expect(heightOf('questions/departure/')).toBe(220);
    expect(heightOf('issues/war/')).toBe(150 + 82 * (TALKS.issueById.get('war')?.questions.length ?? 0));
    expect(heightOf('')).toBe(640);
  });

  it('has no answer where the site does not know its address, and no page names one', () => {
    expect(oembedFiles(TALKS, siteAt(undefined))).toEqual({});
    for (const page of PAGES) expect(oembedLink(page, page.title, siteAt(undefined))).toEqual([]);
  });
});
