import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ThemePicker } from '../../src/shell/ThemePicker.tsx';

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

  it('works while storage is blocked', async () => {
    vi.spyOn(window, 'localStorage', 'get').mockImplementation(() => {
      throw new DOMException('Blocked.', 'SecurityError');
    });
    const user = open();
    await user.selectOptions(picker(), 'Light');
    expect(picker()).toHaveDisplayValue('Light');
    expect(applied()).toBe('light');
  });
});
