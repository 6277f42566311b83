import { act, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { useSteadyHeight } from '../../src/playback/use-steady-height.ts';

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

function Steady({ isOn }: { readonly isOn: boolean }) {
  return <p ref={useSteadyHeight<HTMLParagraphElement>(isOn)}>Words</p>;
}

const leastHeight = () => screen.getByText('Words').style.minBlockSize;

describe(useSteadyHeight, () => {
  it('lets an element grow and not shrink, for as long as it is on', () => {
    const { rerender } = render(<Steady isOn />);
    layOut(40);
    layOut(60.25);
    layOut(20);
    expect(leastHeight()).toBe('60.25px');
    rerender(<Steady isOn={false} />);
    vi.advanceTimersByTime(100);
    expect(leastHeight()).toBe('');
  });

  it('goes on from where it was when it is on again at once', () => {
    const { rerender } = render(<Steady isOn />);
    layOut(60);
    rerender(<Steady isOn={false} />);
    rerender(<Steady isOn />);
    vi.advanceTimersByTime(100);
    expect(leastHeight()).toBe('60px');
  });

  it('leaves it alone while it is off', () => {
    render(<Steady isOn={false} />);
    layOut(40);
    expect(leastHeight()).toBe('');
  });
});
