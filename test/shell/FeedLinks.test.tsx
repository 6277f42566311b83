import { act, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { goTo } from '../../src/session/transitions.ts';
import { FeedLinks } from '../../src/shell/FeedLinks.tsx';
import { TALKS } from '../fixtures/talks.ts';
import { renderAt } from '../render.tsx';

const PRINT = '00000000000abc';
const page = document.createElement('div');

/** The page that the build has written from the dataset with this fingerprint. */
function publish(print: string): void {
  Object.assign(page.dataset, { page: '', model: print });
}

beforeEach(() => {
  page.id = 'root';
  document.body.append(page);
});
afterEach(() => {
  page.remove();
  for (const link of document.head.querySelectorAll('link')) link.remove();
});

const hrefs = (links: Iterable<Element>) => [...links].map((link) => link.getAttribute('href'));
const shown = () => hrefs(screen.queryAllByRole('link'));
const inHead = () => hrefs(document.head.querySelectorAll('link[rel=alternate]'));

describe(FeedLinks, () => {
  it.each([
    ['', ['/feed.xml', '/feed.json']],
    ['timeline/', ['/feed.xml', '/feed.json']],
    ['issues/war/', ['/feed.xml', '/feed.json', '/issues/war/feed.xml', '/issues/war/feed.json']],
    ['questions/quotas/', ['/feed.xml', '/feed.json', '/issues/trade/feed.xml', '/issues/trade/feed.json']],
  ])('leads from /%s to the feeds of what is shown', (path, feeds) => {
    publish(PRINT);
    renderAt(TALKS, '', <FeedLinks />, path, { print: PRINT });
    expect(shown()).toEqual(feeds);
    expect(inHead()).toEqual(feeds);
  });

  it('follows the reader to another issue', () => {
    publish(PRINT);
    const { session } = renderAt(TALKS, '', <FeedLinks />, 'issues/war/', { print: PRINT });
    act(() => session.choose(goTo({ view: 'issue', issue: 'trade' })));
    expect(shown()).toContain('/issues/trade/feed.xml');
    expect(inHead()).toEqual(shown());
  });

  it.each([
    ['another dataset than that of the page', PRINT, '00000000000def'],
    ['a page that the build has not written', undefined, PRINT],
    ['a dataset that is no file', PRINT, undefined],
  ])('names no feed for %s, nor leaves one in the head', (_, published, print) => {
    if (published === undefined) delete page.dataset.model;
    else publish(published);
    document.head.innerHTML = '<link rel="alternate" type="application/atom+xml" href="feed.xml">';
    renderAt(TALKS, '', <FeedLinks />, '', { print });
    expect(shown()).toEqual([]);
    expect(inHead()).toEqual([]);
  });
});
