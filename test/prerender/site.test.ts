import { describe, expect, it } from 'vitest';
import { rootFrom } from '../../src/prerender/root.ts';
import { addressFrom, siteAt } from '../../src/prerender/site.ts';

describe(siteAt, () => {
  it('has an address and a base path from one setting', () => {
    const site = { address: 'https://example.org/common-ground/', base: '/common-ground/' };
    expect(siteAt('https://example.org/common-ground/')).toEqual(site);
    expect(siteAt('https://example.org/common-ground')).toEqual(site);
    expect(siteAt('https://example.org')).toEqual({ address: 'https://example.org/', base: '/' });
  });

  it('knows no address without it, and takes the root of a host for its base', () => {
    expect(siteAt(undefined)).toEqual({ address: undefined, base: '/' });
    expect(siteAt(' ')).toEqual({ address: undefined, base: '/' });
  });

  it.each(['/common-ground/', 'example.org', 'ftp://example.org/'])('refuses “%s” in words', (setting) => {
    expect(() => siteAt(setting)).toThrow('SITE_URL must be a whole web address');
  });
});

describe(addressFrom, () => {
  it('is whole where the site’s is known, else relative to the page', () => {
    const page = { path: 'issues/war/' };
    expect(addressFrom(page, 'x.png', siteAt('https://example.org/cg'))).toBe('https://example.org/cg/x.png');
    expect(addressFrom(page, 'x.png', siteAt(undefined))).toBe('../../x.png');
  });
});

describe(rootFrom, () => {
  it.each([
    ['', './'],
    ['timeline/', '../'],
    ['issues/war/', '../../'],
  ])('leads up from “%s” by “%s”', (path, root) => {
    expect(rootFrom(path)).toBe(root);
  });
});
