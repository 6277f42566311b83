import type { Page } from '@playwright/test';
import { controlsOf, expect, open, test } from './support/page.ts';

const themePicker = (page: Page) => page.getByRole('contentinfo').getByRole('combobox', { name: 'Theme' });

/** Light where the paper is brighter than the ink. */
function shade(page: Page): Promise<'light' | 'dark'> {
  return page.evaluate(() => {
    const [red = 0] = getComputedStyle(document.documentElement).backgroundColor.match(/\d+/g)?.map(Number) ?? [];
    return red > 128 ? 'light' : 'dark';
  });
}

test('Without a choice the system’s theme holds, and follows it', async ({ page }) => {
  await open(page, '');
  await expect(themePicker(page)).toHaveValue('system');
  expect(await shade(page)).toBe('light');
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect.poll(() => shade(page)).toBe('dark');
});

for (const { choice, system, other } of [
  { choice: 'Dark', system: 'light', other: 'dark' },
  { choice: 'Light', system: 'dark', other: 'light' },
] as const) {
  test.describe(`In a ${system} system`, () => {
    test.use({ colorScheme: system });

    test(`“${choice}” holds over pages and reloads until “System” is chosen again`, async ({ page }) => {
      await open(page, '');
      await themePicker(page).selectOption(choice);
      expect(await shade(page)).toBe(other);
      await open(page, 'issues/sanctions/');
      await page.reload();
      await expect(themePicker(page)).toHaveValue(other);
      expect(await shade(page)).toBe(other);
      expect(new URL(page.url()).search, 'it is no part of the address').toBe('');
      await themePicker(page).selectOption('System');
      expect(await shade(page)).toBe(system);
      await page.reload();
      await expect(themePicker(page)).toHaveValue('system');
      expect(await shade(page)).toBe(system);
    });
  });
}

test('A chosen theme is there before the first paint, with or without the program', async ({ page }) => {
  await open(page, '');
  await themePicker(page).selectOption('Dark');
  await page.route('**/assets/*.js', () => new Promise(() => undefined));
  await page.reload({ waitUntil: 'commit' });
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect.poll(() => shade(page)).toBe('dark');
});

test('The labels of the charts are in the ink of the theme', async ({ page }) => {
  await open(page, 'timeline/');
  const labels = page.getByRole('main').locator('.recharts-surface text');
  // A chart stands still until it is pointed at, and its neighbours come alive with it.
  await page.getByRole('main').locator('figure svg').first().hover();
  await expect(page.getByRole('main').locator('.recharts-surface')).toHaveCount(6);
  await expect(labels.first()).toBeVisible();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const ink = await page
      .getByRole('main')
      .getByText(/^Dotted where/)
      .evaluate((key) => getComputedStyle(key).color);
    const inks = await labels.evaluateAll((all) => all.map((label) => getComputedStyle(label).fill));
    expect(inks.length).toBeGreaterThan(0);
    expect(inks.filter((fill) => fill !== ink)).toEqual([]);
  }
});

test.describe('With storage blocked', () => {
  test.beforeEach(async ({ page }) => {
    await page.addInitScript(() => {
      const denied = () => {
        throw new DOMException('Access is denied for this document.', 'SecurityError');
      };
      for (const name of ['localStorage', 'sessionStorage']) Object.defineProperty(window, name, { get: denied });
    });
  });

  test('The page works, and the theme still switches', async ({ page }) => {
    await open(page, '');
    await expect(page.evaluate(() => window.localStorage.length)).rejects.toThrow(/denied/);
    await themePicker(page).selectOption('Dark');
    expect(await shade(page)).toBe('dark');
    const { issue, questions } = controlsOf(page);
    await issue('Sanctions').click();
    await expect(questions).toHaveCount(4);
    await themePicker(page).selectOption('System');
    expect(await shade(page)).toBe('light');
  });
});
