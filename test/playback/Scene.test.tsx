import { act, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Scene } from '../../src/playback/Scene.tsx';
import { useView } from '../../src/session/session.ts';
import { TALKS } from '../fixtures/talks.ts';
import { playAt } from '../render.tsx';

/** Stands in for the browser’s: says what is on screen. */
let cross: (isIntersecting: boolean) => void = () => {};
class Observer {
  constructor(callback: (entries: readonly { isIntersecting: boolean }[]) => void) {
    cross = (isIntersecting) => callback([{ isIntersecting }]);
  }
  observe() {}
  disconnect() {}
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('IntersectionObserver', Observer);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const Outside = () => `Outside ${useView((state) => state.on)}`;
const Inside = () => `Inside ${useView((state) => state.on)}`;

/** A view that passes the day down, beside a part that asks for it. */
function View() {
  const on = useView((state) => state.on);
  return (
    <>
      <p>
        <Outside />
      </p>
      <Scene aria-label="Rows">
        <p>Given {on}</p>
        <p>
          <Inside />
        </p>
      </Scene>
    </>
  );
}

const open = () => playAt(TALKS, '?on=2012-01-01', <View />);

const outside = () => screen.getByText(/^Outside/).textContent;
const inside = () => screen.getByRole('region', { name: 'Rows' }).textContent;

describe(Scene, () => {
  it('follows at once while time is at rest', () => {
    const { look } = open();
    look('2013-01-01');
    expect(outside()).toBe('Outside 2013-01-01');
    expect(inside()).toBe('Given 2013-01-01Inside 2013-01-01');
  });

  it('is drawn after the rest while time is played, all of it at one time', () => {
    const { play, look, rest } = open();
    play(true);
    look('2013-01-01');
    expect(outside()).toBe('Outside 2013-01-01');
    expect(inside()).toBe('Given 2012-01-01Inside 2012-01-01');
    rest();
    expect(inside()).toBe('Given 2013-01-01Inside 2013-01-01');
  });

  it('waits while it is off screen, and catches up once it is seen', () => {
    const { play, look, rest } = open();
    play(true);
    act(() => cross(false));
    look('2013-01-01');
    look('2014-01-01');
    rest();
    expect(inside()).toBe('Given 2012-01-01Inside 2012-01-01');
    act(() => cross(true));
    rest();
    expect(inside()).toBe('Given 2014-01-01Inside 2014-01-01');
  });

  it('catches up once time is no longer played, seen or not', () => {
    const { play, look, rest } = open();
    play(true);
    act(() => cross(false));
    look('2013-01-01');
    rest();
    play(false);
    rest();
    expect(inside()).toBe('Given 2013-01-01Inside 2013-01-01');
  });

  it('follows at once again after that', () => {
    const { play, look, rest } = open();
    play(true);
    look('2013-01-01');
    play(false);
    rest();
    look('2014-01-01');
    expect(inside()).toBe('Given 2014-01-01Inside 2014-01-01');
  });
});
