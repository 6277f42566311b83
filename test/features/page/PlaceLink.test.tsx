import { act, fireEvent, screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { PlaceLink } from '../../../src/features/page/PlaceLink.tsx';
import { goTo, lookOn } from '../../../src/session/transitions.ts';
import { TALKS } from '../../fixtures/talks.ts';
import { renderAt } from '../../render.tsx';

const followed = vi.fn<() => void>();

function open(search = '') {
  followed.mockClear();
  const link = (
    <PlaceLink to={goTo({ view: 'issue', issue: 'war' })} onFollow={followed}>
      War
    </PlaceLink>
  );
  return renderAt(TALKS, search, link);
}

const link = () => screen.getByRole('link', { name: 'War' });

describe(PlaceLink, () => {
  it('is a true address: where the choice leads from what is looked at now', () => {
    const { session } = open('?a=turkey&show=apart');
    expect(link()).toHaveAttribute('href', '/issues/war/?a=turkey');
    act(() => session.choose(lookOn('2015-10-01')));
    expect(link()).toHaveAttribute('href', '/issues/war/?a=turkey&on=2015-10-01');
  });

  it('is followed without loading the page anew', () => {
    const { visited } = open();
    // False: the browser is kept from following it.
    expect(fireEvent.click(link())).toBe(false);
    expect(visited.at(-1)).toEqual({ path: 'issues/war/', search: '' });
    expect(followed).toHaveBeenCalledOnce();
  });

  it.each([{ ctrlKey: true }, { metaKey: true }, { shiftKey: true }, { altKey: true }, { button: 1 }])(
    'is left to the browser with %o',
    (how) => {
      const { visited } = open();
      const isLeft = vi.fn<(event: Event) => void>((event) => {
        expect(event.defaultPrevented).toBe(false);
        // jsdom cannot follow links.
        event.preventDefault();
      });
      window.addEventListener('click', isLeft, { once: true });
      fireEvent.click(link(), how);
      expect(isLeft).toHaveBeenCalledOnce();
      expect(visited).toHaveLength(1);
      expect(followed).not.toHaveBeenCalled();
    },
  );
});
