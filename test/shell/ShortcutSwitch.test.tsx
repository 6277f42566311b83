import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { allowShortcut, hasShortcut } from '../../src/shell/preferences.ts';
import { ShortcutSwitch } from '../../src/shell/ShortcutSwitch.tsx';
import { STORAGE_REFUSALS } from '../fixtures/refusals.ts';

afterEach(() => {
  vi.restoreAllMocks();
  allowShortcut(true);
});

describe(ShortcutSwitch, () => {
  const toggle = async () => {
    render(<ShortcutSwitch />);
    await userEvent.setup().click(screen.getByRole('checkbox', { name: 'The key / searches' }));
  };

  it('switches the shortcut off for good', async () => {
    await toggle();
    expect(hasShortcut()).toBe(false);
    expect(localStorage.getItem('common-ground-shortcut')).toBe('off');
    expect(screen.getByRole('status')).toBeEmptyDOMElement();
  });

  it.each(STORAGE_REFUSALS)('switches it off while storage is refused, and says how long: %s', async (_, refuse) => {
    refuse();
    await toggle();
    expect(screen.getByRole('checkbox')).not.toBeChecked();
    expect(hasShortcut()).toBe(false);
    expect(screen.getByRole('status')).toHaveTextContent('this one lasts until the page is closed');
  });
});
