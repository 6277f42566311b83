import { act, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { useSteadyHeight } from '../../src/playback/use-steady-height.ts';
import { TALKS } from '../fixtures/talks.ts';
import { playAt } from '../render.tsx';

/** Stands in for the browser’s: lays the paragraph out at a height, no lower than it is told to be. */
let layOut: (height: number) => void = () => {};
class Observer {
  readonly callback: (entries: readonly Pick<ResizeObserverEntry, 'borderBoxSize'>[]) => void;
  constructor(callback: Observer['callback']) {
    this.callback = callback;
  }
  observe(element: HTMLElement) {
    layOut = (height) => {
      const least = Number.parseFloat(element.style.minBlockSize) || 0;
      const size = { blockSize: Math.max(least, height), inlineSize: 200 };
      act(() => this.callback([{ borderBoxSize: [size] }]));
      vi.advanceTimersByTime(100);
    };
  }
  disconnect() {
    layOut = () => {};
  }
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('ResizeObserver', Observer);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function Steady() {
  return <p ref={useSteadyHeight<HTMLParagraphElement>()}>Words</p>;
}

const open = () => playAt(TALKS, '', <Steady />);
const leastHeight = () => screen.getByText('Words').style.minBlockSize;

describe(useSteadyHeight, () => {
  it('lets an element grow and not shrink, for as long as time is played', () => {
    const { play } = open();
    play(true);
    layOut(40);
    layOut(60.25);
    layOut(20);
    expect(leastHeight()).toBe('60.25px');
    play(false);
    expect(leastHeight()).toBe('');
  });

  it('leaves it alone before', () => {
    open();
    layOut(40);
    expect(leastHeight()).toBe('');
  });
});
