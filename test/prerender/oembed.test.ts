import { describe, expect, it } from 'vitest';
import { oembedFiles, oembedLink } from '../../src/prerender/oembed.ts';
import { siteAt } from '../../src/prerender/site.ts';
import { NAVIGATION } from '../../src/views/index.ts';
import { TALKS } from '../fixtures/talks.ts';

const SITE = siteAt('https://example.org/cg/');
const PAGES = NAVIGATION.allPages(TALKS);

describe(oembedFiles, () => {
  it('answers beside every page with the frame of just that page', () => {
    const files = oembedFiles(TALKS, SITE);
    expect(Object.keys(files)).toEqual(PAGES.map(({ path }) => `${path}oembed.json`));
    for (const { path } of PAGES) {
      const { type, html } = JSON.parse(files[`${path}oembed.json`] ?? '');
      expect(type).toBe('rich');
      expect(html).toContain(`src="https://example.org/cg/${path}?embed"`);
    }
  });

  it('has no answer where the site does not know its address, and no page names one', () => {
    expect(oembedFiles(TALKS, siteAt(undefined))).toEqual({});
    for (const page of PAGES) expect(oembedLink(page, siteAt(undefined))).toEqual([]);
  });
});
