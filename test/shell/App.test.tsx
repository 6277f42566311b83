import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { titled } from '../../src/language/site.ts';
import { defaultState } from '../../src/navigation/view-state.ts';
import { App } from '../../src/shell/App.tsx';
import { ErrorBoundary } from '../../src/shell/ErrorBoundary.tsx';
import { loadEverything } from '../../src/ui/later/later.ts';
import { NAVIGATION } from '../../src/views/index.ts';
import { TALKS } from '../fixtures/talks.ts';
import { renderAt } from '../render.tsx';

const open = (search = '', path = '', dataset = TALKS) =>
  renderAt(dataset, search, <App datasetAddress="/data/model.json" schemaAddress="/data/model.schema.json" />, path);
const heading = () => screen.getByRole('heading', { level: 1 });
const views = () => within(screen.getByRole('navigation', { name: 'Views' }));

beforeEach(async () => {
  await Promise.all([loadEverything(), import('../../src/shell/keyboard.ts')]);
  // jsdom neither scrolls nor closes popovers.
  window.scrollTo = vi.fn<() => void>();
  HTMLElement.prototype.hidePopover = vi.fn<() => void>();
});

describe(App, () => {
  it.each(NAVIGATION.allPages(TALKS))(
    'opens $path with its title and one heading in the main part',
    ({ path, place }) => {
      open('', path);
      const caption = NAVIGATION.captionOf(TALKS, defaultState(TALKS, place));
      expect(document.title).toBe(titled(caption, TALKS));
      expect(within(screen.getByRole('main')).getByRole('heading', { level: 1 })).toBeVisible();
      expect(screen.queryByRole('alert')).toBeNull();
    },
  );

  it('marks the view that is shown, and leads to the others', async () => {
    const { user, visited } = open('?a=turkey');
    expect(views().getByRole('link', { current: 'page' })).toHaveTextContent('Overview');
    await user.click(views().getByRole('link', { name: 'Timeline' }));
    expect(visited.at(-1)).toEqual({ path: 'timeline/', search: '?a=turkey' });
    expect(views().getByRole('link', { current: 'page' })).toHaveTextContent('Timeline');
    await user.click(screen.getByRole('link', { name: 'Common Ground' }));
    expect(visited.at(-1)).toEqual({ path: '', search: '?a=turkey' });
  });

  it('leaves the slash alone behind a dialog', async () => {
    const { user, visited } = open('', 'issues/war/');
    const dialog = document.body.appendChild(document.createElement('dialog'));
    dialog.open = true;
    await user.keyboard('/');
    dialog.remove();
    expect(visited.at(-1)?.path).toBe('issues/war/');
  });

  it.each([
    ['evidence/sources/', 'Evidence'],
    [`statements/${[...TALKS.statementById.keys()][0]}/`, 'Evidence'],
    ['events/visit/', 'Timeline'],
  ])('marks the way to %s: %s', (path, name) => {
    open('', path);
    expect(views().queryByRole('link', { current: 'page' })).toBeNull();
    expect(views().getByRole('link', { current: true })).toHaveTextContent(name);
  });

  it('has a menu of the issues, which closes when one is chosen', async () => {
    const { user } = open();
    const menu = views().getByRole('button', { name: 'Issues' }).getAttribute('popovertarget');
    // jsdom opens no popovers either.
    const trade = views().getByRole('link', { name: 'Trade', hidden: true });
    expect(trade.closest('[popover]')).toHaveAttribute('id', menu);
    await user.click(trade);
    expect(heading()).toHaveTextContent('Trade');
    expect(HTMLElement.prototype.hidePopover).toHaveBeenCalledOnce();
  });

  it('puts a reader who arrives at a new page at its heading, and its title on the tab', async () => {
    const { user } = open();
    expect(heading()).not.toHaveFocus();
    await user.click(screen.getByRole('link', { name: 'War' }));
    expect(heading()).toHaveFocus();
    expect(heading()).toHaveTextContent('War');
    expect(document.title).toMatch(/^War: Washington and Moscow, .* · Common Ground$/);
  });

  it('leaves the focus alone while the reader stays on a page', async () => {
    const { user } = open();
    const chip = screen.getByRole('button', { name: 'Trade' });
    await user.click(chip);
    expect(chip).toHaveFocus();
  });

  it.each(['', 'timeline/'])('searches with a slash from /%s, and lets one be written', async (path) => {
    const { user, visited } = open('', path);
    await user.keyboard('/');
    const field = await screen.findByRole('searchbox', { name: 'Search questions' });
    await waitFor(() => expect(field).toHaveFocus());
    await user.keyboard('a/b');
    expect(field).toHaveValue('a/b');
    expect(visited.at(-1)).toEqual({ path: '', search: '?q=a%2Fb' });
  });

  it('gives the focus to the nearest control when the one that had it is gone', async () => {
    const { user } = open('?q=zebra');
    await user.click(screen.getByRole('button', { name: 'Clear filters' }));
    await waitFor(() => expect(screen.getByRole('button', { name: 'All' })).toHaveFocus());
  });

  it('says what could not be used of the address', () => {
    open('?on=garbage', 'issues/peace/');
    const [notices] = within(screen.getByRole('main')).getAllByRole('status');
    expect(notices).toHaveTextContent('There is no page “issues/peace” here.');
    expect(notices).toHaveTextContent('“garbage” is no date');
  });

  it('says what it rests on, where that can be downloaded, and its own address for paper', () => {
    open('?show=apart');
    expect(screen.getByText(/Dataset of 1 January 2026, CC0/)).toHaveTextContent(
      'A fixture. A dataset made for a test. Dataset of 1 January 2026, CC0: 11 positions of 3 parties, 11 statements, 11 sources.',
    );
    expect(screen.getByRole('link', { name: /^Download the dataset/ })).toHaveAttribute('href', '/data/model.json');
    expect(screen.getByRole('link', { name: 'Its schema' })).toHaveAttribute('href', '/data/model.schema.json');
    expect(screen.getByText(/^This view:/)).toHaveTextContent(`${window.location.origin}/?show=apart`);
  });
});

describe(ErrorBoundary, () => {
  it('keeps the frame and the address of a view that fails, and leads on', async () => {
    // React reports what a boundary has caught.
    const report = vi.spyOn(console, 'error').mockImplementation(() => {});
    // No sound dataset is without parties: whatever asks for one fails.
    const { user, visited } = open('', 'timeline/', { ...TALKS, parties: [] });
    expect(screen.getByRole('alert')).toHaveTextContent('This view could not be drawn.');
    expect(visited).toEqual([{ path: 'timeline/', search: '' }]);
    await user.click(views().getByRole('link', { name: 'Overview' }));
    expect(visited.at(-1)?.path).toBe('');
    report.mockRestore();
  });
});
