import { focused, stopOf, tabTo } from './support/keys.ts';
import { controlsOf, expect, open, test } from './support/page.ts';

const STOPS = 40;

test(`Each of the first ${STOPS} stops shows its focus and is not covered`, async ({ page }) => {
  for (const address of ['', 'issues/sanctions/', 'parties/us/']) {
    await test.step(`on /${address}`, async () => {
      await open(page, address);
      const faults: string[] = [];
      for (let stops = 0; stops < STOPS; stops++) {
        await page.keyboard.press('Tab');
        const { name, showsFocus, isUncovered } = await stopOf(page);
        if (!showsFocus) faults.push(`no sign of the focus: ${name}`);
        if (!isUncovered) faults.push(`covered: ${name}`);
      }
      expect(faults).toEqual([]);
    });
  }
});

test.describe('A button that goes away when it is pressed leaves the focus in the page', () => {
  test('“Clear filters”', async ({ page }) => {
    await open(page, '?issues=sanctions');
    const { clear } = controlsOf(page);
    await tabTo(page, clear);
    await page.keyboard.press('Enter');
    await expect(clear).toHaveCount(0);
    await expect(focused(page)).toHaveCount(1);
  });

  test('“Dismiss”', async ({ page }) => {
    await open(page, '?on=garbage');
    const dismiss = page.getByRole('button', { name: /^Dismiss/ });
    await tabTo(page, dismiss);
    await page.keyboard.press('Enter');
    await expect(dismiss).toHaveCount(0);
    await expect(focused(page)).toHaveCount(1);
  });

  test('The way back to the usual day to compare with', async ({ page }) => {
    await open(page, '?since=2015-10-01');
    await page.locator('[popovertarget="choose-since"]').click();
    const back = page.getByRole('button', { name: 'Show one day only' });
    await tabTo(page, back);
    await page.keyboard.press('Enter');
    await expect(back).toHaveCount(0);
    await expect(focused(page)).toHaveCount(1);
  });

  test('What an empty result offers', async ({ page }) => {
    await open(page, '?q=nothing-is-called-this');
    const offer = page
      .getByRole('region', { name: /^Nothing matches/ })
      .getByRole('button')
      .first();
    await tabTo(page, offer);
    await page.keyboard.press('Enter');
    await expect(offer).toHaveCount(0);
    await expect(focused(page)).toHaveCount(1);
  });
});
