import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../src/domain/dataset.ts';
import type { ViewId } from '../../src/navigation/place.ts';
import { NAVIGATION, VIEWS } from '../../src/views/index.ts';
import { shippedDataset } from '../fixtures/shipped-dataset.ts';
import { TALKS } from '../fixtures/talks.ts';

const dataset = shippedDataset();
/** What lies in `src/views`, by its address here. */
const FILES = Object.keys(import.meta.glob('../../src/views/*/*'));

const pagesOf = (view: ViewId, of: Dataset) => NAVIGATION.routeOf(view).pages(of);

describe('The list of views', () => {
  it('has each folder, under its own name, with what every view needs', () => {
    const folders = new Set(FILES.map((file) => file.split('/').at(-2)));
    expect(Object.keys(VIEWS).toSorted()).toEqual([...folders].toSorted());
    for (const [id, { route }] of Object.entries(VIEWS)) {
      expect(route.view).toBe(id);
      for (const file of ['route.ts', 'View.tsx', 'export.ts'])
        expect(FILES).toContain(`../../src/views/${id}/${file}`);
    }
  });

  it('has the code of each view, and the way it leaves the page', async () => {
    for (const { code, toExport } of Object.values(VIEWS)) {
      expect(await code.load()).toBeTypeOf('function');
      expect(await toExport()).toBeTypeOf('function');
    }
  });

  it('leads by navigation to views that have an entry of their own', () => {
    for (const { entry } of NAVIGATION.routes) expect(NAVIGATION.routeOf(entry).entry).toBe(entry);
  });
});

describe('The pages of a view', () => {
  it.each(NAVIGATION.routes)('there are some of $view', ({ view }) => {
    const pages = pagesOf(view, dataset);
    expect(pages.length).toBeGreaterThan(0);
    expect(new Set(pages.map(({ place }) => place.view))).toEqual(new Set([view]));
  });

  it('has one for each issue, each question and each event', () => {
    expect(pagesOf('issue', TALKS).map(({ path, title }) => [path, title])).toEqual([
      ['issues/war/', 'War'],
      ['issues/trade/', 'Trade'],
    ]);
    expect(pagesOf('question', TALKS)[0]).toMatchObject({
      ...{ path: 'questions/departure/', title: 'Departure?' },
    });
    expect(pagesOf('event', TALKS)[0]).toMatchObject({
      ...{ path: 'events/visit/', title: 'A visit' },
    });
  });
});

describe('allPages', () => {
  it('has a path of its own for each page, which leads back to its place', () => {
    const pages = NAVIGATION.allPages(dataset);
    const { issues, questions, parties, events, statements } = dataset;
    const many = [issues, questions, parties, events, statements].flat().length;
    expect(pages).toHaveLength(many + 7);
    expect(new Set(pages.map(({ path }) => path)).size).toBe(pages.length);
    for (const { path, place } of pages) {
      expect(NAVIGATION.parseAddress({ path, search: '' }, dataset)).toMatchObject({ state: { place }, notices: [] });
    }
  });

  it('gives each page a title', () => {
    for (const { title } of NAVIGATION.allPages(dataset)) expect(title).not.toBe('');
  });
});

describe('titleOf', () => {
  it('is the title of the page, or the name of the site where there is no such page', () => {
    expect(NAVIGATION.titleOf(TALKS, { view: 'timeline' })).toBe('Timeline');
    expect(NAVIGATION.titleOf(TALKS, { view: 'issue', issue: 'war' })).toBe('War');
    expect(NAVIGATION.titleOf(TALKS, { view: 'event', event: 'call' })).toBe('A call');
    expect(NAVIGATION.titleOf(TALKS, { view: 'event', event: 'nothing' })).toBe('Common Ground');
    expect(NAVIGATION.titleOf(TALKS, { view: 'statement', statement: 'us-quotas-2015-10-01' })).toBe(
      'A. Speaker, 1 October 2015: Said so.',
    );
    expect(NAVIGATION.titleOf(TALKS, { view: 'statement', statement: 'nothing' })).toBe('Common Ground');
  });
});
