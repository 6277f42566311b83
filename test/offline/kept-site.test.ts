import { describe, expect, it } from 'vitest';
import { siteIn, withSite } from '../../src/offline/kept-site.ts';

const SITE = { kept: [{ url: './', revision: '1' }], revision: 'a', folders: ['issues'] };

describe(withSite, () => {
  it.each([
    ['of one line', '(()=>{})();'],
    ['of several', 'const a = 1;\nself.b = a;\n'],
    ['that names it later', '(()=>{self.SITE=1;\n})();'],
  ])('writes what is kept above a worker %s, and in place of what stood there', (_, worker) => {
    const first = withSite(worker, SITE);
    expect(siteIn(first)).toEqual(SITE);
    const second = withSite(first, { ...SITE, revision: 'b', folders: ['a;b', '</script>'] });
    expect(siteIn(second)).toEqual({ ...SITE, revision: 'b', folders: ['a;b', '</script>'] });
    expect(second.slice(second.indexOf('\n') + 1)).toBe(worker);
  });
});
