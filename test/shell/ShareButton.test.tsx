import { act, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { lookOn } from '../../src/session/transitions.ts';
import { ShareButton } from '../../src/shell/ShareButton.tsx';
import { TALKS } from '../fixtures/talks.ts';
import { renderAt } from '../render.tsx';

beforeEach(() => {
  // jsdom has no modal dialogs.
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function close() {
    this.open = false;
    this.dispatchEvent(new Event('close'));
  };
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

/** Code is fetched when the dialog is first opened, on a machine that may be busy. */
const PATIENCE = { timeout: 30_000 };

const urlOf = (search: string) => `${window.location.origin}/${search}`;

/** Opens the dialog on a page that has been opened at an address. */
async function share(search = '?show=apart', path = '') {
  const rendered = renderAt(TALKS, search, <ShareButton title="Overview · Common Ground" />, path);
  await rendered.user.click(screen.getByRole('button', { name: 'Share this view' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Share this view' }, PATIENCE));
  await dialog.findByRole('button', { name: 'CSV' }, PATIENCE);
  const copy = async (name: string, says: string) => {
    await rendered.user.click(dialog.getByRole('button', { name: `Copy ${name}` }));
    await waitFor(() => expect(dialog.getByRole('status')).toHaveTextContent(says), PATIENCE);
    return navigator.clipboard.readText();
  };
  return { ...rendered, dialog, copy };
}

describe(ShareButton, () => {
  it('opens the ways to share, and closes them again', async () => {
    const { user, dialog } = await share();
    expect(dialog.getByRole('button', { name: 'Copy link' })).toHaveFocus();
    await user.click(dialog.getByRole('button', { name: 'Close' }));
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('stops time being played: what is handed on stands still', async () => {
    const { session, user } = renderAt(TALKS, '', <ShareButton title="Overview · Common Ground" />);
    act(() => session.playing.setState(true, true));
    await user.click(screen.getByRole('button', { name: 'Share this view' }));
    expect(session.playing.getState()).toBe(false);
  });

  it('copies the address of what is on screen now', async () => {
    const { session, copy } = await share();
    expect(await copy('link', 'Link copied.')).toBe(urlOf('?show=apart'));
    act(() => session.choose(lookOn('2013-05-07')));
    expect(await copy('link', 'Link copied.')).toBe(urlOf('?on=2013-05-07&show=apart'));
  });

  it('copies headline and sentence as Markdown, the citation in a chosen style, and the embed code', async () => {
    const { user, dialog, copy } = await share();
    expect(await copy('Markdown', 'Markdown copied.')).toMatch(
      /^\[Washington and Moscow .*\]\(<http.*\?show=apart>\) In the year before, /,
    );
    expect(await copy('citation', 'Citation copied.')).toContain('Overview, as of 15 December 2015');
    await user.click(dialog.getByRole('button', { name: 'BibTeX' }));
    expect(await copy('citation', 'Citation copied.')).toMatch(/^@misc\{/);
    expect(await copy('embed code', 'Embed code copied.')).toContain('?show=apart&amp;embed"');
  });

  it('embeds one thing: from a page that is one, that; else what is picked', async () => {
    const { copy, dialog, user } = await share('?b=turkey', 'questions/departure/');
    expect(await copy('embed code', 'Embed code copied.')).toContain(
      `src="${urlOf('questions/departure/embed/axis/?b=turkey')}"`,
    );
    expect(await copy('embed code', 'Embed code copied.')).toContain('height="220"');
    const picker = dialog.getByRole('combobox', { name: 'To embed in a page' });
    await user.selectOptions(picker, `Positions over time: ${TALKS.questionById.get('departure')?.text}`);
    expect(await copy('embed code', 'Embed code copied.')).toContain('questions/departure/embed/chart/?b=turkey"');
    expect(dialog.getByTitle(/^Preview: Positions over time/)).toBeVisible();
    await user.selectOptions(picker, 'A. Speaker, 7 May 2013: Said so.');
    expect(await copy('embed code', 'Embed code copied.')).toMatch(/statements\/[^/]+\/embed\/quote\/"/);
    await user.selectOptions(picker, 'This view, with its controls');
    expect(await copy('embed code', 'Embed code copied.')).toContain('questions/departure/?b=turkey&amp;embed"');
  });

  it('chooses the text where the browser refuses to copy', async () => {
    const { user, dialog } = await share();
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('', 'NotAllowedError'));
    await user.click(dialog.getByRole('button', { name: 'Copy link' }));
    const field = dialog.getByRole<HTMLTextAreaElement>('textbox', { name: 'Link to this view' });
    expect(field).toHaveFocus();
    expect([field.selectionStart, field.selectionEnd]).toEqual([0, field.value.length]);
    await waitFor(() => expect(dialog.getByRole('status')).toHaveTextContent('The text is selected'));
  });

  it('offers the device’s share sheet where there is one', async () => {
    const handed = vi.fn(async () => {});
    Object.assign(navigator, { share: handed, canShare: () => true });
    const { user, dialog } = await share();
    await user.click(dialog.getByRole('button', { name: 'Share with an app …' }));
    expect(handed).toHaveBeenCalledExactlyOnceWith({ title: 'Overview · Common Ground', url: urlOf('?show=apart') });
    Object.assign(navigator, { share: undefined, canShare: undefined });
  });

  it('offers no picture of a view that has none', async () => {
    const { dialog } = await share('', 'events/visit/');
    expect(dialog.queryByRole('button', { name: 'PNG' })).toBeNull();
    expect(dialog.getByText('1 row as shown')).toBeVisible();
  });
});
