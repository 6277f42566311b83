import type { Page } from '@playwright/test';
import { largeDatasetFile } from '../fixtures/large-dataset.ts';
import { expectAccessibleInBothThemes } from './support/axe.ts';
import { tabTo } from './support/keys.ts';
import { drawn, expect, open, queryOf, stillContentOf, test } from './support/page.ts';
import { curatedDataset } from './support/site.ts';

const { statements, positions } = curatedDataset();

test('A word with a slip finds what was meant, marks it, and opens the same from its address', async ({
  page,
  openFresh,
}) => {
  await open(page, 'evidence/?whole=yes');
  const { search, shown, rows } = partsOf(page);
  await expect(rows).toHaveCount(statements.length);
  await search.fill('sanktions');
  await expect(page.getByText('No word on record begins with “sanktions”')).toBeVisible();
  await expect(rows.first().locator('mark').first()).toHaveText(/^sanctions$/i);
  const count = await rows.count();
  expect(count).toBeLessThan(statements.length);
  await expect(shown).toHaveText(`${count} of ${statements.length} statements, newest first`);
  await expect.poll(() => queryOf(page)).toBe('?q=sanktions&whole=yes');
  const fresh = await openFresh(page.url());
  await expect(partsOf(fresh).rows).toHaveCount(count);
  expect(await stillContentOf(fresh)).toBe(await stillContentOf(page));
});

test('The first rows are in sight, the others unfold, stay in the address, and are there on the way back', async ({
  page,
}) => {
  await open(page, 'evidence/');
  const { rows, others } = partsOf(page);
  await expect(rows).toHaveCount(20);
  await expect(others).toHaveText(`The other ${statements.length - 20}`);
  await others.click();
  await expect.poll(() => queryOf(page)).toBe('?whole=yes');
  await rows.last().getByRole('link').first().click();
  await expect(page).toHaveURL(/\/statements\//);
  await page.goBack();
  await expect(rows.last()).toBeInViewport();
  await page.reload();
  await drawn(page);
  await expect(rows.last()).toBeVisible();
  await others.click();
  await expect.poll(() => queryOf(page)).toBe('');
  await expect(rows).toHaveCount(20);
});

test('Filters are set by keyboard, each says what it will leave, and Back takes the last one off', async ({ page }) => {
  await open(page, 'evidence/?whole=yes');
  const { shown, rows } = partsOf(page);
  const russia = page.getByRole('checkbox', { name: /^Russia \d+$/ });
  const leaves = await countBeside(russia.locator('..'));
  await tabTo(page, russia);
  await page.keyboard.press('Space');
  await expect(rows).toHaveCount(leaves);
  await expect(russia).toBeFocused();
  const quotations = page.getByRole('checkbox', { name: /^Quotations only \d+$/ });
  const quoted = await countBeside(quotations.locator('..'));
  await tabTo(page, quotations);
  await page.keyboard.press('Space');
  await expect(rows).toHaveCount(quoted);
  await expect(shown).toHaveText(`${quoted} of ${statements.length} statements, newest first`);
  await expect.poll(() => queryOf(page)).toBe('?by=russia&quoted=yes&whole=yes');
  await page.goBack();
  await expect(rows).toHaveCount(leaves);
  await expect(quotations).not.toBeChecked();
});

test('A statement has a page: its words, its source, what it backs, and what was said before and after', async ({
  page,
}) => {
  const statement = statements.find(({ quote }) => quote !== undefined);
  const backed = positions.filter(({ evidence }) => evidence.includes(statement?.id ?? ''));
  await open(page, `evidence/?source=${statement?.source}`);
  await page
    .getByRole('list', { name: 'Statements' })
    .getByRole('listitem')
    .filter({ hasText: statement?.paraphrase ?? '' })
    .getByRole('link')
    .first()
    .click();
  await expect(page).toHaveURL(new RegExp(`/statements/${statement?.id}/$`));
  await drawn(page);
  await expect(page.getByRole('blockquote')).toHaveText(`“${statement?.quote}”`);
  const questions = new Set(backed.map(({ question }) => question));
  await expect(page.getByRole('main').getByRole('heading', { level: 3 })).toHaveCount(questions.size);
  await expect(page.getByText('This statement').first()).toBeVisible();
  await page.getByRole('navigation', { name: 'Other statements' }).getByRole('link').first().click();
  await drawn(page);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await page.goBack();
  await page.goBack();
  await expect(partsOf(page).rows.first()).toBeVisible();
  expect(queryOf(page)).toBe(`?source=${statement?.source}`);
});

test('A source leads to the statements it carries', async ({ page }) => {
  await open(page, 'evidence/sources/');
  const link = page
    .getByRole('main')
    .getByRole('link', { name: /^\d+ statements$/ })
    .first();
  const count = Number.parseInt((await link.textContent()) ?? '', 10);
  await link.click();
  await expect(partsOf(page).rows).toHaveCount(count);
  expect(queryOf(page)).toMatch(/^\?source=/);
});

test('axe finds nothing where filters are set', async ({ page }) => {
  for (const address of ['evidence/?q=assad&by=russia', 'evidence/?by=iran&question=minsk-sequence']) {
    await test.step(`/${address}`, async () => {
      await page.emulateMedia({ colorScheme: 'light' });
      await open(page, address);
      await expect(page.getByRole('list', { name: 'Filters that are set' })).toBeVisible();
      await expectAccessibleInBothThemes(page);
    });
  }
});

test.describe('On a screen 320 px wide', () => {
  test.use({ viewport: { width: 320, height: 640 } });

  test('The filters unfold, and nothing sticks out', async ({ page }) => {
    await open(page, 'evidence/?q=assad');
    const russia = page.getByRole('checkbox', { name: /^Russia/ });
    await expect(russia).toBeHidden();
    await page.getByRole('button', { name: 'Filters (1)' }).click();
    await russia.check();
    await expect(page.getByRole('button', { name: 'Filters (2)' })).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });
});

test('Of more statements than can be drawn only those near the screen are there, and on paper the first five hundred', async ({
  page,
}) => {
  await page.route('**/data/model.json', (route) => route.fulfill({ json: largeDatasetFile(12_000) }));
  await open(page, 'evidence/');
  const { rows } = partsOf(page);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText('On paper: the first 500 of 12000.')).toBeVisible();
  await expect(rows).toHaveCount(500);
  await page.emulateMedia({ media: 'screen' });
  await expect(rows).not.toHaveCount(500);
  // The way to the end is longer than on paper, and grows as it is walked.
  await expect(async () => {
    await page.keyboard.press('End');
    await expect(page.getByRole('list', { name: 'Statements, 4951 to 5000 of 12000' })).toBeVisible({ timeout: 2000 });
  }).toPass({ timeout: 20_000 });
  expect(await rows.count()).toBeLessThanOrEqual(300);
  await page.getByRole('button', { name: 'On to 5001–10000 of 12000' }).click();
  await expect(page.getByRole('list', { name: 'Statements, 5001 to 5050 of 12000' })).toBeInViewport();
});

function partsOf(page: Page) {
  const main = page.getByRole('main');
  return {
    search: main.getByRole('searchbox', { name: 'Search statements' }),
    shown: main.getByRole('status').filter({ hasText: 'statements' }),
    rows: main.getByRole('list', { name: 'Statements' }).getByRole('listitem'),
    others: main.getByText(/^The other \d+$/),
  };
}

/** The number at the end of a choice. */
async function countBeside(choice: ReturnType<Page['locator']>): Promise<number> {
  return Number(/\d+$/.exec((await choice.textContent()) ?? '')?.[0]);
}
