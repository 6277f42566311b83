// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { parseAddress } from '../../src/navigation/address.ts';
import { allPages, pagesOf, titleOf } from '../../src/navigation/places.ts';
import { VIEW_IDS } from '../../src/navigation/view-state.ts';
import { shippedDataset } from '../fixtures/shipped-dataset.ts';
import { TALKS } from '../fixtures/talks.ts';

const dataset = shippedDataset();

describe(pagesOf, () => {
  it.each(VIEW_IDS)('has pages of the view “%s”', (view) => {
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
      ...{ path: 'events/visit/', title: 'A visit', description: '7 May 2013. A visit took place.' },
    });
  });
});

describe(allPages, () => {
  it('has a path of its own for each page, which leads back to its place', () => {
    const pages = allPages(dataset);
    const { issues, questions, events, statements } = dataset;
    const many = [issues, questions, events, statements].flat().length;
    expect(pages).toHaveLength(many + 5);
    expect(new Set(pages.map(({ path }) => path)).size).toBe(pages.length);
    for (const { path, place } of pages) {
      expect(parseAddress({ path, search: '' }, dataset)).toMatchObject({ state: { place }, notices: [] });
    }
  });

  it('gives each page a title and a description', () => {
    for (const { title, description } of allPages(dataset)) {
      expect(title).not.toBe('');
      expect(description).not.toBe('');
    }
  });
});

describe(titleOf, () => {
  it('is the title of the page, or the name of the site where there is no such page', () => {
    expect(titleOf(TALKS, { view: 'timeline' })).toBe('Timeline');
    expect(titleOf(TALKS, { view: 'issue', issue: 'war' })).toBe('War');
    expect(titleOf(TALKS, { view: 'event', event: 'call' })).toBe('A call');
    expect(titleOf(TALKS, { view: 'event', event: 'nothing' })).toBe('Common Ground');
    expect(titleOf(TALKS, { view: 'statement', statement: 'us-quotas-2015-10-01' })).toBe('A. Speaker, 1 October 2015');
    expect(titleOf(TALKS, { view: 'statement', statement: 'nothing' })).toBe('Common Ground');
  });
});
