import { act, render, screen } from '@testing-library/react';
import { useRef } from 'react';
import { afterEach, expect, test, vi } from 'vitest';
import { useSeen } from '../../src/ui/hooks/use-seen.ts';

function Chart() {
  const ref = useRef<HTMLDivElement>(null);
  return <div ref={ref}>{useSeen(ref) ? 'drawn' : 'waits'}</div>;
}

/** A browser that tells of what comes into sight when it is asked to. */
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
  return (isIntersecting) => act(() => tell([{ isIntersecting }]));
}

afterEach(() => vi.unstubAllGlobals());

test('What is out of sight waits, is drawn when it is seen, and stays', () => {
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

test('Where nothing tells what is seen, everything is drawn', () => {
  vi.stubGlobal('IntersectionObserver', undefined);
  render(<Chart />);
  expect(screen.getByText('drawn')).toBeVisible();
});
