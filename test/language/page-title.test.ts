import { describe, expect, it } from 'vitest';
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
