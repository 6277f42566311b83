import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { applyTheme } from '../../src/shell/preferences.ts';
import { ThemePicker } from '../../src/shell/ThemePicker.tsx';
import { STORAGE_REFUSALS } from '../fixtures/refusals.ts';

// `before-paint.js` reads it too.
const KEY = 'common-ground-theme';

function open() {
  render(<ThemePicker />);
  return userEvent.setup();
}

const picker = () => screen.getByRole('combobox', { name: 'Theme' });
const applied = () => document.documentElement.dataset.theme;

afterEach(() => {
  vi.restoreAllMocks();
  // What storage refused lasts as long as the page, and here the next test is the same page.
  applyTheme('system');
  localStorage.clear();
  delete document.documentElement.dataset.theme;
});

describe(ThemePicker, () => {
  it('follows the system until the reader chooses', () => {
    open();
    expect(picker()).toHaveDisplayValue('System');
    expect(applied()).toBeUndefined();
  });

  it('applies a choice and remembers it', async () => {
    const user = open();
    await user.selectOptions(picker(), 'Dark');
    expect([applied(), localStorage.getItem(KEY)]).toEqual(['dark', 'dark']);
    await user.selectOptions(picker(), 'System');
    expect([applied(), localStorage.getItem(KEY)]).toEqual([undefined, null]);
  });

  it.each([
    ['light', 'Light'],
    ['sepia', 'System'],
  ])('shows the choice of an earlier visit: %s as %s', (stored, shown) => {
    localStorage.setItem(KEY, stored);
    open();
    expect(picker()).toHaveDisplayValue(shown);
  });

  it.each(STORAGE_REFUSALS)('works while storage is refused, and says that it keeps nothing: %s', async (_, refuse) => {
    refuse();
    const user = open();
    expect(screen.getByRole('status')).toBeEmptyDOMElement();
    await user.selectOptions(picker(), 'Light');
    expect(picker()).toHaveDisplayValue('Light');
    expect(applied()).toBe('light');
    expect(screen.getByRole('status')).toHaveTextContent('This browser stores no settings');
    cleanup();
    open();
    expect(picker()).toHaveDisplayValue('Light');
  });

  it('says no more once it is kept', async () => {
    const [[, refuse] = ['', () => {}]] = STORAGE_REFUSALS;
    refuse();
    const user = open();
    await user.selectOptions(picker(), 'Light');
    vi.restoreAllMocks();
    await user.selectOptions(picker(), 'Dark');
    expect(screen.getByRole('status')).toBeEmptyDOMElement();
    expect(localStorage.getItem(KEY)).toBe('dark');
  });
});
