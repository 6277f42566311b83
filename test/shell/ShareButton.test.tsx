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

  it.each([
    ['refused', () => Promise.reject(new DOMException('', 'NotAllowedError'))],
    [
      'not there',
      () => {
        throw new TypeError('clipboard is undefined');
      },
    ],
    ['out of sight', () => Promise.reject(new Error('Document is not focused.'))],
  ])('chooses the text where the clipboard is %s', async (_, refuse) => {
    const { user, dialog } = await share();
    vi.spyOn(navigator.clipboard, 'writeText').mockImplementation(refuse);
    await user.click(dialog.getByRole('button', { name: 'Copy link' }));
    const field = dialog.getByRole<HTMLTextAreaElement>('textbox', { name: 'Link to this view' });
    expect(field).toHaveFocus();
    expect([field.selectionStart, field.selectionEnd]).toEqual([0, field.value.length]);
    await waitFor(() => expect(dialog.getByRole('status')).toHaveTextContent('The text is selected'));
  });

  describe('the device’s share sheet', () => {
    const open = async (share_: () => Promise<void>, canShare: () => boolean = () => true) => {
      Object.assign(navigator, { share: share_, canShare });
      return share();
    };
    const name = 'Share with an app …';

    afterEach(() => void Object.assign(navigator, { share: undefined, canShare: undefined }));

    it('is offered where there is one', async () => {
      const handed = vi.fn(async () => {});
      const { user, dialog } = await open(handed);
      await user.click(dialog.getByRole('button', { name }));
      expect(handed).toHaveBeenCalledExactlyOnceWith({ title: 'Overview · Common Ground', url: urlOf('?show=apart') });
    });

    it.each([
      new DOMException('', 'NotAllowedError'),
      new DOMException('', 'InvalidStateError'),
      new TypeError('no'),
      'a sheet of another make',
    ])('is told to have failed, with what to do instead: %s', async (failure) => {
      const { user, dialog } = await open(() => Promise.reject(failure));
      await user.click(dialog.getByRole('button', { name }));
      await waitFor(() => expect(dialog.getByRole('status')).toHaveTextContent('Copy the link instead.'));
    });

    it('may be closed again without a word', async () => {
      const { user, dialog, copy } = await open(() => Promise.reject(new DOMException('', 'AbortError')));
      await user.click(dialog.getByRole('button', { name }));
      expect(await copy('link', 'Link copied.')).toBe(urlOf('?show=apart'));
    });

    it.each([
      () => false,
      () => {
        throw new TypeError('no');
      },
    ])('is left out where it takes no link', async (canShare) => {
      const { dialog } = await open(async () => {}, canShare);
      expect(dialog.queryByRole('button', { name })).toBeNull();
    });
  });

  describe('a picture that the browser does not make', () => {
    const png = 'This browser could not make the PNG.';
    const LIMITS: readonly (readonly [string, string, string, () => void])[] = [
      ['PNG', 'no canvas', png, () => canvas('getContext', () => null)],
      ['PNG', 'nothing from the canvas', png, () => canvas('toBlob', (callback: BlobCallback) => callback(null))],
      ['PNG', 'a canvas that may not be read', png, () => canvas('toBlob', refuse)],
      ['PNG', 'no files', 'This browser does not let the page save files.', () => noFiles()],
      ['SVG', 'no files', 'This browser does not let the page save files.', () => noFiles()],
      ['CSV', 'no files', 'This browser does not let the page save files.', () => noFiles()],
      ['Copy picture', 'no canvas', png, () => canvas('getContext', () => null)],
      ['Copy picture', 'no clipboard for pictures', 'Save the PNG instead.', () => {}],
    ];
    const refuse = (): never => {
      throw new DOMException('', 'SecurityError');
    };
    const canvas = (method: 'getContext' | 'toBlob', answer: unknown) =>
      void Object.defineProperty(HTMLCanvasElement.prototype, method, { value: answer, configurable: true });
    const noFiles = () => void Object.assign(URL, { createObjectURL: refuse });

    beforeEach(() => {
      // What jsdom lacks.
      vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {});
      HTMLImageElement.prototype.decode = async () => {};
      canvas('getContext', () => ({ drawImage: () => {} }));
      canvas('toBlob', (callback: BlobCallback) => callback(new Blob(['x'])));
      Object.assign(URL, { createObjectURL: () => 'blob:x', revokeObjectURL: () => {} });
      vi.stubGlobal('ClipboardItem', class {});
      Object.assign(navigator.clipboard, { write: refuse });
    });

    it.each(LIMITS)('is told, never called saved: %s, %s', async (name, _, says, limit) => {
      const { user, dialog } = await share();
      limit();
      await user.click(dialog.getByRole('button', { name }));
      await waitFor(() => expect(dialog.getByRole('status')).toHaveTextContent(says), PATIENCE);
    });

    it('is called saved where it is', async () => {
      const { user, dialog } = await share();
      for (const name of ['PNG', 'SVG', 'CSV']) {
        await user.click(dialog.getByRole('button', { name }));
        await waitFor(() => expect(dialog.getByRole('status')).toHaveTextContent(`${name} saved.`), PATIENCE);
      }
    });
  });

  it('offers no picture of a view that has none', async () => {
    const { dialog } = await share('', 'events/visit/');
    expect(dialog.queryByRole('button', { name: 'PNG' })).toBeNull();
    expect(dialog.getByText('1 row as shown')).toBeVisible();
  });
});
