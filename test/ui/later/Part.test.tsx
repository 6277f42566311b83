import { act, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ComponentType } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Code, whenShown } from '../../../src/ui/later/later.ts';
import { Missing } from '../../../src/ui/later/Missing.tsx';
import { Part } from '../../../src/ui/later/Part.tsx';

const Chart: ComponentType = () => <p>The chart.</p>;
const Dialog: ComponentType = () => <p>The dialog.</p>;

beforeEach(() => {
  // React reports what a boundary has caught.
  vi.spyOn(console, 'error').mockImplementation(() => {});
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** Draws parts beside text of the page. */
async function open(...parts: readonly Code[]) {
  await act(async () => {
    render(
      <main>
        <p>The table.</p>
        {parts.map((code, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the list stays as it is.
          <Part key={index} code={code} props={{}} />
        ))}
      </main>,
    );
  });
}

/** Code that comes when the test says so. */
function toCome() {
  let resolve: (part: ComponentType) => void = () => {};
  const promise = new Promise<ComponentType>((done) => {
    resolve = done;
  });
  return { promise, resolve };
}

const LOST = /^This did not load: the connection may be down, or the site has been renewed/;
const retry = (index = 0) => screen.getAllByRole('button', { name: 'Try again' })[index] ?? expect.fail('no button');

describe(Part, () => {
  it('is drawn when its code has come, and says so before', async () => {
    const { promise, resolve } = toCome();
    await open(whenShown(() => promise));
    expect(screen.getByRole('status')).toHaveTextContent('Loading …');
    await act(async () => resolve(Chart));
    expect(screen.getByText('The chart.')).toBeVisible();
    expect(screen.queryByRole('status')).toBeNull();
  });

  it.each([
    ['is blocked', () => Promise.reject(new TypeError('Failed to fetch dynamically imported module'))],
    ['lacks its stylesheet', () => Promise.reject(new Error('Unable to preload CSS'))],
    ['fails as it is read', async () => Promise.reject(new SyntaxError('Unexpected token'))],
  ])('asks once for code that %s, says so once, and asks again at a word', async (_, fails) => {
    const fetchPart = vi.fn<() => Promise<ComponentType>>(fails);
    await open(whenShown(fetchPart));
    // Whoever asks without an end has done so by now.
    await act(() => new Promise((resolve) => setTimeout(resolve, 100)));
    expect(fetchPart).toHaveBeenCalledOnce();
    expect(screen.getByRole('status')).toHaveTextContent(LOST);
    expect(screen.getByText('The table.')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Reload the page' })).toBeVisible();
    const user = userEvent.setup();
    await user.click(retry());
    await waitFor(() => expect(fetchPart).toHaveBeenCalledTimes(2));
    await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent(LOST));
    fetchPart.mockResolvedValue(Chart);
    await user.click(retry());
    expect(await screen.findByText('The chart.')).toBeVisible();
    expect(fetchPart).toHaveBeenCalledTimes(3);
  });

  it('says so too where nothing comes for long, and is drawn when it comes after all', async () => {
    vi.useFakeTimers();
    const { promise, resolve } = toCome();
    await open(whenShown(() => promise));
    await act(() => vi.advanceTimersByTimeAsync(30_000));
    expect(screen.getByRole('status')).toHaveTextContent(LOST);
    await act(async () => {
      resolve(Chart);
      await vi.advanceTimersByTimeAsync(0);
    });
    expect(screen.getByText('The chart.')).toBeVisible();
  });

  it('comes back wherever it is wanted when one of them is asked for again, and leaves others alone', async () => {
    const fetchChart = vi.fn<() => Promise<ComponentType>>(() => Promise.reject(new Error('blocked')));
    const chart = whenShown(fetchChart);
    await open(
      chart,
      whenShown(async () => Dialog),
      chart,
    );
    expect(screen.getAllByText(LOST)).toHaveLength(2);
    expect(screen.getByText('The dialog.')).toBeVisible();
    fetchChart.mockResolvedValue(Chart);
    await userEvent.setup().click(retry(1));
    await waitFor(() => expect(screen.getAllByText('The chart.')).toHaveLength(2));
    expect(fetchChart).toHaveBeenCalledTimes(2);
  });

  it('gives way alone where it cannot be drawn, after it has been drawn anew once', async () => {
    const Broken = vi.fn<ComponentType>(() => {
      throw new Error('No such party.');
    });
    await open(
      whenShown(async () => Broken),
      whenShown(async () => Dialog),
    );
    expect(screen.getByText('The dialog.')).toBeVisible();
    expect(screen.getByRole('status')).toHaveTextContent('This could not be drawn.');
    const draws = Broken.mock.calls.length;
    await act(() => new Promise((resolve) => setTimeout(resolve, 100)));
    expect(Broken.mock.calls.length).toBe(draws);
  });

  it('is drawn anew by itself where others have taken away what was drawn', async () => {
    let hasFailed = false;
    await open(whenShown(async () => () => <p ref={(drawn) => failOnce(drawn)}>The view.</p>));
    expect(hasFailed).toBe(true);
    expect(screen.getByText('The view.')).toBeVisible();

    function failOnce(drawn: HTMLElement | null) {
      if (hasFailed || drawn === null) return;
      hasFailed = true;
      throw new DOMException('The node to be removed is not a child of this node.', 'NotFoundError');
    }
  });

  it('gives way to what its place says', async () => {
    const code = whenShown(() => Promise.reject(new Error('blocked')));
    await act(async () => {
      render(
        <Part
          code={code}
          props={{}}
          loading={null}
          fallback={(_, again) => <Missing onRetry={again}>The table below says the same.</Missing>}
        />,
      );
    });
    expect(screen.getByRole('status')).toHaveTextContent(/^The table below says the same\./);
  });
});
