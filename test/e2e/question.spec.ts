import { expectAccessible } from './support/axe.ts';
import { tabTo } from './support/keys.ts';
import { expect, open, queryOf, test } from './support/page.ts';

const QUESTION = 'Must Assad go before talks begin?';
const ADDRESS = 'questions/assad-precondition/';

test('A question is reached from its issue by keyboard, and leads on to the next and to its evidence', async ({
  page,
}) => {
  await open(page, 'issues/assad-future/?b=turkey');
  const main = page.getByRole('main');
  const axis = main.getByRole('button', { name: QUESTION });
  // The list is one stop of the Tab key: the question that is chosen.
  await tabTo(page, main.getByRole('button', { expanded: true }));
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowDown');
  await expect(axis).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(axis).toHaveAttribute('aria-expanded', 'true');
  await tabTo(page, main.getByRole('link', { name: 'Every party on this question' }));
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`/${ADDRESS}\\?b=turkey$`));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(QUESTION);
  await main.getByRole('link', { name: 'May Assad hold power during a transition? →' }).click();
  await expect(page).toHaveTitle(/^May Assad hold power during a transition\? Washington and Ankara/);
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(QUESTION);
  await main.getByRole('link', { name: /^All \d+ statements on this question$/ }).click();
  expect(queryOf(page)).toBe('?question=assad-precondition');
});

test('It is reached from what the Overview unfolds', async ({ page }) => {
  await open(page, '?open=assad-precondition&issues=assad-future');
  await page.getByRole('link', { name: 'Every party on this question' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(QUESTION);
});

test('Every step in time is a change on this question', async ({ page }) => {
  await open(page, `${ADDRESS}?on=2012-01-01`);
  await page.getByRole('button', { name: 'Next change' }).click();
  await expect.poll(() => queryOf(page)).toBe('?on=2012-06-30');
  await page.getByRole('button', { name: 'Next change' }).click();
  await expect.poll(() => queryOf(page)).toBe('?on=2013-05-09');
});

test.describe('With JavaScript off', () => {
  test.use({ javaScriptEnabled: false });

  test('it has how the two stand, both sides, and every party in words', async ({ page, trouble }) => {
    trouble.expect(/preload/);
    await page.goto(ADDRESS);
    const main = page.getByRole('main');
    await expect(main.getByText('Washington and Moscow have agreed on this since 15 December 2015.')).toBeVisible();
    await expect(main.locator('blockquote').first()).toBeVisible();
    const standings = main.getByRole('region', { name: 'Where every party stands' });
    await expect(standings.getByRole('listitem')).toHaveCount(9);
    await expect(standings.getByRole('listitem').first()).toContainText('at “He must go first” (−2)');
  });
});

test('Two days compared, with the other parties on the chart and all unfolded, leave axe nothing to find', async ({
  page,
}) => {
  await open(page, `${ADDRESS}?since=2014-01-01&others=all`);
  for (const summary of await page.getByRole('main').locator('summary').all()) await summary.click();
  await expectAccessible(page);
});

test('It prints on at most two pages of A4, without controls', async ({ page }) => {
  await open(page, `${ADDRESS}?since=2011-08-18`);
  const pdf = (await page.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page\b/g)?.length).toBeLessThanOrEqual(2);
  await page.emulateMedia({ media: 'print' });
  for (const role of ['banner', 'navigation', 'slider', 'combobox'] as const) {
    await expect(page.getByRole(role), `${role} on paper`).toHaveCount(0);
  }
});
