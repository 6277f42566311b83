import type { Page } from '@playwright/test';
import { expectAccessibleInBothThemes } from './support/axe.ts';
import { controlsOf, expect, open, queryOf, test } from './support/page.ts';

test('A choice and a way to another view stay within the frame; the line leads to the same view', async ({ page }) => {
  await open(page, '?embed');
  await controlsOf(page).swap();
  await expect.poll(() => queryOf(page)).toBe('?a=russia&b=us&embed');
  await page.getByRole('main').locator('a[href^="/issues/sanctions/"]').first().click();
  await expect(page).toHaveURL(/\/issues\/sanctions\/\?a=russia&b=us&embed$/);
  await expect(page.getByRole('link', { name: 'Open in Common Ground' })).toHaveAttribute(
    'href',
    '/issues/sanctions/?a=russia&b=us',
  );
});

test('A page that embeds a view gives its frame the height of what it shows', async ({ page, baseURL }) => {
  const code = `<!doctype html><title>A newspaper</title>
    <iframe src="${baseURL}?issues=sanctions&amp;embed" title="Sanctions" width="100%" height="640" style="border:0" data-common-ground></iframe>
    <script src="${baseURL}embed.js"></script>`;
  await page.route('**/newspaper.html', (route) => route.fulfill({ body: code, contentType: 'text/html' }));
  await page.goto('newspaper.html');
  const frame = page.locator('iframe');
  const inside = page.frameLocator('iframe');
  await expect(inside.getByRole('heading', { level: 1 })).toBeVisible();
  const overhang = () =>
    frame.evaluate((it: HTMLIFrameElement) => {
      const shown = it.contentDocument?.documentElement;
      return shown === undefined ? -1 : shown.scrollHeight - it.clientHeight;
    });
  await expect.poll(() => frame.evaluate((it) => it.clientHeight)).not.toBe(640);
  await expect.poll(overhang).toBe(0);
  const before = await frame.evaluate((it) => it.clientHeight);
  const fold = inside.locator('main summary').first();
  await fold.click();
  await expect.poll(() => frame.evaluate((it) => it.clientHeight)).toBeGreaterThan(before);
  await fold.click();
  await expect.poll(() => frame.evaluate((it) => it.clientHeight)).toBe(before);
  // Messages of others move nothing.
  await page.evaluate(() => window.postMessage({ type: 'common-ground:height', height: 10 }, '*'));
  await page.evaluate(() => new Promise((done) => setTimeout(done)));
  expect(await frame.evaluate((it) => it.clientHeight)).toBe(before);
});

test('A page whose script comes after the view was drawn asks it for its height', async ({ page, baseURL }) => {
  const code = `<!doctype html><title>A newspaper</title>
    <iframe src="${baseURL}issues/sanctions/?embed" title="Sanctions" width="100%" height="640" style="border:0" data-common-ground></iframe>`;
  await page.route('**/newspaper', (route) => route.fulfill({ contentType: 'text/html', body: code }));
  await page.goto('newspaper');
  const frame = page.locator('iframe');
  await expect(frame.contentFrame().getByRole('heading', { level: 1 })).toBeVisible();
  await expect(frame.contentFrame().getByRole('link', { name: 'Open in Common Ground' })).toBeVisible();
  expect(await frame.evaluate((it) => it.clientHeight)).toBe(640);
  await page.addScriptTag({ url: `${baseURL}embed.js` });
  await expect.poll(() => frame.evaluate((it) => it.clientHeight)).toBeGreaterThan(640);
});

const QUESTION = 'questions/assad-precondition/embed/axis/';

/** Opens a page of another kind that embeds a part, in a column of 680 pixels. */
async function openNewspaper(page: Page, src: string, attributes = ''): Promise<void> {
  const body = `<!doctype html><title>A newspaper</title><div style="width:680px">
    <iframe src="${src}" title="A question" width="100%" height="220" style="border:0" data-common-ground ${attributes}></iframe>
    </div><script src="/embed.js"></script>`;
  await page.route('**/newspaper', (route) => route.fulfill({ contentType: 'text/html', body }));
  await page.goto('newspaper');
}

test('One question in a plain page is about 220 pixels high and has nothing to operate', async ({ page }) => {
  for (const colorScheme of ['light', 'dark'] as const) await test.step(colorScheme, () => expectPlain(colorScheme));

  async function expectPlain(colorScheme: 'light' | 'dark') {
    await page.emulateMedia({ colorScheme });
    await openNewspaper(page, `/${QUESTION}?a=turkey`);
    const frame = page.locator('iframe');
    const inside = frame.contentFrame();
    await expect(inside.getByText('Turkey', { exact: true })).toBeVisible();
    await expect.poll(() => frame.evaluate((it) => it.clientHeight)).not.toBe(220);
    const height = await frame.evaluate((it) => it.clientHeight);
    expect(height).toBeGreaterThan(160);
    expect(height).toBeLessThan(250);
    await expect(inside.locator('button, input, select, summary')).toHaveCount(0);
    const link = inside.getByRole('link');
    await expect(link).toHaveAttribute('href', '/questions/assad-precondition/?a=turkey');
    await expect(link).toHaveAttribute('target', '_blank');
    const ground = await inside.locator('html').evaluate((it) => getComputedStyle(it).backgroundColor);
    expect(ground).toBe(colorScheme === 'light' ? 'rgb(251, 250, 246)' : 'rgb(21, 22, 26)');
  }
});

test('axe finds nothing in a part, and nothing sticks out at 320 pixels', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const part of [
    QUESTION,
    'issues/sanctions/embed/axis/',
    'timeline/embed/chart/',
    'statements/us-obama-2011-08-18/embed/quote/',
  ]) {
    await test.step(`/${part}`, async () => {
      await page.emulateMedia({ colorScheme: 'light' });
      await open(page, part);
      await expectAccessibleInBothThemes(page);
      const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(over).toBeLessThanOrEqual(0);
    });
  }
});

test('Under a sandbox without an origin, a host that shares its files has the part drawn as asked', async ({
  page,
}) => {
  await page.route('**/*', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, headers: { ...response.headers(), 'access-control-allow-origin': '*' } });
  });
  await openNewspaper(page, `/${QUESTION}?a=turkey`, 'sandbox="allow-scripts"');
  const frame = page.locator('iframe');
  await expect(frame.contentFrame().getByText('Turkey', { exact: true })).toBeVisible();
  await expect.poll(() => frame.evaluate((it) => it.clientHeight)).not.toBe(220);
});

test('Under a sandbox without an origin, any other host has it shown as published, and that is said', async ({
  page,
  trouble,
}) => {
  // The browser says of each file that it may not be read.
  trouble.expect(/from origin 'null' has been blocked by CORS|net::ERR_FAILED/);
  await openNewspaper(page, `/${QUESTION}?a=turkey`, 'sandbox="allow-scripts"');
  const inside = page.locator('iframe').contentFrame();
  await expect(inside.getByRole('heading', { level: 1 })).toHaveText('Must Assad go before talks begin?');
  await expect(inside.getByText('United States', { exact: true })).toBeVisible();
  await expect(inside.getByText(/^Shown as published/)).toBeVisible();
  await expect(inside.locator('[data-axis] svg').first()).toBeVisible();
});

test('A link followed inside brings the beginning of the frame into sight', async ({ page, baseURL }) => {
  const code = `<!doctype html><title>A newspaper</title><div style="block-size:200px">Above</div>
    <iframe src="${baseURL}issues/sanctions/?embed" title="Sanctions" width="100%" height="640" style="border:0" data-common-ground></iframe>
    <script src="${baseURL}embed.js"></script>`;
  await page.route('**/newspaper', (route) => route.fulfill({ contentType: 'text/html', body: code }));
  await page.goto('newspaper');
  const frame = page.locator('iframe');
  await expect.poll(() => frame.evaluate((it) => it.clientHeight)).toBeGreaterThan(900);
  const entries = await page.evaluate(() => history.length);
  const last = frame.contentFrame().getByRole('main').getByRole('link').last();
  await last.click();
  await expect.poll(() => frame.evaluate((it) => Math.abs(Math.round(it.getBoundingClientRect().top)))).toBeLessThan(2);
  expect(await page.evaluate(() => history.length)).toBe(entries);
});
