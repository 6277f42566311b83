import { describe, expect, it } from 'vitest';
import { isPagePath, shellAt } from '../../src/offline/shell.ts';
import { NAVIGATION } from '../../src/views/index.ts';
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

const FOLDERS = NAVIGATION.routes.map(({ folder }) => folder);
const isPage = (path: string, root: string) => isPagePath(path, root, FOLDERS);

describe(isPagePath, () => {
  it.each(NAVIGATION.allPages(TALKS).map(({ path }) => path))(
    'takes /%s for a page, at the root of a host and below a path',
    (path) => {
      expect(isPage(`/${path}`, '/')).toBe(true);
      expect(isPage(`/v1.2/site/${path}`, '/v1.2/site/')).toBe(true);
      expect(isPage(`/${path}`, '/v1.2/site/')).toBe(false);
    },
  );

  it.each([
    '/issues/sanctions',
    '/index.html',
    '/issues/no-such-issue/',
    '/issues/sanctions.',
    '/issues/sanctions/)',
    '/issues//sanctions/',
  ])('takes %s for a page', (path) => {
    expect(isPage(path, '/')).toBe(true);
  });

  it.each(['/data/model.json', '/embed.js', '/sitemap.xml', '/issues/sanctions/oembed.json', '/another-program/'])(
    'leaves %s alone',
    (path) => {
      expect(isPage(path, '/')).toBe(false);
    },
  );
});
