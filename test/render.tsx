import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { vi } from 'vitest';
import type { Dataset } from '../src/domain/dataset.ts';
import type { HistoryPort } from '../src/navigation/history-port.ts';
import type { Address } from '../src/navigation/upgrade.ts';
import { createSession, type FindCodings, SessionProvider } from '../src/session/session.ts';
import { lookOn } from '../src/session/transitions.ts';
import { NAVIGATION } from '../src/views/index.ts';

/** Renders part of the page as if it had been opened at an address, and records where its choices lead. */
export function renderAt(
  dataset: Dataset,
  search: string,
  children: ReactNode,
  path = '',
  file: { readonly print?: string | undefined; readonly findCodings?: FindCodings } = {},
) {
  const visited: Address[] = [{ path, search }];
  const history: HistoryPort = {
    read: () => visited.at(-1) ?? { path, search },
    push: (address) => visited.push(address),
    replace: (address) => {
      visited[visited.length - 1] = address;
    },
    onTravel: () => () => {},
    href: (address) => `/${address.path}${address.search}`,
  };
  const session = createSession({ dataset, history, navigation: NAVIGATION, ...file });
  render(<SessionProvider value={session}>{children}</SessionProvider>);
  return { session, visited, user: userEvent.setup() };
}

/** The same with time in the test’s hands. It needs fake timers. */
export function playAt(dataset: Dataset, search: string, children: ReactNode) {
  const { session } = renderAt(dataset, search, children);
  return {
    session,
    play: (isPlaying: boolean) => act(() => session.playing.setState(isPlaying, true)),
    look: (day: string) => act(() => session.choose(lookOn(day), 'replace')),
    /** Long enough for all that waits for its turn. */
    rest: () => act(() => vi.advanceTimersByTime(100)),
  };
}

/** For a query by text: the smallest element whose text, with the figures marked in it, fits. */
export function wholeText(pattern: RegExp) {
  const fits = (element: Element) => pattern.test(element.textContent);
  return (_: string, element: Element | null) => element !== null && fits(element) && ![...element.children].some(fits);
}

/** The way to the page of a question, in the list where it stands. */
export function everyParty(question: string): HTMLElement {
  const row = screen.getByRole('button', { name: question }).closest('li');
  if (row === null) throw new Error(`“${question}” stands in no list.`);
  return within(row).getByRole('link', { name: 'Every party' });
}
