import { createDataset } from '../../src/domain/dataset.ts';
import { titled } from '../../src/language/site.ts';
import { defaultState } from '../../src/navigation/view-state.ts';
import { controlsOf, drawn, expect, open, test } from './support/page.ts';
import { NAVIGATION } from './support/places.ts';
import { serveDataset } from './support/plant.ts';
import { BELOW_A_PATH, curatedDataset } from './support/site.ts';

const MODEL = createDataset(curatedDataset());
const HEADLINE = 'Washington and Moscow agree on 3 of 25 questions, are within reach on 3 and apart on 19.';

test('Every page that is fetched without a browser has its headline and its card', async ({ request }) => {
  test.setTimeout(120_000);
  const told: object[] = [];
  const due: object[] = [];
  for (const { path, place } of NAVIGATION.allPages(MODEL)) {
    const title = titled(NAVIGATION.captionOf(MODEL, defaultState(MODEL, place)), MODEL);
    const html = await (await request.get(path)).text();
    const [, card = ''] = html.match(/property="og:image" content="([^"]+)"/) ?? [];
    const png = await (await request.get(new URL(card, `http://site/${path}`).pathname.slice(1))).body();
    told.push({
      path,
      hasTitle: html.includes(`<title>${title.replaceAll('&', '&amp;')}</title>`),
      descriptions: html.match(/<meta name="description"/g)?.length,
      address: html.match(/property="og:url" content="([^"]+)"/)?.[1],
      hasHeadline: headlineIn(html).length > 8,
      card: { kind: png.subarray(1, 4).toString(), size: [png.readUInt32BE(16), png.readUInt32BE(20)] },
    });
    due.push({
      path,
      hasTitle: true,
      descriptions: 1,
      address: `http://localhost:4180/${path}`,
      hasHeadline: true,
      card: { kind: 'PNG', size: [1200, 630] },
    });
  }
  expect(told).toEqual(due);
  expect(headlineIn(await (await request.get('')).text())).toBe(HEADLINE);
});

function headlineIn(html: string): string {
  const [, headline = ''] = html.match(/<h1[^>]*>(.*?)<\/h1>/s) ?? [];
  return headline.replaceAll(/<[^>]*>/g, '');
}

test('Search engines find a list of all pages', async ({ request }) => {
  expect(await (await request.get('robots.txt')).text()).toContain('sitemap.xml');
  const xml = await (await request.get('sitemap.xml')).text();
  expect(xml.match(/<loc>/g)).toHaveLength(NAVIGATION.allPages(MODEL).length);
});

test.describe('With JavaScript off', () => {
  test.use({ javaScriptEnabled: false });

  test('An issue shows its statements with their sources, and its tables unfold', async ({ page }) => {
    await page.goto('issues/sanctions/');
    const main = page.getByRole('main');
    await expect(main.locator('blockquote').first()).toBeVisible();
    await expect(main.locator('[data-statements] a[href^="http"]').first()).toBeVisible();
    await main.getByText('Positions as a table').first().click();
    await expect(main.getByRole('table').first()).toBeVisible();
  });

  test('One walks from page to page, below any path', async ({ page }) => {
    await page.goto(BELOW_A_PATH);
    await page.getByRole('main').getByRole('link', { name: 'Sanctions', exact: true }).click();
    await expect(page).toHaveURL(`${BELOW_A_PATH}issues/sanctions/`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^On Sanctions, Washington and Moscow /);
    await page.getByRole('banner').getByRole('link', { name: 'Timeline' }).click();
    await expect(page).toHaveURL(`${BELOW_A_PATH}timeline/`);
    await page.getByRole('link', { name: 'Common Ground' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(HEADLINE);
  });

  test('An address that is none says so and lists the pages there are', async ({ page, trouble }) => {
    trouble.expect(/404/);
    await page.goto('no/such/page/');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no such page here.');
    await page.getByRole('link', { name: 'Sanctions' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^On Sanctions, Washington and Moscow /);
  });
});

/** Notes every headline that a reader sees, frame by frame. */
async function watchHeadlines(page: import('@playwright/test').Page) {
  await page.addInitScript(() => {
    const seen = new Set<string>();
    Object.assign(window, { seen });
    const look = () => {
      const headline = document.querySelector('h1');
      if (headline?.checkVisibility({ visibilityProperty: true })) seen.add(headline.textContent);
      requestAnimationFrame(look);
    };
    look();
  });
  return () => page.evaluate(() => [...(Reflect.get(window, 'seen') as Set<string>)]);
}

test('A link to another state never shows the usual one first', async ({ page }) => {
  const seen = await watchHeadlines(page);
  await page.route('**/data/model.json', async (route) => {
    await new Promise((wait) => setTimeout(wait, 500));
    await route.continue();
  });
  await open(page, '?a=russia&b=turkey&on=2014-12-31');
  await expect(controlsOf(page).headline).toHaveText(/^Moscow and Ankara/);
  const headlines = await seen();
  expect(headlines).toHaveLength(1);
  expect(headlines[0]).toMatch(/^Moscow and Ankara/);
});

test('A link to the usual state shows it before the dataset has come', async ({ page, trouble }) => {
  trouble.expect(/preload/);
  await page.route('**/data/model.json', () => new Promise(() => undefined));
  await page.goto('', { waitUntil: 'commit' });
  await expect(controlsOf(page).headline).toHaveText(HEADLINE);
});

test('Where the program itself does not come, the page can be read all the same', async ({ page, trouble }) => {
  trouble.expect(/ERR_FAILED/);
  await page.route('**/assets/index-*.js', (route) => route.abort());
  await page.goto('?on=2014-12-31');
  await expect(controlsOf(page).headline).toBeVisible();
});

test('A dataset file that was swapped without a build is followed', async ({ page }) => {
  const seen = await watchHeadlines(page);
  await serveDataset(page, { ...curatedDataset(), defaults: { pair: ['russia', 'us'], on: '2015-12-15' } });
  await open(page, '');
  await expect(controlsOf(page).headline).toHaveText(/^Moscow and Washington/);
  expect((await seen()).at(-1)).toMatch(/^Moscow and Washington/);
  await drawn(page);
});

test('At an address that is none, a dataset that does not arrive is said, not kept under the veil', async ({
  page,
  trouble,
}) => {
  trouble.expect(/404|500/);
  await page.route('**/data/model.json', (route) => route.fulfill({ status: 500 }));
  await page.goto('no/such/page/?on=2015-01-01');
  await expect(page.getByRole('heading', { name: 'The dataset did not arrive.' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Try again' })).toBeVisible();
});
