import { describe, expect, it } from 'vitest';
import { toldApart } from '../../src/language/page-title.ts';
import { titled } from '../../src/language/site.ts';
import { NAVIGATION } from '../../src/views/index.ts';
import { TALKS } from '../fixtures/talks.ts';

const captionAt = (path: string, search: string) =>
  NAVIGATION.captionOf(TALKS, NAVIGATION.parseAddress({ path, search }, TALKS).state);

describe('The title of the tab', () => {
  it.each([
    ['', '', /^Where Washington and Moscow agree on /],
    ['', '?a=turkey', /^Where Ankara and Moscow agree on /],
    ['', '?issues=war', /agree on War, /],
    ['', '?on=2013-05-07', /, 7 May 2013$/],
    ['issues/war/', '?b=turkey', /^War: Washington and Ankara, /],
    ['questions/departure/', '?on=2013-05-07', /^Departure\? Washington and Moscow, 7 May 2013$/],
    ['parties/', '?issues=war', /^How close \d+ parties stand on War, /],
    ['timeline/', '?a=turkey&on=2013-05-07', /^How Ankara and Moscow moved up to 7 May 2013$/],
  ])('tells on /%s of the choices “%s”', (path, search, title) => {
    expect(captionAt(path, search)).toMatch(title);
  });
});

describe('The name of the site', () => {
  it.each([
    ['Sanctions', 'Sanctions · Common Ground'],
    ['Common Ground', 'Common Ground'],
    ['a'.repeat(54), `${'a'.repeat(54)} · Common Ground`],
    ['a'.repeat(55), 'a'.repeat(55)],
  ])('stands behind “%s” where there is room', (title, whole) => {
    expect(titled(title, { title: 'Common Ground' })).toBe(whole);
  });
});

describe('Titles of one text', () => {
  it.each([
    ['are cut at a word', ['Rents may rise', 'Rents may fall'], ['Rents …', 'Ren … (2)'], [9, 9]],
    ['have a number that fits as well', ['Rents', 'Rents', 'Rents'], ['Rents', 'Rents (2)', 'Rents (3)'], [9, 9, 9]],
    ['take no number that another has', ['A', 'A', 'A (2)'], ['A', 'A (3)', 'A (2)'], [9, 9, 9]],
  ])('%s', (_, titles, told, rooms) => {
    expect(toldApart(titles, (at) => rooms[at] ?? 0)).toEqual(told);
  });
});
