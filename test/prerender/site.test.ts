import { describe, expect, it } from 'vitest';
import { rootFrom } from '../../src/prerender/root.ts';
import { siteAt, wholeAddress } from '../../src/prerender/site.ts';

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

describe(wholeAddress, () => {
  it.each([
    ['https://example.org', '', 'https://example.org/'],
    ['https://example.org/cg', 'x.png', 'https://example.org/cg/x.png'],
    [
      'https://example.org/a/b/',
      'issues/санкции/',
      'https://example.org/a/b/issues/%D1%81%D0%B0%D0%BD%D0%BA%D1%86%D0%B8%D0%B8/',
    ],
    ['http://beispiel.example/grün/', 'x', 'http://beispiel.example/gr%C3%BCn/x'],
  ])('is below “%s” for “%s”', (setting, file, whole) => {
    expect(wholeAddress(file, siteAt(setting))).toBe(whole);
  });

  it('is not known without the site’s', () => {
    expect(wholeAddress('x.png', siteAt(undefined))).toBeUndefined();
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
