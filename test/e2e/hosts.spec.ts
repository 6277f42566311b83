import type { Page } from '@playwright/test';
import { controlsOf, drawn, expect, open, queryOf, test } from './support/page.ts';
import { BELOW_A_PATH } from './support/site.ts';

const AT_ROOT = 'http://localhost:4180/';
const DIST = new URL('../../dist/', import.meta.url);

/** Has the host answer an address with the page of another, as some do without sending the reader there. */
async function serveAt(page: Page, address: string, own: string): Promise<void> {
  await page.route(
    (url) => url.href === address,
    async (route) => route.fulfill({ response: await route.fetch({ url: own }) }),
  );
}

// To open an address takes a second: a reader goes to one after the other.
for (const site of [AT_ROOT, BELOW_A_PATH]) {
  const { origin, pathname } = new URL(site);

  test.describe(`Published at ${site}`, () => {
    test('a page is as alive at another spelling of its address as at its own', async ({ page }) => {
      test.slow();
      for (const [address, own] of [
        [`${site}issues/sanctions`, 'issues/sanctions/'],
        [`${site}timeline`, 'timeline/'],
        [`${site}issues//sanctions/`, 'issues/sanctions/'],
        [`${site}questions///minsk-sequence//`, 'questions/minsk-sequence/'],
        [`${origin}/${pathname}issues/sanctions/`, 'issues/sanctions/'],
        [`${site}issues/sanctions/index`, 'issues/sanctions/'],
        [`${site}questions/minsk-sequence.html`, 'questions/minsk-sequence/'],
        [`${site}Timeline/INDEX.HTM`, 'timeline/'],
        [`${site}Issues/Sanctions`, 'issues/sanctions/'],
        [`${site}evidence/sources/index.html`, 'evidence/sources/'],
        ...(site === AT_ROOT ? [] : [[site.slice(0, -1), '']]),
      ] as const) {
        await test.step(`at ${address.slice(origin.length)}`, async () => {
          await serveAt(page, address, `${site}${own}`);
          await open(page, address);
          await expect(page).toHaveURL(address.endsWith('index.html') ? address : `${site}${own}`);
          await expect(page.getByText('There is no page')).toHaveCount(0);
          const links = await page
            .locator('a[href]')
            .evaluateAll((all) =>
              all.flatMap((link) => (link instanceof HTMLAnchorElement && link.target === '' ? [link.href] : [])),
            );
          expect(links.filter((href) => !href.startsWith(site))).toEqual([]);
          await page.getByRole('link', { name: 'Common Ground', exact: true }).click();
          await drawn(page);
          await expect(page).toHaveURL(site);
        });
      }
    });

    for (const { host, says, isFirstPage } of [
      {
        host: 'that it has none',
        says: [/404/, /Refused to execute script|Failed to load module script/],
        isFirstPage: false,
      },
      { host: 'with its first page', says: [/404|MIME/], isFirstPage: true },
    ]) {
      test(`a page is found behind an address with more at its end, where the host answers ${host}`, async ({
        page,
        trouble,
      }) => {
        test.slow();
        for (const pattern of says) trouble.expect(pattern);
        for (const junk of [
          'issues/sanctions/)',
          'issues/sanctions.',
          'issues/sanctions”',
          'Issues/Sanctions/',
          'issues/sanctions/,&b=eu',
        ]) {
          await test.step(`at /${junk}`, async () => {
            if (isFirstPage) await serveAt(page, new URL(`${site}${junk}`).href, site);
            await page.goto(`${site}${junk}`);
            await expectSanctions(page, site);
          });
        }
      });
    }
  });
}

test('Where a host answers every address with its first page, that says so', async ({ page, trouble }) => {
  trouble.expect(/404|MIME/);
  await serveAt(page, `${AT_ROOT}nonsense`, AT_ROOT);
  await open(page, `${AT_ROOT}nonsense`);
  await expect(page.getByText('There is no page “nonsense” here.')).toBeVisible();
  await controlsOf(page).swap();
  await expect.poll(() => queryOf(page)).toBe('?a=russia&b=us');
});

for (const file of ['index.html', 'issues/sanctions/index.html', 'statements/us-obama-2011-08-18/index.html']) {
  test(`${file}, opened as a file, can be read, leads on, and says what to do`, async ({ page }) => {
    await page.goto(new URL(file, DIST).href);
    const said = page.getByRole('complementary').filter({ hasText: 'This page was opened as a file.' });
    await expect(said).toContainText('npx vite preview');
    await expect(said).toBeInViewport();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.locator('body')).toHaveCSS('font-family', /Inter/);
    await page.getByRole('navigation', { name: 'Views' }).getByRole('link', { name: 'Timeline' }).click();
    await expect(page).toHaveURL(/^file:.*\/timeline\/index\.html$/);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(said).toBeVisible();
  });
}

async function expectSanctions(page: Page, site: string): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Sanctions');
  await drawn(page);
  await expect(
    page.getByText('The link was damaged on its way here. It is read as “issues/sanctions/”.'),
  ).toBeVisible();
  await controlsOf(page).swap();
  await expect.poll(() => page.url()).toMatch(new RegExp(`^${site}issues/sanctions/\\?a=(?:russia|eu)&b=us$`));
}
