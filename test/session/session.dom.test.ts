import { act, renderHook } from '@testing-library/react';
import { createElement, type ReactNode } from 'react';
import { describe, expect, it } from 'vitest';
import { createSession, SessionProvider, useNotices, useSession, useViewState } from '../../src/session/session.ts';
import { goTo, lookOn, searchFor, sortBy, swapPair, toggleIssue } from '../../src/session/transitions.ts';
import { NAVIGATION } from '../../src/views/index.ts';
import { datasetFromText } from '../fixtures/dataset-text.ts';
import { createMemoryHistory } from '../fixtures/memory-history.ts';

const dataset = datasetFromText(`
  us      war/departure  2011-08-18 -2   2015-12-15 -1
  russia  war/departure  2011-08-18 2
  turkey  trade/duties   2014-03-18 0
`);

function opened(path = '', search = '') {
  const history = createMemoryHistory(path, search);
  return { history, session: createSession({ dataset, history, navigation: NAVIGATION }) };
}

describe(createSession, () => {
  it('opens what the address says', () => {
    const { session } = opened('issues/war/', '?a=turkey');
    expect(session.view.getState()).toMatchObject({ place: { view: 'issue', issue: 'war' }, a: 'turkey' });
    expect(session.notices.getState()).toEqual([]);
  });

  it('leaves the address as it was typed until the reader chooses', () => {
    const { history } = opened('', '?on=garbage');
    expect(history.entries()).toEqual(['?on=garbage']);
  });

  describe('choose', () => {
    it('adds an entry to the history for each choice', () => {
      const { history, session } = opened();
      session.choose(swapPair);
      session.choose(toggleIssue('war'));
      expect(session.view.getState()).toMatchObject({ a: 'russia', b: 'us', issues: ['war'] });
      expect(history.entries()).toEqual(['', '?a=russia&b=us', '?a=russia&b=us&issues=war']);
    });

    it('replaces the entry while a slider runs', () => {
      const { history, session } = opened();
      session.choose(toggleIssue('war'));
      session.choose(lookOn('2014-01-01'), 'replace');
      session.choose(lookOn('2014-01-02'), 'replace');
      expect(history.entries()).toEqual(['', '?on=2014-01-02&issues=war']);
    });

    it('adds no entry when nothing changes', () => {
      const { history, session } = opened('', '?sort=name');
      session.choose(sortBy('name'));
      session.choose((state) => ({ ...state }));
      session.choose(lookOn('2015-12-15'), 'replace');
      expect(history.entries()).toEqual(['?sort=name']);
    });

    it.each(['frame=1', 'utm_source=mail&fbclid=x', 'ref=a%26b&gclid'])(
      'keeps what is not ours in the address bar, from page to page, and out of links: %s',
      (foreign) => {
        const { history, session } = opened('', `?${foreign}&sort=name`);
        expect(session.hrefOf(swapPair)).toBe('/base/?a=russia&b=us&sort=name');
        session.choose(swapPair);
        session.choose(lookOn('2014-01-01'), 'replace');
        session.choose(goTo({ view: 'issue', issue: 'war' }));
        expect(history.entries()).toEqual([
          `?${foreign}&sort=name`,
          `?a=russia&b=us&on=2014-01-01&sort=name&${foreign}`,
          `issues/war/?a=russia&b=us&on=2014-01-01&${foreign}`,
        ]);
        expect(session.hrefOf((state) => state)).toBe('/base/issues/war/?a=russia&b=us&on=2014-01-01');
      },
    );

    it('takes the pair, the days and the weights to another view, and nothing that it does not show', () => {
      const seen = '?a=turkey&on=2014-03-18&since=2012-01-01&w=duties.2';
      const { history, session } = opened('', `${seen.replace('&w', '&issues=war&show=apart&sort=name&q=x&w')}`);
      session.choose(goTo({ view: 'issue', issue: 'war' }));
      expect(history.entries().at(-1)).toBe(`issues/war/${seen}`);
      expect(session.hrefOf(goTo({ view: 'overview' }))).toBe(`/base/${seen}`);
    });
  });

  describe('follow', () => {
    it('goes back and forward with the reader, until it is stopped', () => {
      const { history, session } = opened();
      const stop = session.follow();
      session.choose(searchFor('oil'));
      history.travel(-1);
      expect(session.view.getState().q).toBe('');
      history.travel(1);
      expect(session.view.getState().q).toBe('oil');
      stop();
      history.travel(-1);
      expect(session.view.getState().q).toBe('oil');
    });

    it('reads the notices of the entry it arrives at', () => {
      const { history, session } = opened('', '?on=garbage');
      session.follow();
      session.choose(goTo({ view: 'issue', issue: 'war' }));
      expect(session.notices.getState()).toEqual([]);
      history.travel(-1);
      expect(session.notices.getState()).toHaveLength(1);
    });
  });

  describe('notices', () => {
    it('stay while the reader chooses, and go when the place changes', () => {
      const { session } = opened('', '?on=garbage');
      session.choose(toggleIssue('war'));
      expect(session.notices.getState()).toHaveLength(1);
      session.choose(goTo({ view: 'issue', issue: 'war' }));
      expect(session.notices.getState()).toEqual([]);
    });

    it('are dismissed one by one', () => {
      const { session } = opened('', '?on=garbage&sort=size');
      const [first, second] = session.notices.getState();
      session.dismiss(first?.id ?? '');
      expect(session.notices.getState()).toEqual([second]);
      session.dismiss('nothing of that name');
      expect(session.notices.getState()).toEqual([second]);
    });
  });

  describe('hrefOf', () => {
    it('says where a choice would lead, without making it', () => {
      const { history, session } = opened('', '?b=turkey&q=oil');
      expect(session.hrefOf(goTo({ view: 'issue', issue: 'war' }))).toBe('/base/issues/war/?b=turkey');
      expect(session.hrefOf((state) => state)).toBe('/base/?b=turkey&q=oil');
      expect(history.entries()).toEqual(['?b=turkey&q=oil']);
    });
  });
});

describe(useSession, () => {
  it('hands the visit to the components below, and tells them when the view or the notices change', () => {
    const { session } = opened('', '?on=garbage');
    const wrapper = ({ children }: { children: ReactNode }) =>
      createElement(SessionProvider, { value: session }, children);
    const { result } = renderHook(() => ({ session: useSession(), view: useViewState(), notices: useNotices() }), {
      wrapper,
    });
    expect(result.current.session).toBe(session);
    act(() => session.choose(searchFor('oil')));
    act(() => session.dismiss(session.notices.getState()[0]?.id ?? ''));
    expect(result.current.view.q).toBe('oil');
    expect(result.current.notices).toEqual([]);
  });

  it('says what is missing where there is none above', () => {
    expect(() => renderHook(useSession)).toThrow('useSession needs a SessionProvider above it.');
  });
});
