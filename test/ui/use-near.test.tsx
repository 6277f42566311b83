import { act, render, screen } from '@testing-library/react';
import { useRef } from 'react';
import { afterEach, expect, test, vi } from 'vitest';
import { useNear } from '../../src/ui/hooks/use-near.ts';

function Chart() {
  const ref = useRef<HTMLDivElement>(null);
  return <div ref={ref}>{useNear(ref) ? 'drawn' : 'waits'}</div>;
}

/** A browser that tells of what comes near when it is asked to. */
function observe(): (isIntersecting: boolean) => void {
  let tell: (entries: { isIntersecting: boolean }[]) => void = () => {};
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      constructor(callback: typeof tell) {
        tell = callback;
      }
      observe() {}
      disconnect() {}
    },
  );
  vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener() {}, removeEventListener() {} }));
  return (isIntersecting) => act(() => tell([{ isIntersecting }]));
}

afterEach(() => vi.unstubAllGlobals());

test('What is far away waits, is drawn when it comes near, and stays', () => {
  const tell = observe();
  render(<Chart />);
  expect(screen.getByText('waits')).toBeVisible();
  tell(false);
  expect(screen.getByText('waits')).toBeVisible();
  tell(true);
  expect(screen.getByText('drawn')).toBeVisible();
  tell(false);
  expect(screen.getByText('drawn')).toBeVisible();
});

test('The printer sees what the reader has not reached', () => {
  observe();
  render(<Chart />);
  act(() => void window.dispatchEvent(new Event('beforeprint')));
  expect(screen.getByText('drawn')).toBeVisible();
});

test('Where nothing tells what is near, everything is drawn', () => {
  vi.stubGlobal('IntersectionObserver', undefined);
  render(<Chart />);
  expect(screen.getByText('drawn')).toBeVisible();
});
