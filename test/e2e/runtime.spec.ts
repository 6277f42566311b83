import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { controlsOf, drawn, expect, open, test } from './support/page.ts';
import { curatedDataset } from './support/site.ts';

/** Counts the requests for the files of a name, which fail until they are let pass. */
async function lose(page: Page, name: string) {
  const files = `**/assets/${name}-*`;
  let count = 0;
  await page.route(files, (route) => {
    count += 1;
    return route.abort();
  });
  return { count: () => count, find: () => page.unroute(files) };
}

test.describe('The program itself does not come', () => {
  for (const address of ['', 'issues/assad-future/', '?b=turkey&on=2015-11-24', 'method/']) {
    test(`/${address}: the page as it was published, and a sentence that says so`, async ({ page, trouble }) => {
      trouble.expect(/ERR_FAILED|preload/);
      const { find } = await lose(page, 'index');
      await page.goto(address);
      const alert = page.getByRole('alert');
      await expect(alert).toHaveText(/^The program of this page did not load\. .+ Try again$/);
      await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toBeVisible();
      await find();
      await alert.getByRole('link', { name: 'Try again' }).click();
      await drawn(page);
      await expect(page.getByRole('alert')).toHaveCount(0);
      expect(page.url().endsWith(`/${address}`)).toBe(true);
    });
  }
});

test.describe('Code that does not come is asked for once, and only its own part gives way', () => {
  test.beforeEach(({ trouble }) =>
    trouble.expect(/ERR_FAILED|NotLoaded|Failed to fetch|Unable to preload|^console error: Error/),
  );

  for (const { what, kind } of [
    { what: 'The code of the view', kind: 'script' },
    { what: 'Its stylesheet', kind: 'stylesheet' },
  ]) {
    test(`${what}, on arrival: the written page stays`, async ({ page }) => {
      let count = 0;
      const files = /\/assets\/View-/;
      await page.route(files, (route) => {
        if (route.request().resourceType() !== kind && kind === 'stylesheet') return route.continue();
        count += 1;
        return route.abort();
      });
      await page.goto(kind === 'script' ? 'timeline/?a=turkey' : '');
      if (kind === 'stylesheet') {
        await drawn(page);
        await page.getByRole('link', { name: 'Timeline' }).first().click();
      }
      const problem = page.getByRole('alert');
      await expect(problem.getByRole('heading')).toHaveText('This view did not load.');
      await page.waitForTimeout(1500);
      // Each view’s code and styles once: the others are fetched ahead.
      expect(count).toBeLessThan(30);
      if (kind === 'script') {
        await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toBeVisible();
        await expect(page.getByText('Loading this view')).toHaveCount(0);
      }
      await page.unroute(files);
      // It may come by itself, with all that is fetched ahead.
      const again = problem.getByRole('button', { name: 'Try again' });
      await again.click({ timeout: 5000 }).catch(() => undefined);
      await drawn(page);
      await expect(page.getByRole('alert')).toHaveCount(0);
      expect(new URL(page.url()).pathname).toBe('/timeline/');
      await expect(page.locator('#multiples')).toBeAttached();
      // With its own styles.
      await expect(page.locator('main section:has(> #multiples)')).toHaveCSS('display', 'grid');
    });
  }

  test('The step chart: its sentence and its table stay, and it comes at a word', async ({ page }) => {
    const chart = await lose(page, 'StepChart');
    // What points at a page before it lives points at nothing.
    await open(page, 'issues/sanctions/');
    const figure = page.getByRole('main').locator('figure').filter({ hasText: 'How the positions moved' }).first();
    await figure.getByText('Positions as a table').scrollIntoViewIfNeeded();
    expect(chart.count()).toBe(0);
    await figure.locator('[dir=ltr] svg').first().hover();
    await expect(figure.getByText('This chart stands still')).toBeVisible();
    await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toBeVisible();
    await figure.getByText('Positions as a table').click();
    await expect(figure.getByRole('table')).toBeVisible();
    expect(chart.count()).toBeLessThan(4);
    await chart.find();
    await figure.getByRole('button', { name: 'Try again' }).click();
    await expect(figure.locator('svg.recharts-surface').first()).toBeVisible();
    await expect(figure.getByText('This chart stands still')).toHaveCount(0);
  });

  test('What a view exports: the link can be had, and the files at a word', async ({ page }) => {
    await open(page, 'parties/');
    const files = await lose(page, 'export');
    await page.getByRole('button', { name: 'Share this view' }).click();
    const dialog = page.getByRole('dialog');
    await expect(dialog.getByText('could not be prepared')).toBeVisible();
    await expect(dialog.getByText('Preparing the files')).toHaveCount(0);
    await expect(dialog.getByRole('button', { name: 'Copy link' })).toBeVisible();
    await files.find();
    await dialog.getByRole('button', { name: 'Try again' }).click();
    await expect(dialog.getByRole('button', { name: 'CSV' })).toBeVisible();
  });

  for (const part of ['Footer', 'preferences', 'Find']) {
    test(`What was written with the page (${part}): the rest is taken over as one that lacks it`, async ({ page }) => {
      const files = await lose(page, part);
      await page.goto('');
      await drawn(page);
      await expect(controlsOf(page).headline).toBeVisible();
      await expect(page.getByRole('alert')).toHaveCount(0);
      expect(files.count()).toBeGreaterThan(0);
    });
  }

  test('The list of parties: the headline stays', async ({ page }) => {
    const list = await lose(page, 'PartyList');
    await open(page, '');
    await controlsOf(page).firstName.click();
    const popover = page.getByRole('main').getByRole('dialog');
    await expect(popover.getByText('This did not load')).toBeVisible();
    await expect(controlsOf(page).headline).toBeVisible();
    await list.find();
    await popover.getByRole('button', { name: 'Try again' }).click();
    await expect(popover.getByRole('button', { name: 'Turkey' })).toBeVisible();
  });
});

/** What others do to a page, to each of its texts. */
const STRANGERS = {
  'translated, each text in a font of its own': (text: Text) => {
    const [outer, inner] = [document.createElement('font'), document.createElement('font')];
    inner.textContent = text.data;
    outer.append(inner);
    text.replaceWith(outer);
  },
};

/** Runs in the page. */
function rewriteTexts(change: (text: Text) => void) {
  const walker = document.createTreeWalker(document.querySelector('main') ?? document.body, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) if (walker.currentNode instanceof Text) texts.push(walker.currentNode);
  for (const text of texts) if (!text.parentElement?.closest('svg, option, noscript')) change(text);
}

// As text: the page’s policy lets nothing be evaluated within.
const rewrite = (page: Page, change: (text: Text) => void) => page.evaluate(`(${rewriteTexts})(${change})`);

/** What can be read, without what lies between texts. */
/** What a page tells, but for its charts: whether one is drawn or still hangs on what has been seen. */
const reading = (page: Page) =>
  page.getByRole('main').evaluate((main) => {
    const words = (node: Node): string => {
      if (node instanceof Element && (node.matches('[class*=plot]') || !node.checkVisibility())) return '';
      return node instanceof Text ? node.data : [...node.childNodes].map(words).join('');
    };
    return words(main).replaceAll(/\s+/g, '');
  });

test.describe('A page that others rewrite keeps telling what is true', () => {
  for (const [how, change] of Object.entries(STRANGERS)) {
    test(`It is ${how}`, async ({ page, openFresh }) => {
      await open(page, '');
      const steps = [
        () => controlsOf(page).first('Turkey'),
        () => controlsOf(page).asOf('2013-05-07'),
        () => controlsOf(page).issue('Sanctions').click(),
        () => page.getByRole('link', { name: 'Timeline' }).first().click(),
        () => page.goBack(),
      ];
      for (const step of steps) {
        await rewrite(page, change);
        await step();
        await drawn(page);
        await expect(page.getByRole('alert')).toHaveCount(0);
        const fresh = await openFresh(page.url());
        await expect.poll(() => reading(page)).toBe(await reading(fresh));
        await fresh.close();
      }
    });
  }
});

test('A page that nobody rewrites is drawn once', async ({ page, context }) => {
  const pages: Page[] = [];
  for (const address of ['', 'issues/sanctions/', 'timeline/', 'evidence/', 'method/']) {
    const opened = await context.newPage();
    pages.push(opened);
    await open(opened, address);
    await opened.getByRole('main').evaluate((main) => main.setAttribute('data-first', ''));
  }
  await page.waitForTimeout(1000);
  for (const opened of pages) await expect(opened.locator('main[data-first]')).toBeAttached();
});

test.describe('A copy of the dataset that does not fit the page', () => {
  for (const { what, copies, shows } of [
    { what: 'is asked for anew, and the page stays', copies: 1, shows: 'page' },
    {
      what: 'that the server has too leaves the page as it was published',
      copies: 1000,
      shows: 'problem',
    },
  ]) {
    test(what, async ({ page }) => {
      const older = curatedDataset();
      const event = older.events.at(-1);
      let asked = 0;
      await page.route('**/data/model.json', (route) => {
        asked += 1;
        return asked > copies
          ? route.fallback()
          : route.fulfill({ json: { ...older, events: older.events.slice(0, -1) } });
      });
      await page.goto(`events/${event?.id}/`);
      if (shows === 'page') {
        await drawn(page);
        await expect(page.getByRole('alert')).toHaveCount(0);
      } else {
        const problem = page.getByRole('alert');
        await expect(problem.getByRole('heading')).toHaveText('This page is not in the dataset that came.');
        copiesEnd();
        await problem.getByRole('button', { name: 'Try again' }).click();
        await drawn(page);
      }
      await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toHaveText(event?.title ?? '');
      await expect(page.getByText('There is no page')).toHaveCount(0);

      function copiesEnd() {
        asked = 1000;
      }
    });
  }
});

test('A server that hands out older files from the reader’s cache is asked whether they still hold', async ({
  page,
  trouble,
}) => {
  const folder = mkdtempSync(join(tmpdir(), 'common-ground-'));
  cpSync(fileURLToPath(new URL('../../dist/', import.meta.url)), folder, { recursive: true });
  const model = readFileSync(join(folder, 'data/model.json'), 'utf8');
  const server = createServer((request, response) => {
    const path = new URL(`http://any${request.url}`).pathname;
    const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
    if (!existsSync(file)) return response.writeHead(404).end();
    const type = { html: 'text/html', js: 'text/javascript', json: 'application/json', css: 'text/css' }[
      file.split('.').at(-1) ?? ''
    ];
    response.writeHead(200, { 'cache-control': 'max-age=600', ...(type ? { 'content-type': type } : {}) });
    response.end(readFileSync(file));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = Object(server.address());
  const address = `http://127.0.0.1:${port}/`;
  trouble.expect(new RegExp(`^foreign request: ${address}`));
  const event = curatedDataset().events.at(-1);
  // A reader has been here before this event was recorded, and keeps that dataset.
  writeFileSync(
    join(folder, 'data/model.json'),
    JSON.stringify({ ...curatedDataset(), events: curatedDataset().events.slice(0, -1) }),
  );
  await page.goto(address);
  await drawn(page);
  // Then the site is published anew.
  writeFileSync(join(folder, 'data/model.json'), model);
  await page.goto(`${address}events/${event?.id}/`);
  await drawn(page);
  await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toHaveText(event?.title ?? '');
  await expect(page.getByText('There is no page')).toHaveCount(0);
  server.closeAllConnections();
  server.close();
  rmSync(folder, { recursive: true });
});
