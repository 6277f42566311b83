import type { Page } from '@playwright/test';
import { controlsOf, drawn, expect, open, test, watchShifts } from './support/page.ts';

/** Every element that takes time to change or to move. */
function moving(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const seconds = (durations: string) => Math.max(...durations.split(',').map(Number.parseFloat));
    return [...document.querySelectorAll('*')].flatMap((element) =>
      [undefined, '::before', '::after'].flatMap((part) => {
        const { transitionDuration, animationName, animationDuration, scrollBehavior } = getComputedStyle(
          element,
          part,
        );
        const isMoving =
          seconds(transitionDuration) > 0 ||
          (animationName !== 'none' && seconds(animationDuration) > 0) ||
          scrollBehavior === 'smooth';
        return isMoving ? [`${element.tagName}${part ?? ''}`] : [];
      }),
    );
  });
}

test.describe('For a reader who wants less motion', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });

  for (const address of ['?open=assad-precondition', 'issues/sanctions/']) {
    test(`nothing on /${address} takes time to move`, async ({ page }) => {
      await open(page, address);
      expect(await moving(page)).toEqual([]);
    });
  }
});

test('For everyone else the marks glide along their axes', async ({ page }) => {
  await open(page, '');
  expect(await moving(page)).not.toEqual([]);
});

for (const width of [1440, 390]) {
  test.describe(`On a screen ${width} px wide`, () => {
    test.use({ viewport: { width, height: 900 } });

    for (const address of ['', 'issues/sanctions/', 'questions/minsk-framework/', 'timeline/', 'parties/']) {
      test(`/${address} does not shift while the page, its fonts, its dataset and its charts arrive one after the other`, async ({
        page,
      }) => {
        const shift = await watchShifts(page);
        const fonts = await hold(page, '**/*.woff2');
        const dataset = await hold(page, '**/data/model.json');
        const charts = await hold(page, '**/StepChart-*');
        await page.goto(address, { waitUntil: 'commit' });
        await expect(controlsOf(page).headline).toBeVisible();
        await painted(page);
        fonts();
        await page.evaluate(async () => void (await document.fonts.ready));
        await painted(page);
        dataset();
        await expect(page.locator('#root noscript')).toHaveCount(0);
        await painted(page);
        charts();
        await drawn(page);
        await painted(page);
        expect(await shift()).toBeLessThan(0.01);
      });
    }
  });
}

/** Keeps the answers to some requests back until they are let go. */
async function hold(page: Page, pattern: string): Promise<() => void> {
  let letGo = () => {};
  const gate = new Promise<void>((open) => {
    letGo = open;
  });
  await page.route(pattern, async (route) => {
    await gate;
    await route.continue();
  });
  return letGo;
}

/** Waits until what is there now has been on screen. */
async function painted(page: Page): Promise<void> {
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}

test('What the time bar tells does not stand there until the bar has come', async ({ page }) => {
  await page.route('**/issues/sanctions/', async (route) => {
    const response = await route.fetch();
    const html = await response.text();
    // The page so far, before anything has run.
    const body = html.slice(0, html.indexOf(' data-time-bar')).replace(/<script>.*?<\/script>/s, '');
    await route.fulfill({ response, body });
  });
  await page.goto('issues/sanctions/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const told = page.locator('[data-told-by-time-bar]').first();
  await expect(told).toBeAttached();
  await expect(told).toBeHidden();
});
