import { act, fireEvent, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ShareButton } from '../../src/app/ShareButton.tsx';
import { lookOn } from '../../src/state/transitions.ts';
import { TALKS } from '../fixtures/talks.ts';
import { renderAt } from '../render.tsx';

const open = () => renderAt(TALKS, '?show=apart', <ShareButton title="Overview" />);
const button = () => screen.getByRole('button', { name: /Share this view|Link copied/ });
const urlOf = (search: string) => `${window.location.origin}/${search}`;

beforeEach(() => {
  // jsdom has no modal dialogs.
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true;
  };
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe(ShareButton, () => {
  it('copies the address of what is on screen now, and says so', async () => {
    const { user, session } = open();
    expect(screen.getByRole('status')).toBeEmptyDOMElement();
    await user.click(button());
    expect(await navigator.clipboard.readText()).toBe(urlOf('?show=apart'));
    expect(screen.getByRole('status')).toHaveTextContent('Link copied');
    expect(button()).toHaveAccessibleName('Link copied');
    act(() => session.choose(lookOn('2013-05-07')));
    await user.click(button());
    expect(await navigator.clipboard.readText()).toBe(urlOf('?on=2013-05-07&show=apart'));
  });

  it('is ready for the next link after a while', async () => {
    open();
    vi.useFakeTimers();
    await act(async () => fireEvent.click(button()));
    expect(button()).toHaveAccessibleName('Link copied');
    act(() => vi.runAllTimers());
    expect(button()).toHaveAccessibleName('Share this view');
    expect(screen.getByRole('status')).toBeEmptyDOMElement();
  });

  it('shows the link to be copied by hand where the browser refuses', async () => {
    const { user } = open();
    expect(screen.queryByRole('dialog')).toBeNull();
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('', 'NotAllowedError'));
    await user.click(button());
    expect(screen.getByRole('dialog', { name: 'Copy this link' })).toBeVisible();
    expect(screen.getByRole('status')).toBeEmptyDOMElement();
    const field = screen.getByRole<HTMLInputElement>('textbox', { name: 'Link to this view' });
    expect(field).toHaveValue(urlOf('?show=apart'));
    fireEvent.focus(field);
    expect([field.selectionStart, field.selectionEnd]).toEqual([0, field.value.length]);
    expect(screen.getByRole('button', { name: 'Close' })).toHaveAttribute('type', 'submit');
  });
});
