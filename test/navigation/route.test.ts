import { describe, expect, it } from 'vitest';
import { manyPages, onePage } from '../../src/navigation/route.ts';
import { TALKS } from '../fixtures/talks.ts';

// Other pages than the views have.
const NAMED = { label: 'The shelf', fields: ['a'] } as const;

const one = onePage({
  ...NAMED,
  place: { view: 'sources' },
  entry: 'evidence',
  path: 'library/shelf/',
});

const many = manyPages({
  ...NAMED,
  view: 'issue',
  entry: 'issue',
  folder: 'topics',
  placeOf: (id) => ({ view: 'issue', issue: id }),
  idOf: (place) => (place.view === 'issue' ? place.issue : undefined),
  things: (dataset) => dataset.issueById,
  titleOf: ({ name }) => name,
});

const war = { view: 'issue', issue: 'war' } as const;

describe(onePage, () => {
  const page = {
    ...{ place: { view: 'sources' }, path: 'library/shelf/', title: 'The shelf', short: 'The shelf' },
  };

  it('has one page at its path, and none for a place of another view', () => {
    expect(one.pages(TALKS)).toEqual([page]);
    expect(one.pageOf({ view: 'sources' }, TALKS)).toEqual(page);
    expect(one.pathOf({ view: 'sources' })).toBe('library/shelf/');
    expect([one.pageOf(war, TALKS), one.pathOf(war)]).toEqual([undefined, undefined]);
  });

  it('knows its path and the folder it lies in, and no other', () => {
    expect(one.folder).toBe('library');
    expect(one.placeOf(['library', 'shelf'], TALKS)).toEqual({ view: 'sources' });
    for (const steps of [[], ['library'], ['library', 'shelf', 'book']])
      expect(one.placeOf(steps, TALKS)).toBeUndefined();
  });
});

describe(manyPages, () => {
  it('has a page for each thing, in its folder', () => {
    expect(many.pages(TALKS).map(({ path, title }) => [path, title])).toEqual([
      ['topics/war/', 'War'],
      ['topics/trade/', 'Trade'],
    ]);
    expect(many.pageOf(war, TALKS)).toEqual(many.pages(TALKS)[0]);
    expect([many.folder, many.pathOf(war)]).toEqual(['topics', 'topics/war/']);
  });

  it('knows the paths of things that there are', () => {
    expect(many.placeOf(['topics', 'war'], TALKS)).toEqual(war);
    for (const steps of [[], ['topics'], ['issues', 'war'], ['topics', 'peace'], ['topics', 'war', 'more']])
      expect(many.placeOf(steps, TALKS)).toBeUndefined();
  });

  it('has no page for what there is not, nor for a place of another view', () => {
    expect(many.pageOf({ view: 'issue', issue: 'peace' }, TALKS)).toBeUndefined();
    expect(many.pageOf({ view: 'sources' }, TALKS)).toBeUndefined();
    expect(many.pathOf({ view: 'sources' })).toBeUndefined();
  });
});
