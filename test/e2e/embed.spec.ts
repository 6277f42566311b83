import { controlsOf, expect, open, queryOf, test } from './support/page.ts';

test('A choice and a way to another view stay within the frame; the line leads to the same view', async ({ page }) => {
  await open(page, '?embed');
  await controlsOf(page).swap();
  await expect.poll(() => queryOf(page)).toBe('?a=russia&b=us&embed');
  await page.getByRole('main').getByRole('link', { name: 'Sanctions' }).click();
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
  await expect.poll(() => frame.evaluate((it) => it.clientHeight)).toBeGreaterThan(700);
  await expect.poll(overhang).toBe(0);
  const before = await frame.evaluate((it) => it.clientHeight);
  await inside.getByText('How this number is made').first().click();
  await expect.poll(() => frame.evaluate((it) => it.clientHeight)).toBeGreaterThan(before);
  await inside.getByText('How this number is made').first().click();
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
