import { describe, expect, it } from 'vitest';
import { readDataset } from '../../src/datasets/read-dataset.ts';
import { createDataset, type Dataset } from '../../src/domain/dataset.ts';
import { urnOf } from '../../src/prerender/feeds/entries.ts';
import { feedFiles, MOST_ENTRIES } from '../../src/prerender/feeds/feeds.ts';
import { siteAt } from '../../src/prerender/site.ts';
import { NAVIGATION } from '../../src/views/index.ts';
import arabic from '../fixtures/forms/arabic.json' with { type: 'json' };
import oneDay from '../fixtures/forms/one-day.json' with { type: 'json' };
import votes from '../fixtures/forms/votes.json' with { type: 'json' };
import { shippedDataset } from '../fixtures/shipped-dataset.ts';
import { TALKS } from '../fixtures/talks.ts';

const SITE = siteAt('https://example.org/cg/');
const NOWHERE = siteAt(undefined);
const HOSTILE = ']]></content><script>boo()</script>\u0000\u0008\ud800\uffff&amp;"><!--';

const DATASETS: Readonly<Record<string, Dataset>> = {
  shipped: shippedDataset(),
  'of votes only': read(votes),
  'in Arabic': read(arabic),
  'of one day': read(oneDay),
  hostile: withEveryText(TALKS, HOSTILE),
  empty: createDataset({ ...TALKS, positions: [], statements: [], version: undefined }),
};
const CASES = Object.entries(DATASETS).flatMap(([name, dataset]) =>
  [SITE, NOWHERE].map((site) => ({ name, dataset, site, where: site.address ?? 'no address' })),
);

function read(json: unknown): Dataset {
  const reading = readDataset(json);
  return reading.kind === 'sound' ? reading.dataset : expect.fail(JSON.stringify(reading.faults));
}

/** The dataset with this behind every text that is no id and no day. */
function withEveryText({ $schema: _, ...dataset }: Dataset, mark: string): Dataset {
  const keys = ['title', 'brand', 'author', 'publisher', 'license', 'name', 'text', 'label', 'quote', 'paraphrase'];
  const texts = [...keys, 'speaker', 'role', 'rationale', 'note', 'summary', 'lang'];
  const { parties, issues, positions, statements, sources } = dataset;
  const { id, defaults, events, unrecorded } = dataset;
  const file = { id, defaults, events, unrecorded, parties, issues, positions, statements, sources };
  const revisions = [{ date: '2026-01-02', summary: 'New.', changes: [`One${mark}`] }];
  const said = { title: 'T', brand: 'B', author: 'A', publisher: 'P', license: 'L', lang: 'en', revisions };
  return createDataset(
    JSON.parse(
      JSON.stringify({ ...file, ...said }, (key, value) =>
        typeof value === 'string' && texts.includes(key) ? value + mark : value,
      ),
    ),
  );
}

/** A feed in Atom, as a strict reader takes it in: it fails where RFC 4287 asks for something that is not there. */
function atomIn(xml: string) {
  const feed = new DOMParser().parseFromString(xml, 'application/xml').documentElement;
  expect(feed.localName, feed.textContent?.slice(0, 300)).toBe('feed');
  expect(feed.getAttribute('xml:lang')).not.toBe('');
  const only = (parent: Element, name: string) => {
    const found = [...parent.children].filter((child) => child.localName === name);
    expect(found, `${name} in ${parent.localName}`).toHaveLength(1);
    return found[0]?.textContent ?? '';
  };
  for (const element of feed.querySelectorAll('*')) {
    expect(['http://www.w3.org/2005/Atom', 'http://purl.org/dc/elements/1.1/']).toContain(element.namespaceURI);
  }
  const common = (parent: Element) => {
    const id = only(parent, 'id');
    expect(id).toMatch(/^urn:uuid:[\da-f]{8}-[\da-f]{4}-5[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
    expect(only(parent, 'title')).not.toBe('');
    const updated = only(parent, 'updated');
    expect(updated).toMatch(/^\d{4}-\d\d-\d\dT00:00:00Z$/);
    const links = [...parent.children].filter(({ localName }) => localName === 'link');
    const hrefOf = (rel: string) => links.find((link) => link.getAttribute('rel') === rel)?.getAttribute('href') ?? '';
    expect(hrefOf('alternate')).not.toBe('');
    return { id, updated, title: only(parent, 'title'), href: hrefOf('alternate'), self: hrefOf('self') };
  };
  const entries = [...feed.children].filter(({ localName }) => localName === 'entry');
  expect(only(feed.querySelector('author') ?? feed, 'name')).not.toBe('');
  return {
    ...common(feed),
    rights: feed.querySelector('rights')?.textContent,
    entries: entries.map((entry) => ({ ...common(entry), text: only(entry, 'content') })),
  };
}

/** A feed as jsonfeed.org describes version 1.1. */
function jsonIn(text: string) {
  const feed = JSON.parse(text);
  expect(feed).toMatchObject({ version: 'https://jsonfeed.org/version/1.1', title: expect.stringMatching(/./) });
  for (const { name } of feed.authors) expect(name).not.toBe('');
  for (const item of feed.items) {
    expect(item).toMatchObject({ id: expect.stringMatching(/./), content_text: expect.any(String) });
    expect(Number.isNaN(Date.parse(item.date_published))).toBe(false);
  }
  const addresses = [feed.home_page_url, feed.feed_url, ...feed.items.map(({ url }: { url?: string }) => url)];
  for (const address of addresses.flatMap((address) => address ?? [])) expect(address).toMatch(/^https:\/\//);
  return feed;
}

const feedsIn = (dataset: Dataset, site = SITE) => new Map(Object.entries(feedFiles(dataset, site)));

describe(feedFiles, () => {
  it.each(CASES)('is valid for a dataset that is $name, at $where', ({ dataset, site }) => {
    const files = feedsIn(dataset, site);
    expect(files.size).toBe(2 * (dataset.issues.length + 1));
    for (const [name, text] of files) {
      if (!name.endsWith('.xml')) continue;
      const atom = atomIn(text);
      const json = jsonIn(files.get(name.replace('.xml', '.json')) ?? '');
      expect(json.items.map(({ id }: { id: string }) => id)).toEqual(atom.entries.map(({ id }) => id));
      expect(new Set(atom.entries.map(({ id }) => id)).size).toBe(atom.entries.length);
      expect(atom.entries.length).toBeLessThanOrEqual(MOST_ENTRIES);
      const days = atom.entries.map(({ updated }) => updated);
      expect(days).toEqual(days.toSorted().toReversed());
      expect(days.every((day) => day <= atom.updated)).toBe(true);
      const isWhole = (href: string) => href.startsWith('https://example.org/cg/');
      const hrefs = [atom.href, atom.self, ...atom.entries.map(({ href }) => href)];
      expect(hrefs.every(site.address === undefined ? (href) => /^\.{1,2}\//.test(href) : isWhole)).toBe(true);
    }
  });

  it.each(Object.entries(DATASETS))('gives the same bytes for the same dataset: %s', (_, dataset) => {
    expect(feedsIn(structuredClone(dataset))).toEqual(feedsIn(dataset));
  });

  it.each(['https://example.org/cg/', 'https://mirror.example.net/', undefined])(
    'keeps its ids wherever it is published: %s',
    (setting) => {
      const ids = (site: typeof SITE) => atomIn(feedsIn(TALKS, site).get('feed.xml') ?? '').entries.map(({ id }) => id);
      expect(ids(siteAt(setting))).toEqual(ids(SITE));
    },
  );

  it('keeps the ids of what was there when something is added', () => {
    const before = atomIn(feedsIn(TALKS).get('feed.xml') ?? '').entries.map(({ id }) => id);
    const [first] = TALKS.positions;
    if (first === undefined) throw new Error('No position');
    const added = createDataset({ ...TALKS, positions: [...TALKS.positions, { ...first, from: '2016-01-01' }] });
    const after = atomIn(feedsIn(added).get('feed.xml') ?? '').entries.map(({ id }) => id);
    expect(after).toHaveLength(before.length + 1);
    expect(after).toEqual(expect.arrayContaining(before));
  });

  it('tells versions of one day apart, whichever comes on top', () => {
    const revision = (summary: string) => ({ date: '2026-01-01', summary, changes: [] });
    const ids = (...summaries: readonly string[]) =>
      atomIn(feedsIn(createDataset({ ...TALKS, revisions: summaries.map(revision) })).get('feed.xml') ?? '')
        .entries.filter(({ updated }) => updated.startsWith('2026'))
        .map(({ id }) => id);
    expect(ids('Second.', 'First.')).toEqual([expect.anything(), ...ids('First.')]);
    expect(new Set(ids('Third.', 'Second.', 'First.')).size).toBe(3);
  });

  it('tells of everything, each in the feed of its issue', () => {
    const files = feedsIn(TALKS);
    const titles = (name: string) => atomIn(files.get(name) ?? '').entries.map(({ title }) => title);
    const all = titles('feed.xml');
    expect(all).toHaveLength(TALKS.positions.length + TALKS.statements.length);
    expect([...titles('issues/war/feed.xml'), ...titles('issues/trade/feed.xml')].toSorted()).toEqual(all.toSorted());
    expect(all).toContain('Russia, 4 October 2011: at “Yes” on “Departure?”');
    expect(all).toContain('A. Speaker, 18 August 2011: Said so.');
  });

  it('leads to a page that the site has, on the day of the position', () => {
    const paths = new Set(NAVIGATION.allPages(TALKS).map(({ path }) => path));
    for (const { href } of atomIn(feedsIn(TALKS).get('feed.xml') ?? '').entries) {
      expect(paths).toContain(new URL(href).pathname.replace('/cg/', ''));
    }
    const [ankara] = atomIn(feedsIn(TALKS).get('issues/war/feed.xml') ?? '').entries.filter(({ title }) =>
      title.startsWith('Turkey, 1 September 2011: at'),
    );
    expect(ankara?.href).toBe('https://example.org/cg/questions/departure/?a=turkey&on=2011-09-01');
  });

  it('takes the names from the dataset, and the brand where it names nobody', () => {
    const { rights, title } = atomIn(feedsIn(DATASETS.shipped ?? TALKS).get('issues/sanctions/feed.xml') ?? '');
    expect([rights, title]).toEqual(['CC BY 4.0', 'Sanctions · Common Ground']);
    const nobody = feedsIn(createDataset({ ...TALKS, author: undefined, publisher: undefined, brand: 'A brand' }));
    expect(jsonIn(nobody.get('feed.json') ?? '').authors).toEqual([{ name: 'A brand' }]);
  });

  it('shows markup as the text that it is', () => {
    const { entries } = atomIn(feedsIn(DATASETS.hostile ?? TALKS).get('feed.xml') ?? '');
    expect(entries.filter(({ text }) => text.includes('<script>boo()</script>&amp;"><!--')).length).toBeGreaterThan(3);
  });
});

describe(urnOf, () => {
  it.each([
    [{ id: 'a' }, ['b', 'c']],
    [{ id: 'ab' }, ['c']],
    [{ id: 'a' }, ['b c']],
    [{ id: 'a","b' }, ['c']],
  ] as const)('is another for other names: %o %o', (dataset, names) => {
    const all = new Set([urnOf(dataset, ...names), urnOf({ id: 'a' }, 'bc'), urnOf({ id: 'a' }, 'b', 'd')]);
    expect(all.size).toBe(3);
    expect(urnOf(dataset, ...names)).toBe(urnOf(dataset, ...names));
  });
});
