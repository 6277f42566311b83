import { expectAccessibleInBothThemes } from './support/axe.ts';
import { controlsOf, drawn, expect, open, overhang, queryOf, test, unfoldAll } from './support/page.ts';
import { curatedDataset } from './support/site.ts';

const QUESTIONS = curatedDataset().issues.flatMap((issue) => issue.questions).length;

test('The Method, with every sum unfolded, leaves axe nothing to find', async ({ page }) => {
  await open(page, 'method/');
  await unfoldAll(page);
  await expectAccessibleInBothThemes(page);
});

test('The numbers of the Method are those of the Overview', async ({ page }) => {
  for (const query of ['', '?a=turkey&on=2016-06-30', '?b=syria-opp&since=2014-01-22'])
    await test.step(`/${query}`, () => expectSame(query));

  async function expectSame(query: string) {
    await open(page, query);
    const { headline } = controlsOf(page);
    const [, shared = ''] = /of (\d+) questions/.exec((await headline.textContent()) ?? '') ?? [];
    const standfirst =
      (await page
        .getByRole('main')
        .getByText(/^Agreement (on .*)?is/)
        .textContent()) ?? '';
    const [, agreement = '', band = '', moved = ''] =
      /is (\d+%) \((.+) allowing for doubt\)\. (\S.*\.) ?$/.exec(standfirst) ?? [];
    expect([shared, agreement, band, moved]).not.toContain('');
    await page.getByRole('banner').getByRole('link', { name: 'Method' }).click();
    await drawn(page);
    await expect.poll(() => queryOf(page)).toBe(query);
    const over = page.getByRole('region', { name: 'Agreement over many questions' });
    await expect(over).toContainText(`${shared} of ${QUESTIONS} questions shared: agreement ${agreement}`);
    await expect(page.getByRole('region', { name: 'Uncertainty' })).toContainText(
      `of ${agreement} lies within ${band}`,
    );
    await expect(page.getByRole('region', { name: 'Who moved' })).toContainText(moved);
  }
});

test('A heading has an address: followed, opened anew, kept beside what is chosen, and gone back to', async ({
  page,
}) => {
  await open(page, 'method/?b=turkey');
  const contents = page.getByRole('navigation', { name: 'On this page' });
  await contents.getByRole('link', { name: 'Common ground and gap' }).click();
  await expect(page).toHaveURL('method/?b=turkey#zone');
  const zone = page.getByRole('heading', { name: 'Common ground and gap' });
  await expect(zone).toBeInViewport();
  await expect(controlsOf(page).secondName).toHaveText('Ankara');

  await page.reload();
  await drawn(page);
  await expect(zone).toBeInViewport();
  const cite = page.getByRole('heading', { name: 'How to cite' });
  await cite.getByRole('link').click();
  await expect(page).toHaveURL('method/?b=turkey#cite');

  await page.getByRole('banner').getByRole('link', { name: 'Timeline' }).click();
  await drawn(page);
  await expect(page).toHaveURL('timeline/?b=turkey');
  await page.goBack();
  await expect(cite).toBeInViewport();
  await expect(page).toHaveURL('method/?b=turkey#cite');
});

test('An address with a heading opens there, from nowhere', async ({ openFresh }) => {
  const page = await openFresh('method/#record');
  await expect(page.getByRole('heading', { name: 'What is on record' })).toBeInViewport();
});

test('How far the coders agree is reckoned once it is seen, and stands there before as written', async ({ page }) => {
  await page.goto('method/');
  const coders = page.locator('section:has(> #coders)');
  // What is for readers without a script goes when a part lives.
  const asWritten = coders.locator('noscript').first();
  const pairs = coders.getByRole('table').first();
  const written = await pairs.textContent();
  await expect(asWritten).toBeAttached();
  await page.locator('#coders').scrollIntoViewIfNeeded();
  await expect(asWritten).not.toBeAttached();
  expect(await pairs.textContent()).toBe(written);
});

test('The pair and the day are chosen on the page itself', async ({ page }) => {
  await open(page, 'method/');
  await controlsOf(page).second('Turkey');
  await page.getByRole('textbox', { name: 'As of' }).fill('2015-11-30');
  await page.keyboard.press('Enter');
  await expect.poll(() => queryOf(page)).toBe('?b=turkey&on=2015-11-30');
  await expect(page.getByText('Washington and Ankara on 30 November 2015').first()).toBeVisible();
});

test.describe('On a screen 320 px wide', () => {
  test.use({ viewport: { width: 320, height: 640 } });

  test('The coverage table scrolls in its own frame, and its questions and parties stay in sight', async ({ page }) => {
    await open(page, 'method/#record');
    const frame = page.getByRole('region', { name: 'Positions by party and question' });
    await frame.scrollIntoViewIfNeeded();
    await frame.evaluate((element) => element.scrollTo(400, 300));
    const edge = await frame.boundingBox();
    const question = await frame.getByRole('rowheader', { name: 'What is Russia in the conflict?' }).boundingBox();
    const party = await frame.getByRole('columnheader', { name: 'Iran' }).boundingBox();
    expect(Math.abs((question?.x ?? 0) - (edge?.x ?? -99)), 'the question stands at the edge').toBeLessThan(2);
    expect(Math.abs((party?.y ?? 0) - (edge?.y ?? -99)), 'the party stands at the top').toBeLessThan(3);
    expect(await overhang(page)).toBeLessThanOrEqual(0);
  });
});

test('The dataset, its codings, its form and the licences are there to download', async ({ page }) => {
  await open(page, 'method/');
  const links = page.getByRole('region', { name: 'Download' }).getByRole('listitem').getByRole('link');
  await expect(links).toHaveCount(4);
  for (const link of await links.all()) {
    const address = await link.evaluate((element: HTMLAnchorElement) => element.href);
    expect((await page.request.get(address)).status(), address).toBe(200);
  }
});
