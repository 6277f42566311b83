import { act, cleanup, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Outcome } from '../../../src/shell/arrival/arrive.ts';
import { Gate } from '../../../src/shell/arrival/Gate.tsx';
import { TALKS } from '../../fixtures/talks.ts';

const SOUND: Outcome = { kind: 'sound', dataset: TALKS, print: 'of the fixture' };
const UNREACHABLE: Outcome = { kind: 'unreachable', message: 'The server could not be reached.' };
const FAULTY: Outcome = {
  kind: 'faulty',
  faults: [
    { path: 'positions[3].range', message: 'does not hold the stance.' },
    { path: '', message: 'The file is not valid JSON.' },
  ],
};

/** Each attempt to load has the next of these outcomes. */
function open(...outcomes: readonly (Outcome | Promise<Outcome>)[]) {
  const left = [...outcomes];
  const load = vi.fn(async () => left.shift() ?? SOUND);
  const { unmount } = render(<Gate load={load}>{(dataset) => <h1>{dataset.title}</h1>}</Gate>);
  return { load, unmount, user: userEvent.setup() };
}

const never = new Promise<Outcome>(() => {});

afterEach(() => {
  vi.useRealTimers();
});

describe(Gate, () => {
  it('lets the page through once there is a sound dataset, asked for once', async () => {
    const { load } = open(SOUND);
    expect(await screen.findByRole('heading', { name: 'A fixture' })).toBeVisible();
    expect(screen.queryByRole('status')).toBeNull();
    expect(load).toHaveBeenCalledOnce();
  });

  it('says that the dataset is on its way, and after a while that it takes long', () => {
    vi.useFakeTimers();
    open(never);
    expect(screen.getByRole('status')).toHaveTextContent('Loading the dataset …');
    act(() => vi.advanceTimersByTime(3999));
    expect(screen.getByRole('status')).toHaveTextContent('Loading the dataset …');
    act(() => vi.advanceTimersByTime(1));
    expect(screen.getByRole('status')).toHaveTextContent('This is taking longer than usual');
  });

  it('says why the dataset did not arrive, and tries again', async () => {
    const { user, load } = open(UNREACHABLE, SOUND);
    const problem = await screen.findByRole('alert');
    expect(problem).toHaveTextContent('The dataset did not arrive.');
    expect(problem).toHaveTextContent('The server could not be reached. The address is kept.');
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('heading', { name: 'A fixture' })).toBeVisible();
    expect(load).toHaveBeenCalledTimes(2);
  });

  it.each([
    ['codeless' as const, 'This view did not load.', 'the connection may be down'],
    ['strange' as const, 'This page is not in the dataset that came.', 'older than the other'],
  ])('says what is wrong where the outcome is %s, and offers both ways on', async (kind, title, why) => {
    const { user } = open({ kind }, SOUND);
    const problem = await screen.findByRole('alert');
    expect(problem).toHaveTextContent(title);
    expect(problem).toHaveTextContent(why);
    expect(screen.getByRole('button', { name: 'Reload the page' })).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('heading', { name: 'A fixture' })).toBeVisible();
  });

  it('tells how much has come where that takes long, without saying it aloud again and again', async () => {
    vi.useFakeTimers();
    let tell: (bytes: number) => void = () => {};
    const load = (onBytes: (bytes: number) => void) => {
      tell = onBytes;
      return never;
    };
    render(<Gate load={load}>{() => null}</Gate>);
    act(() => tell(120_400));
    expect(screen.queryByText(/KB/)).toBeNull();
    await act(() => vi.advanceTimersByTimeAsync(4000));
    expect(screen.getByText('120 KB have come.')).toBeVisible();
    act(() => tell(240_000));
    expect(screen.getByText('240 KB have come.')).toBeVisible();
    expect(screen.getByRole('status')).not.toHaveTextContent('KB');
  });

  it('lists each fault of a faulty dataset with its place, and draws nothing of it', async () => {
    open(FAULTY);
    expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent('The dataset has 2 faults.');
    expect((await screen.findAllByRole('listitem')).map(({ textContent }) => textContent?.trim())).toEqual([
      'positions[3].range does not hold the stance.',
      'The file is not valid JSON.',
    ]);
    expect(screen.queryByText('A fixture')).toBeNull();
  });

  it('tries again after the curator has mended the dataset', async () => {
    const { user } = open(FAULTY, SOUND);
    await user.click(await screen.findByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('heading', { name: 'A fixture' })).toBeVisible();
  });

  it('shows that it is trying again', async () => {
    const { user } = open(UNREACHABLE, never);
    await user.click(await screen.findByRole('button', { name: 'Try again' }));
    expect(screen.getByRole('status')).toHaveTextContent('Loading the dataset …');
    expect(screen.queryByRole('alert')).toBeNull();
  });

  describe('over a page that the build has written', () => {
    const over = (before: 'page' | 'veil', ...outcomes: readonly (Outcome | Promise<Outcome>)[]) => {
      const left = [...outcomes];
      render(
        <Gate load={async () => left.shift() ?? SOUND} before={before}>
          {() => null}
        </Gate>,
      );
      return userEvent.setup();
    };

    it('says nothing at first where the page can be read, and something where it is out of sight', () => {
      over('page', never);
      expect(screen.getByRole('status')).toBeEmptyDOMElement();
      cleanup();
      over('veil', never);
      expect(screen.getByRole('status')).toHaveTextContent('Loading the dataset …');
    });

    it('says after a while that it takes long', () => {
      vi.useFakeTimers();
      over('page', never);
      act(() => vi.advanceTimersByTime(4000));
      expect(screen.getByRole('status')).toHaveTextContent('This is taking longer than usual');
    });

    it('says above it what is wrong, leaves the headline to the page, and shows that it is trying again', async () => {
      const user = over('page', UNREACHABLE, never);
      expect(await screen.findByRole('heading', { level: 2 })).toHaveTextContent('The dataset did not arrive.');
      expect(screen.getByRole('alert')).toHaveTextContent('Below is this page as it was published');
      await user.click(screen.getByRole('button', { name: 'Try again' }));
      expect(screen.getByRole('status')).toHaveTextContent('Loading the dataset …');
    });

    it('is gone once the dataset is there', async () => {
      over('page', SOUND);
      await waitFor(() => expect(screen.queryByRole('status')).toBeNull());
    });
  });
});
