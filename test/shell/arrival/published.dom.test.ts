import { describe, expect, it } from 'vitest';
import { isAsPublished, isOfAnotherSite, publishedIn, settleLinks } from '../../../src/shell/arrival/published.ts';
import { TALKS } from '../../fixtures/talks.ts';

function elementFrom(html: string): HTMLElement {
  const holder = document.createElement('div');
  holder.innerHTML = html;
  return holder;
}

describe(publishedIn, () => {
  it('reads the note of the build', () => {
    const [page] = elementFrom('<div data-page="issues/war/" data-model="1f"></div>').children;
    expect(page instanceof HTMLElement && publishedIn(page)).toEqual({
      path: 'issues/war/',
      print: '1f',
      hasGaps: false,
    });
  });

  it('finds none on a page that nothing was written into', () => {
    expect(publishedIn(elementFrom(''))).toBeUndefined();
  });
});

describe(isAsPublished, () => {
  const opened = (path: string, search = '', print = 'same') =>
    isAsPublished({ path: 'issues/war/', print: 'same' }, { dataset: TALKS, print, address: { path, search } });

  it.each([
    ['issues/war/', ''],
    ['issues/war/index.html', ''],
    ['issues/war', ''],
    // What is usual anyway, and what this view does not show.
    ['issues/war/', '?on=2015-12-15&a=us'],
    ['issues/war/', '?q=truce'],
    // What others have added: no link of the page has it.
    ['issues/war/', '?utm_source=x'],
  ])('takes over a page opened at %s%s', (path, search) => {
    expect(opened(path, search)).toBe(true);
  });

  it.each([
    ['another day', 'issues/war/', '?on=2014-01-01'],
    ['another pair', 'issues/war/', '?b=turkey'],
    ['a value that cannot be used, and is told', 'issues/war/', '?on=garbage'],
    ['another place, where a host answers every address with one page', 'issues/trade/', ''],
    ['no place', 'issues/nothing/', ''],
  ])('draws anew for %s', (_, path, search) => {
    expect(opened(path, search)).toBe(false);
  });

  it('draws anew from another dataset file', () => {
    expect(opened('issues/war/', '', 'other')).toBe(false);
  });
});

describe(isOfAnotherSite, () => {
  const strange = (path: string, print = 'other') =>
    isOfAnotherSite({ path, print: 'same' }, { dataset: TALKS, print });

  it.each(['issues/peace/', 'questions/none/', 'events/never/', 'issues/peace/embed/axis/'])(
    'holds where another dataset does not know the page %s',
    (path) => {
      expect(strange(path)).toBe(true);
      // That is a fault of the build, and no matter of age.
      expect(strange(path, 'same')).toBe(false);
    },
  );

  it.each(['', 'issues/war/', 'timeline/', 'events/visit/', 'questions/departure/embed/axis/'])(
    'does not where it knows %s',
    (path) => {
      expect(strange(path)).toBe(false);
    },
  );
});

describe(settleLinks, () => {
  it('makes relative links absolute and leaves others alone', () => {
    const page = elementFrom(
      '<a href="../../timeline/?on=2014-01-01">x</a><a href="https://example.org/">y</a><a href="#main">z</a>',
    );
    settleLinks(page);
    expect([...page.querySelectorAll('a')].map((link) => link.getAttribute('href'))).toEqual([
      '/timeline/?on=2014-01-01',
      'https://example.org/',
      '#main',
    ]);
  });
});
