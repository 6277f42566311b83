// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { allPages } from '../../src/navigation/places.ts';
import { isPagePath, shellAt } from '../../src/offline/shell.ts';
import { TALKS } from '../fixtures/talks.ts';

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
  it.each(allPages(TALKS).map(({ path }) => path))(
    'takes /%s for a page, at the root of a host and below a path',
    (path) => {
      expect(isPagePath(`/${path}`, '/')).toBe(true);
      expect(isPagePath(`/v1.2/site/${path}`, '/v1.2/site/')).toBe(true);
      expect(isPagePath(`/${path}`, '/v1.2/site/')).toBe(false);
    },
  );

  it.each(['/issues/sanctions', '/index.html', '/issues/no-such-issue/'])('takes %s for a page', (path) => {
    expect(isPagePath(path, '/')).toBe(true);
  });

  it.each(['/data/model.json', '/embed.js', '/sitemap.xml', '/issues/sanctions/oembed.json', '/another-program/'])(
    'leaves %s alone',
    (path) => {
      expect(isPagePath(path, '/')).toBe(false);
    },
  );
});
