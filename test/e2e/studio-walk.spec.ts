import type { Browser, Page } from '@playwright/test';
import { WALKED, type WalkedTable } from '../fixtures/walked-tables.ts';
import { expect, open, test } from './support/page.ts';
import { publish } from './support/ready-site.ts';

const outcome = (page: Page) => page.getByRole('complementary');
const VIEWS = ['Overview', 'Parties', 'Timeline', 'Evidence', 'Method'];

/** Goes through every view by the header, and what it names. */
async function walk(page: Page, { party, isOneDay = false }: WalkedTable): Promise<void> {
  for (const name of VIEWS) {
    await page.getByRole('navigation', { name: 'Views' }).getByRole('link', { name, exact: true }).click();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible({ timeout: 20_000 });
    await expect(page.getByRole('main')).not.toContainText(/Kerry|Moscow|Washington/);
    if (name === 'Overview') await expect(page.locator('[data-axis]').first()).toBeVisible({ timeout: 20_000 });
    if (name === 'Parties') await expect(page.getByRole('main')).toContainText(party);
    if (isOneDay) await expect(page.getByRole('slider')).toHaveCount(0);
  }
}

async function visit(browser: Browser, address: string, table: WalkedTable): Promise<void> {
  const visitor = await browser.newPage();
  const heard: string[] = [];
  visitor.on('console', (message) => (message.type() === 'error' ? heard.push(message.text()) : undefined));
  visitor.on('pageerror', (error) => heard.push(String(error)));
  await visitor.goto(address);
  await expect(visitor.locator('[data-axis]').first()).toBeVisible({ timeout: 30_000 });
  await walk(visitor, table);
  // A page of its own, by its own address.
  await visitor.goto(`${address}parties/`);
  await expect(visitor.getByRole('heading', { level: 1 })).toBeVisible({ timeout: 20_000 });
  expect(heard).toEqual([]);
  await visitor.close();
}

for (const table of WALKED) {
  test(`${table.name}: from a table to a published site, every view its own`, async ({ page, browser }) => {
    test.slow();
    await open(page, 'studio/');
    const began = Date.now();
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: 'table.csv', mimeType: 'text/csv', buffer: Buffer.from(table.csv) });
    await expect(outcome(page)).toContainText(table.counts, { timeout: 30_000 });
    await expect(page.locator('[data-open]')).toHaveCount(0);
    await expect(page.locator('[data-faults]')).toHaveCount(0);
    await expect(page.getByRole('button', { name: 'See it' })).toBeEnabled({ timeout: 20_000 });
    await page.getByRole('button', { name: 'See it' }).click();
    await expect(page.locator('[data-axis]').first()).toBeVisible({ timeout: 30_000 });
    console.log(`${table.name}: from the drop to the Overview in ${Date.now() - began} ms`);
    await walk(page, table);

    await page.getByRole('link', { name: 'Back to the Studio' }).click();
    await expect(page.getByRole('button', { name: 'Ready site (.zip)' })).toBeEnabled({ timeout: 30_000 });
    const site = await publish(page);
    expect(site.foreign).toEqual([]);
    await visit(browser, site.address, table);
    site.close();
  });
}

test('A ready site works without a network, and tells at any depth what is not there', async ({ page, browser }) => {
  await open(page, 'studio/');
  await page.getByRole('button', { name: 'Try it with a sample' }).click();
  await expect(page.getByRole('button', { name: 'Ready site (.zip)' })).toBeEnabled({ timeout: 20_000 });
  const site = await publish(page);
  const context = await browser.newContext({ serviceWorkers: 'allow' });
  const visitor = await context.newPage();
  await visitor.goto(site.address);
  await expect(visitor.locator('[data-axis]').first()).toBeVisible({ timeout: 20_000 });
  await visitor.goto(`${site.address}issues/no-such-issue/`);
  await expect(visitor.getByRole('main')).toContainText('There is no page', { timeout: 20_000 });
  await visitor.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
  site.close();
  await context.setOffline(true);
  for (const path of ['', 'parties/', 'method/']) {
    await visitor.goto(`${site.address}${path}`);
    await expect(visitor.getByRole('heading', { level: 1 })).toBeVisible({ timeout: 20_000 });
    await expect(visitor.getByRole('contentinfo')).toContainText('sample');
  }
  // From one ready site another is made: it has all that the Studio needs.
  await visitor.goto(`${site.address}studio/`);
  await visitor.getByRole('button', { name: 'Try it with a sample' }).click();
  await expect(visitor.getByRole('button', { name: 'Ready site (.zip)' })).toBeEnabled({ timeout: 20_000 });
  await context.close();
});

test('A draft is shared by publishing it: no link to it is handed out', async ({ page }) => {
  await open(page, 'studio/');
  await page.getByRole('button', { name: 'Try it with a sample' }).click();
  await page.getByRole('button', { name: 'See it' }).click();
  await expect(page.getByRole('note')).toContainText('is your own data', { timeout: 20_000 });
  await page.getByRole('button', { name: 'Share this view' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('a link to it opens nowhere else');
  await expect(dialog.getByRole('button', { name: 'Copy link' })).toHaveCount(0);
  await expect(dialog.getByRole('textbox')).toHaveCount(0);
  const [dataset] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('button', { name: 'Dataset (JSON)' }).click(),
  ]);
  expect(dataset.suggestedFilename()).toMatch(/\.json$/);
  await dialog.getByRole('link', { name: 'Publish it from the Studio' }).click();
  await expect(page.getByRole('button', { name: 'Ready site (.zip)' })).toBeEnabled({ timeout: 20_000 });
});
