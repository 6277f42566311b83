import type { Page } from '@playwright/test';
import { controlsOf, expect, open, queryOf, rowOf, test } from './support/page.ts';
import { curatedDataset } from './support/site.ts';

const MODEL = curatedDataset();
const ALL = MODEL.issues.flatMap(({ questions }) => questions).length;

test('The headline names the pair and the number of questions they share', async ({ page }) => {
  await open(page, '');
  const { headline, first, second } = controlsOf(page);
  await expect(headline).toHaveText(/^Washington and Moscow agree on 3 of 25 questions\b/);
  await first('Turkey');
  await expect(headline).toHaveText(/^Ankara and Moscow .*\d+ (of \d+ )?questions/);
  await second('Syrian opposition');
  await expect(headline).toHaveText(/^Ankara and the Syrian opposition .*\d+ (of \d+ )?questions/);
});

test('Each status in the headline holds as many questions as it says, and with those of no record all', async ({
  page,
}) => {
  await open(page, '');
  const { status, questions } = controlsOf(page);
  await expect(questions).toHaveCount(ALL);
  await page.getByRole('main').getByText('More', { exact: true }).click();
  const controls = [
    { word: 'Agree.', control: status('agree on') },
    { word: 'Within reach.', control: status('within reach on') },
    { word: 'Apart.', control: status('apart on') },
    { word: 'No record.', control: page.getByRole('button', { name: /^No record \d+$/ }) },
  ];
  let sum = 0;
  for (const { word, control } of controls) {
    const count = Number(/\d+$/.exec((await control.textContent()) ?? '')?.[0]);
    sum += count;
    await control.click();
    await expect(questions).toHaveCount(count);
    const rows = page
      .getByRole('main')
      .getByRole('listitem')
      .filter({ has: page.locator('button[aria-expanded]') });
    await expect(rows.filter({ hasText: word })).toHaveCount(count);
    await expect(page.getByText(`${count} of ${ALL} questions shown`)).toBeVisible();
    await control.click();
    await expect(questions).toHaveCount(ALL);
  }
  expect(sum).toBe(ALL);
});

test('Filters narrow each other', async ({ page }) => {
  await open(page, '');
  const { issue, status, search, questions, headline } = controlsOf(page);
  await issue('Sanctions').click();
  await issue('Assad’s future').click();
  await expect(questions).toHaveCount(8);
  await expect(headline).toHaveText(/^On Assad’s future and Sanctions, Washington and Moscow/);
  await search('ASSAD');
  await expect(page.getByRole('main').getByRole('heading', { level: 2 })).toHaveText(['Assad’s future']);
  await search('assad talks');
  const left = await questions.allTextContents();
  expect(left.length).toBeGreaterThan(0);
  await expect(page.getByText(`${left.length} of ${ALL} questions shown`)).toBeVisible();
  await status('agree on').click();
  await expect(questions).toHaveText(['Must Assad go before talks begin?']);
  await expect.poll(() => queryOf(page)).toBe('?issues=sanctions~assad-future&show=agree&q=assad talks');
});

test.describe('An empty result says what to loosen, and each offer keeps its promise', () => {
  const EMPTY = '?issues=sanctions&show=agree&q=crimea';

  test('It offers only what helps, and clearing everything shows everything', async ({ page }) => {
    await open(page, EMPTY);
    const nothing = page.getByRole('region', { name: 'Nothing matches all of these choices at once.' });
    const offers = nothing.getByRole('button');
    const labels = await offers.allTextContents();
    expect(labels.length).toBeGreaterThan(1);
    for (const label of labels) {
      await offers.filter({ hasText: label }).click();
      await expect(nothing).toHaveCount(0);
      await expect(controlsOf(page).questions).toHaveCount(Number(/\((\d+)\)$/.exec(label)?.[1]));
      await page.goBack();
      await expect(nothing).toBeVisible();
    }
    expect(labels.at(-1)).toBe(`Clear all filters (${ALL})`);
  });

  test('A search for words that stand nowhere is the filter to drop', async ({ page }) => {
    await open(page, '?q=nowhere-to-be-found');
    await expect(page.getByRole('button', { name: /nowhere-to-be-found/ })).toBeVisible();
    await page.getByRole('button', { name: 'Clear filters' }).click();
    await expect(controlsOf(page).questions).toHaveCount(ALL);
    await expect(controlsOf(page).searchField).toHaveValue('');
  });
});

test('Choosing a question anywhere on its row shows both sides’ words, and nothing moves', async ({ page }) => {
  await open(page, '');
  const row = rowOf(page, 'Must Assad go before talks begin?');
  const mark = row.getByTitle('Russia');
  const top = () => row.evaluate((item) => item.getBoundingClientRect().top + window.scrollY);
  const before = await top();
  await mark.click({ force: true });
  await expect(row.getByRole('heading', { level: 4 })).toHaveText([/^United States/, /^Russia/]);
  await expect(row.getByRole('complementary')).toBeInViewport({ ratio: 1 });
  await expect(row.locator('a[data-source]').first()).toHaveAttribute('href', /^https?:/);
  await expect.poll(() => queryOf(page)).toBe('?open=assad-precondition');
  expect(await top()).toBe(before);
  await mark.click({ force: true });
  await expect(row.getByRole('complementary')).toHaveCount(0);
  await expect.poll(() => queryOf(page)).toBe('');
});

test('No recorded position is said in words and never drawn as a mark', async ({ page }) => {
  const missing = MODEL.unrecorded.find(({ party }) => party === 'us');
  await open(page, `?open=${missing?.question}`);
  const text =
    MODEL.issues.flatMap(({ questions }) => questions).find(({ id }) => id === missing?.question)?.text ?? '';
  const row = rowOf(page, text);
  await expect(row).toContainText('No record');
  await expect(row).toContainText('US: no record');
  await expect(row).toContainText(missing?.reason ?? '');
  await expect(markOf(row, 'United States')).toHaveCount(0);
  await expect(markOf(row, 'Russia')).toHaveCount(1);
});

function markOf(row: ReturnType<Page['getByRole']>, party: string) {
  return row.locator('[data-axis]').getByTitle(party);
}
