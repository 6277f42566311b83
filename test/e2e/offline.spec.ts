import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BrowserContext, Page } from '@playwright/test';
import { serve } from '../../.ci/serve.mjs';
import { siteIn } from '../../src/offline/kept-site.ts';
import { controlsOf, drawn, expect, open, test } from './support/page.ts';
import { ONE_OF_EACH_VIEW } from './support/places.ts';
import { BELOW_A_PATH, curatedDataset } from './support/site.ts';

test.use({ serviceWorkers: 'allow' });

test('What is named by its content is kept as it came, and not asked for a second time', () => {
  const { kept } = siteIn(readFileSync(fileURLToPath(new URL('../../dist/sw.js', import.meta.url)), 'utf8'));
  const assets = kept.filter(({ url }) => url.startsWith('assets/'));
  expect(assets.length).toBeGreaterThan(20);
  expect(assets.filter(({ revision }) => revision !== null)).toEqual([]);
});

// To keep the whole site takes a browser longer than to show it: one visit at each place serves all that follows.
test('After the first visit every view, a reload and a choice work without a network, as do pages that are not kept and a dataset that was swapped', async ({
  page,
  context,
  trouble,
}) => {
  test.slow();
  await visit(page);
  await context.setOffline(true);
  // The browser says so itself each time the worker asks the network first.
  trouble.expect(/net::ERR_INTERNET_DISCONNECTED/);
  await expectWhole(page);
  await test.step('a page that is not kept is drawn all the same, and an unknown one says so', async () => {
    const event = curatedDataset().events.at(-1);
    await open(page, `events/${event?.id}/`);
    await expect(controlsOf(page).headline).toHaveText(event?.title ?? '');
    await open(page, 'issues/no-such-issue/');
    await expect(page.getByRole('main')).toContainText('There is no page “issues/no-such-issue” here.');
  });
  await test.step('a dataset that was swapped without another build is followed, and kept for the time without a network', async () => {
    await context.setOffline(false);
    await answer(context, '**/data/model.json', swappedDataset());
    await open(page, '');
    await expect(page.getByRole('contentinfo')).toContainText('A swapped dataset.');
    await context.unrouteAll();
    await context.setOffline(true);
    await page.reload();
    await expect(page.getByRole('contentinfo')).toContainText('A swapped dataset.');
  });
});

test.describe('Published below a path', () => {
  test.use({ baseURL: BELOW_A_PATH });

  test('After the first visit every view, a reload and a choice work without a network', async ({
    page,
    context,
    trouble,
  }) => {
    await visit(page);
    await context.setOffline(true);
    trouble.expect(/net::ERR_INTERNET_DISCONNECTED/);
    await expectWhole(page);
  });
});

async function expectWhole(page: Page): Promise<void> {
  for (const { address, title } of ONE_OF_EACH_VIEW) {
    await test.step(`/${address}`, async () => {
      await open(page, address);
      await expect(page).toHaveTitle(title);
    });
  }
  await test.step('a reload and a choice', async () => {
    await open(page, '?a=turkey&issues=sanctions');
    await page.reload();
    await drawn(page);
    await expect(controlsOf(page).firstName).toHaveText('Ankara');
    await controlsOf(page).swap();
    await expect(controlsOf(page).secondName).toHaveText('Ankara');
    await page.getByRole('button', { name: 'Share this view' }).click();
    await expect(page.getByRole('dialog').getByRole('button', { name: 'CSV' })).toBeVisible();
  });
}

test('The dataset of a newer site is not given to the older program: it is announced, and comes with a reload', async ({
  page,
  trouble,
}) => {
  const folder = mkdtempSync(join(tmpdir(), 'common-ground-'));
  cpSync(fileURLToPath(new URL('../../dist/', import.meta.url)), folder, { recursive: true });
  const site = await serve({ folder });
  trouble.expect(new RegExp(`^foreign request: ${site.address}`));
  await visit(page, site.address);
  publishAnother(folder);
  await page.reload();
  await drawn(page);
  await expect(page.getByRole('contentinfo')).not.toContainText('A swapped dataset.');
  await expect(page.getByText('A newer version is ready.')).toBeVisible();
  await page.getByRole('button', { name: 'Reload' }).click();
  await expect(page.getByRole('contentinfo')).toContainText('A swapped dataset.');
  await drawn(page);
  await expect(page.getByText('A newer version is ready.')).toBeHidden();
  site.close();
  rmSync(folder, { recursive: true });
});

/** A first visit, long enough for the browser to keep the site. */
async function visit(page: Page, address = ''): Promise<void> {
  await open(page, address);
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    if (navigator.serviceWorker.controller === null) {
      await new Promise((done) => navigator.serviceWorker.addEventListener('controllerchange', done, { once: true }));
    }
  });
}

/** Publishes the site again, with another dataset: another revision, and so another worker. */
function publishAnother(folder: string): void {
  const [revision, worker] = [join(folder, 'revision.txt'), join(folder, 'sw.js')];
  const another = readFileSync(worker, 'utf8')
    .replaceAll(readFileSync(revision, 'utf8').trim(), 'another')
    .replace(/(data\/dataset\.json\W+revision\W+)\w+/, '$1another');
  writeFileSync(worker, another);
  writeFileSync(revision, 'another');
  writeFileSync(join(folder, 'data/model.json'), swappedDataset());
}

function swappedDataset(): string {
  return JSON.stringify({ ...curatedDataset(), title: 'A swapped dataset' });
}

/** Stands in for the server, also for what the worker asks. */
async function answer(context: BrowserContext, pattern: string, body: string): Promise<void> {
  await context.route(pattern, (route) => route.fulfill({ body, contentType: 'text/plain' }));
}
