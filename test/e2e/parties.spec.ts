import { expectAccessible } from './support/axe.ts';
import { focused, tabTo } from './support/keys.ts';
import { expect, open, overhang, queryOf, test } from './support/page.ts';

const FINDING = 'Tehran and Damascus stand closest to Moscow; Ankara and Riyadh farthest.';

test('From the matrix by keyboard to a pair and back, and by a name to a party', async ({ page }) => {
  await open(page, '');
  const matrix = page.getByRole('table', { name: /^Agreement of every two parties/ });
  await page.getByRole('link', { name: 'Parties', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(FINDING);
  // One stop of the Tab key: the pair that is compared elsewhere.
  await tabTo(page, matrix.getByRole('link', { name: 'United States and Russia: 33 percent on 25 shared' }));
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowDown');
  await expect(focused(page)).toHaveAccessibleName('Russia and Turkey: 10 percent on 12 shared');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Moscow and Ankara .* 12 questions/);
  expect(queryOf(page)).toBe('?a=russia&b=turkey');
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(FINDING);
  await matrix.getByRole('rowheader', { name: 'Turkey' }).getByRole('link').click();
  await expect(page).toHaveTitle(/^Turkey: positions and neighbours, .* · Common Ground$/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Ankara stands closest to/);
  await page.getByRole('link', { name: 'All 18 statements' }).click();
  expect(queryOf(page)).toBe('?by=turkey');
});

test('The Tab key goes on behind the matrix after one stop in it', async ({ page }) => {
  await open(page, 'parties/');
  await tabTo(page, page.getByRole('link', { name: /^United States and Russia/ }));
  await page.keyboard.press('Tab');
  await expect(page.getByRole('table').locator(':focus')).toHaveCount(0);
  await expect(page.locator('[data-time-bar]').locator(':focus')).toHaveCount(1);
});

test('The issues narrow it, an order is an address, and both stay on the way to a pair', async ({ page }) => {
  await open(page, 'parties/');
  await page.getByRole('button', { name: 'Sanctions' }).click();
  await page.getByRole('combobox', { name: 'Order' }).selectOption('By likeness');
  expect(queryOf(page)).toBe('?issues=sanctions&order=likeness');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^On Sanctions, /);
  await page.getByRole('link', { name: 'United States and Russia: 0 percent on 4 shared' }).click();
  await expect(page).toHaveURL(/\/\?issues=sanctions$/);
  await page.goBack();
  expect(queryOf(page)).toBe('?issues=sanctions&order=likeness');
});

test.describe('On a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('One row is shown, of the party that is chosen, and leads to the pair', async ({ page }) => {
    await open(page, 'parties/');
    await expect(page.getByRole('table')).toHaveCount(0);
    await page.getByRole('combobox', { name: 'Another party' }).selectOption('Turkey');
    await expect(page.getByRole('heading', { name: 'Agreement with Turkey' })).toBeVisible();
    await expectAccessible(page);
    expect(await overhang(page)).toBeLessThanOrEqual(0);
    await page.getByRole('link', { name: /^France/ }).click();
    expect(queryOf(page)).toBe('?a=france&b=turkey');
  });
});
