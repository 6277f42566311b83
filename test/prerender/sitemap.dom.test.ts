import { describe, expect, it } from 'vitest';
import { siteAt } from '../../src/prerender/site.ts';
import { robots, sitemap } from '../../src/prerender/sitemap.ts';
import { NAVIGATION } from '../../src/views/index.ts';
import { TALKS } from '../fixtures/talks.ts';

describe(sitemap, () => {
  it('has every page once, with its whole address and the day of the dataset', () => {
    const xml = new DOMParser().parseFromString(sitemap(TALKS, siteAt('https://example.org/cg')), 'application/xml');
    expect(xml.querySelector('parsererror')).toBeNull();
    const addresses = [...xml.querySelectorAll('url > loc')].map((loc) => loc.textContent);
    expect(addresses).toEqual(NAVIGATION.allPages(TALKS).map(({ path }) => `https://example.org/cg/${path}`));
    expect(xml.querySelector('lastmod')?.textContent).toBe(TALKS.version);
  });
});

describe(robots, () => {
  it('lets everyone in and names the sitemap', () => {
    expect(robots(siteAt('https://example.org/cg'))).toBe(
      'User-agent: *\nAllow: /\n\nSitemap: https://example.org/cg/sitemap.xml\n',
    );
    expect(robots(siteAt(undefined))).toContain('Sitemap: /sitemap.xml');
  });
});
