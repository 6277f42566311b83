import type { Page } from '@playwright/test';
import { controlsOf, expect, open, queryOf, test } from './support/page.ts';

const shareButton = (page: Page) => page.getByRole('banner').getByRole('button', { name: 'Share this view' });

test.describe('Where the page may write to the clipboard', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('Share copies the exact address, says so, and becomes a button again', async ({ page }) => {
    await page.clock.install();
    await open(page, '?a=russia&b=turkey&issues=sanctions&utm_source=mail');
    // The word is shown for a moment only: here it stands still until it has been read.
    await page.clock.pauseAt(Date.now() + 60_000);
    await shareButton(page).click();
    const banner = page.getByRole('banner');
    await expect(banner.getByRole('button', { name: 'Link copied' })).toBeVisible();
    await expect(banner.getByRole('status')).toHaveText('Link copied');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
    await page.clock.fastForward('00:05');
    await expect(shareButton(page)).toBeVisible();
  });

  test('What a slider has just reached is in the address that is copied', async ({ page }) => {
    await open(page, 'issues/sanctions/');
    const { slider } = controlsOf(page);
    await slider.focus();
    await slider.press('ArrowLeft');
    await shareButton(page).click();
    const copied = () => page.evaluate(() => navigator.clipboard.readText());
    await expect.poll(copied).toMatch(/\/issues\/sanctions\/\?on=2015-12-14$/);
    await expect.poll(() => queryOf(page)).toBe('?on=2015-12-14');
  });
});

test('Where the clipboard is denied, a dialog shows the address, chosen and ready to copy', async ({ page }) => {
  await page.addInitScript(() => {
    const writeText = () => Promise.reject(new DOMException('Denied', 'NotAllowedError'));
    Object.defineProperty(navigator, 'clipboard', { value: { writeText } });
  });
  await open(page, '?show=agree');
  await shareButton(page).click();
  const dialog = page.getByRole('dialog', { name: 'Copy this link' });
  const address = dialog.getByRole('textbox', { name: 'Link to this view' });
  await expect(address).toHaveValue(page.url());
  await expect(address).toBeFocused();
  const chosen = await address.evaluate((input: HTMLInputElement) =>
    input.value.slice(input.selectionStart ?? 0, input.selectionEnd ?? 0),
  );
  expect(chosen).toBe(page.url());
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(shareButton(page)).toBeFocused();
});

test('Without any clipboard, as on a page that is not secure, the same dialog opens and can be closed', async ({
  page,
}) => {
  await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  await open(page, '');
  await shareButton(page).click();
  const dialog = page.getByRole('dialog', { name: 'Copy this link' });
  await dialog.getByRole('button', { name: 'Close' }).click();
  await expect(dialog).toBeHidden();
});

test.describe('On a phone with a share sheet', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });

  /** Stands in for the phone’s share sheet, which keeps what it is handed or is closed again. */
  async function giveShareSheet(page: Page, isClosed: boolean): Promise<void> {
    await page.addInitScript((closes) => {
      const share = async (data: ShareData) => {
        Object.assign(window, { handed: data });
        if (closes) throw new DOMException('Closed', 'AbortError');
      };
      Object.assign(navigator, { share, canShare: () => true });
    }, isClosed);
  }

  test('Share hands title and address to it', async ({ page }) => {
    await giveShareSheet(page, false);
    await open(page, 'issues/sanctions/?b=turkey');
    await shareButton(page).tap();
    const handed = () => page.evaluate(() => Reflect.get(window, 'handed'));
    await expect.poll(handed).toEqual({ title: 'Sanctions · Common Ground', url: page.url() });
  });

  test('Closing it again is no failure: nothing is copied and no dialog opens', async ({ page }) => {
    await giveShareSheet(page, true);
    await open(page, '');
    await shareButton(page).tap();
    await expect.poll(() => page.evaluate(() => Reflect.has(window, 'handed'))).toBe(true);
    await expect(page.getByRole('dialog')).toBeHidden();
    await expect(shareButton(page)).toBeVisible();
  });
});
