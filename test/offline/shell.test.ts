// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { isPagePath, shellAt } from '../../src/offline/shell.ts';

describe(shellAt, () => {
  it('has every relative address begin at the root of the site', () => {
    const html =
      '<html data-root="./"><link href="./icon.svg"><script src="./assets/a.js"></script><a href="https://x./">';
    expect(shellAt(html, '/deep/path/')).toBe(
      '<html data-root="/deep/path/"><link href="/deep/path/icon.svg"><script src="/deep/path/assets/a.js"></script><a href="https://x./">',
    );
  });
});

describe(isPagePath, () => {
  it.each(['/', '/issues/sanctions/', '/issues/sanctions', '/site/index.html', '/v1.2/timeline/'])(
    'takes %s for a page',
    (path) => {
      expect(isPagePath(path)).toBe(true);
    },
  );

  it.each(['/data/model.json', '/embed.js', '/sitemap.xml', '/issues/sanctions/oembed.json'])(
    'leaves %s alone',
    (path) => {
      expect(isPagePath(path)).toBe(false);
    },
  );
});
