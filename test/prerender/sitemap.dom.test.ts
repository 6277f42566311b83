import { describe, expect, it } from 'vitest';
import { siteAt } from '../../src/prerender/site.ts';
import { searchFiles } from '../../src/prerender/sitemap.ts';
import { NAVIGATION } from '../../src/views/index.ts';
import { TALKS } from '../fixtures/talks.ts';

describe(searchFiles, () => {
  it.each(['https://example.org', 'https://example.org/cg', 'http://localhost:4180/a/b/'])(
    'has every page of %s once, with its whole address and the day of the dataset',
    (setting) => {
      const site = siteAt(setting);
      const files = searchFiles(TALKS, site);
      const xml = new DOMParser().parseFromString(files['sitemap.xml'] ?? '', 'application/xml');
      expect(xml.querySelector('parsererror')).toBeNull();
      const addresses = [...xml.querySelectorAll('url > loc')].map((loc) => loc.textContent);
      expect(addresses).toEqual(NAVIGATION.allPages(TALKS).map(({ path }) => `${site.address}${path}`));
      expect(xml.querySelector('lastmod')?.textContent).toBe(TALKS.version);
      expect(files['robots.txt']).toBe(`User-agent: *\nAllow: /\n\nSitemap: ${site.address}sitemap.xml\n`);
    },
  );

  it('lets everyone in, and names no sitemap where the site does not know its address', () => {
    expect(searchFiles(TALKS, siteAt(undefined))).toEqual({ 'robots.txt': 'User-agent: *\nAllow: /\n' });
  });
});
