import { screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ErrorBoundary } from '../../src/shell/ErrorBoundary.tsx';
import { TALKS } from '../fixtures/talks.ts';
import { renderAt } from '../render.tsx';

let fault: unknown;

function Fragile() {
  if (fault !== undefined) throw fault;
  return <p>All is well.</p>;
}

function open() {
  const view = (
    <ErrorBoundary home="/sub/">
      <Fragile />
    </ErrorBoundary>
  );
  return renderAt(TALKS, '?show=apart', view, 'issues/war/');
}

beforeEach(() => {
  fault = undefined;
  // React reports what a boundary has caught.
  vi.spyOn(console, 'error').mockImplementation(() => {});
});
afterEach(() => {
  vi.restoreAllMocks();
});

describe(ErrorBoundary, () => {
  it('is not noticed while all is well', () => {
    open();
    expect(screen.getByText('All is well.')).toBeVisible();
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it.each([
    ['an error', new Error('No party “x” in this dataset.')],
    ['anything else', 'No party “x” in this dataset.'],
  ])('says that the view could not be drawn, and what the program said of %s', (_, thrown) => {
    fault = thrown;
    open();
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('This view could not be drawn.');
    expect(screen.getByRole('alert')).toHaveTextContent('No party “x” in this dataset.');
  });

  it('keeps the address, and offers the Overview instead', () => {
    fault = new Error('Broken.');
    const { visited } = open();
    expect(visited).toEqual([{ path: 'issues/war/', search: '?show=apart' }]);
    expect(screen.getByRole('alert')).toHaveTextContent('The address is kept. The program says:');
    expect(screen.getByRole('link', { name: 'Reset to the Overview' })).toHaveAttribute('href', '/sub/');
  });

  it('draws the view again where trying again helps, and says so where it does not', async () => {
    fault = new Error('Broken.');
    const { user } = open();
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(screen.getByRole('alert')).toBeVisible();
    fault = undefined;
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(screen.getByText('All is well.')).toBeVisible();
  });
});
