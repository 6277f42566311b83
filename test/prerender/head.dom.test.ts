import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../src/domain/dataset.ts';
import { headOf } from '../../src/prerender/head.ts';
import { siteAt } from '../../src/prerender/site.ts';
import { NAVIGATION } from '../../src/views/index.ts';
import { TALKS } from '../fixtures/talks.ts';

const SITE = siteAt('https://example.org/cg/');

/** The head of a page as a browser reads it. */
function headAt(path: string, { dataset = TALKS, site = SITE }: { dataset?: Dataset; site?: typeof SITE } = {}) {
  const page = NAVIGATION.allPages(dataset).find((known) => known.path === path);
  if (page === undefined) throw new Error(`No page ${path}`);
  const { head } = new DOMParser().parseFromString(`<head>${headOf(dataset, page, site)}</head>`, 'text/html');
  const named = (name: string) =>
    head.querySelector(`meta[name="${name}"], meta[property="${name}"]`)?.getAttribute('content');
  const things = [...head.querySelectorAll('script')].map((block) => JSON.parse(block.textContent ?? ''));
  const canonical = head.querySelector('link[rel=canonical]')?.getAttribute('href');
  const held = things.filter((thing) => thing['@type'] !== 'WebPage');
  return { head, named, things, held, canonical, title: head.querySelector('title')?.textContent };
}

const isFeed = (link: Element) => /atom|feed/.test(link.getAttribute('type') ?? '');

/** Whatever is named as an address in blocks of data, at any depth. */
function addressesIn(thing: unknown): readonly string[] {
  if (typeof thing !== 'object' || thing === null) return [];
  return Object.entries(thing).flatMap(([key, value]) =>
    typeof value === 'string' && /url$/i.test(key) ? [value] : addressesIn(value),
  );
}

describe(headOf, () => {
  it('leads with the finding that the page computes', () => {
    const { title, named, canonical } = headAt('issues/war/');
    expect(title).toBe('War: Washington and Moscow, 15 December 2015 · Common Ground');
    expect(named('description')).toMatch(
      /^War\. Washington and Moscow agree on 1 of 2 questions and are within reach on 1\. An issue\.$/,
    );
    expect(named('og:description')).toBe(named('description'));
    expect(title).toBe(`${named('og:title')} · Common Ground`);
    expect(canonical).toBe('https://example.org/cg/issues/war/');
    expect(named('og:url')).toBe(canonical);
  });

  it('leads on a question with how the two stand on it', () => {
    const { title, named } = headAt('questions/departure/');
    expect(title).toMatch(/^Departure\? Washington and Moscow, .* · Common Ground$/);
    expect(named('description')).toMatch(/^Departure\? Washington and Moscow have been within reach on this since /);
  });

  it.each(NAVIGATION.allPages(TALKS).map(({ path }) => path))('names the card of /%s', (path) => {
    const { named } = headAt(path);
    expect(named('og:image')).toBe(`https://example.org/cg/${path}card.png`);
    expect(named('twitter:image')).toBe(named('og:image'));
    expect([named('og:image:width'), named('og:image:height')]).toEqual(['1200', '630']);
    expect(named('og:image:alt')).not.toBe('');
    expect(named('twitter:card')).toBe('summary_large_image');
  });

  it.each(NAVIGATION.allPages(TALKS).map(({ path }) => path))(
    'leaves out what would need the site’s address where it is not known: /%s',
    (path) => {
      const { head, named, things, canonical } = headAt(path, { site: siteAt(undefined) });
      expect(canonical).toBeUndefined();
      for (const name of ['og:url', 'og:image', 'twitter:image', 'og:image:alt']) expect(named(name)).toBeUndefined();
      expect(named('twitter:card')).toBe('summary');
      expect([...head.querySelectorAll('link')].every(isFeed)).toBe(true);
      expect(addressesIn(things).filter((address) => !/^https?:/.test(address))).toEqual([]);
    },
  );

  it.each(['https://example.org', 'https://example.org/a/b/', 'http://localhost:4180/cg'])(
    'names whole addresses only on %s',
    (setting) => {
      const site = siteAt(setting);
      for (const { path } of NAVIGATION.allPages(TALKS)) {
        const { head, named, things } = headAt(path, { site });
        const links = [...head.querySelectorAll('link')]
          .filter((link) => !isFeed(link))
          .map((link) => link.getAttribute('href'));
        const own = [...links, named('og:url'), named('og:image'), named('twitter:image')];
        expect(own).toHaveLength(5);
        for (const address of own) expect(address?.startsWith(`${site.address}${path}`), `${address}`).toBe(true);
        expect(addressesIn(things).filter((address) => !/^https?:/.test(address))).toEqual([]);
        expect(things.at(-1).url).toBe(`${site.address}${path}`);
      }
    },
  );

  it.each([
    ['', ['feed.xml', 'feed.json']],
    ['evidence/', ['feed.xml', 'feed.json']],
    ['issues/war/', ['feed.xml', 'feed.json', 'issues/war/feed.xml', 'issues/war/feed.json']],
    ['questions/duties/', ['feed.xml', 'feed.json', 'issues/trade/feed.xml', 'issues/trade/feed.json']],
  ] as const)('names the feeds of /%s, whole or from where it lies', (path, files) => {
    const feeds = (site: typeof SITE) => [...headAt(path, { site }).head.querySelectorAll('link')].filter(isFeed);
    const hrefs = (site: typeof SITE) => feeds(site).map((link) => link.getAttribute('href'));
    expect(hrefs(SITE)).toEqual(files.map((file) => `https://example.org/cg/${file}`));
    expect(hrefs(siteAt(undefined)).map((href) => new URL(href ?? '', `https://x.org/${path}`).href)).toEqual(
      files.map((file) => `https://x.org/${file}`),
    );
    expect(new Set(feeds(SITE).map((link) => link.title)).size).toBe(files.length);
    expect(feeds(SITE).every((link) => link.getAttribute('rel') === 'alternate')).toBe(true);
  });

  it.each(NAVIGATION.allPages(TALKS).map(({ path }) => ({ path })))(
    'describes /$path as a page of the site',
    ({ path }) => {
      const { things, named } = headAt(path);
      expect(things.at(-1)).toMatchObject({
        '@type': 'WebPage',
        name: named('og:title'),
        description: named('description'),
        url: `https://example.org/cg/${path}`,
        dateModified: TALKS.version,
      });
    },
  );

  it('describes the dataset as a data set on the Overview', () => {
    const [dataset] = headAt('').held;
    expect(dataset).toMatchObject({
      '@type': 'Dataset',
      url: 'https://example.org/cg/',
      version: TALKS.version,
      distribution: [{ contentUrl: 'https://example.org/cg/data/model.json' }],
    });
    expect(dataset.temporalCoverage).toBe(`${TALKS.span.start}/${TALKS.span.end}`);
  });

  it('describes the words quoted on an issue, with speaker and source, and none spoken later', () => {
    const said = { quote: 'Not before talks.', speaker: 'A minister', role: 'Minister' };
    const dataset: Dataset = {
      ...TALKS,
      statementById: new Map([...TALKS.statementById].map(([id, statement]) => [id, { ...statement, ...said }])),
    };
    const things = headAt('issues/war/', { dataset }).held;
    const ofOne = headAt('questions/departure/', { dataset }).held;
    expect(ofOne.length).toBeGreaterThan(0);
    expect(things).toEqual(expect.arrayContaining(ofOne));
    expect(ofOne.length).toBeLessThan(things.length);
    expect(things.length).toBeGreaterThan(0);
    for (const thing of things) {
      expect(thing).toMatchObject({ '@type': 'Quotation', text: said.quote, creator: { name: said.speaker } });
      expect(thing.citation.url).toMatch(/^https?:/);
      expect(thing.dateCreated <= dataset.defaults.on).toBe(true);
    }
  });

  it('describes the words of a statement, where they are on record', () => {
    const [bare] = TALKS.statementById.values();
    if (bare === undefined) throw new Error('No statement');
    const statementById = new Map(TALKS.statementById).set(bare.id, { ...bare, quote: 'Not before talks.' });
    const path = `statements/${bare.id}/`;
    expect(headAt(path, { dataset: { ...TALKS, statementById } }).held).toMatchObject([{ text: 'Not before talks.' }]);
    expect(headAt(path).held).toEqual([]);
  });

  it('keeps markup in a dataset inert, in tags and in blocks of data', () => {
    const mark = '</script><script>boo()</script>"><img src=x onerror=boo()>';
    const dataset = { ...TALKS, title: `T ${mark}`, summary: `S ${mark}` };
    const { head, named, things } = headAt('', { dataset });
    expect(head.querySelectorAll('img, [onerror], script:not([type])')).toHaveLength(0);
    expect(named('description')).toContain(mark);
    expect(things[0].name).toBe(`T ${mark}`);
  });
});
