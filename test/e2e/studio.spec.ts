import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Download, Page } from '@playwright/test';
import { votesCsv } from '../fixtures/votes-csv.ts';
import { expectAccessible } from './support/axe.ts';
import { expect, open, overhang, test } from './support/page.ts';
import { withMark } from './support/plant.ts';
import { publish } from './support/ready-site.ts';
import { curatedDataset } from './support/site.ts';

const TEN_FAULTS = [
  'party,question,date,stance,range_low,range_high,salience,confidence,source_url',
  'A,Shall it?,2015-01-02,2,1,2,3,high,https://example.org/1',
  'B,Shall it?,2015-01-02,-2,-2,-1,2,low,https://example.org/1',
  ',Shall it?,2015-01-03,1,0,2,1,high,https://example.org/1',
  'A,,2015-01-04,1,0,2,1,high,https://example.org/1',
  'A,Shall it?,soon,1,0,2,1,high,https://example.org/1',
  'A,Shall it?,2015-01-06,lots,,,1,high,https://example.org/1',
  'A,Shall it?,2015-01-07,3,,,1,high,https://example.org/1',
  'A,Shall it?,2015-01-08,1,2,0,1,high,https://example.org/1',
  'A,Shall it?,2015-01-09,-1,0,2,1,high,https://example.org/1',
  'A,Shall it?,2015-01-10,1,0,2,5,high,https://example.org/1',
  'A,Shall it?,2015-01-11,1,0,2,1,sure,https://example.org/1',
  'A,Shall it?,2015-01-12,1,0,2,1,high,nowhere',
  ...Array.from(
    { length: 60 },
    (_, n) => `B,Shall it?,20${16 + (n % 9)}-0${1 + (n % 9)}-11,1,0,2,1,low,https://example.org/1`,
  ),
].join('\n');

async function choose(page: Page, name: string, content: string | Buffer): Promise<void> {
  await page.locator('input[type=file]').setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(content) });
}

const outcome = (page: Page) => page.getByRole('complementary');

async function textOf(download: Download): Promise<string> {
  return readFileSync(await download.path(), 'utf8');
}

test('A file that was chosen before the page was alive is opened', async ({ page }) => {
  await page.goto('studio/', { waitUntil: 'commit' });
  await choose(page, 'Votes.csv', votesCsv(40));
  await expect(outcome(page)).toContainText('40 positions', { timeout: 20_000 });
});

test('From a spreadsheet of 4,000 rows to a published site', async ({ page, browser }) => {
  await open(page, 'studio/');
  await choose(page, 'Council votes.csv', votesCsv());
  await expect(outcome(page)).toContainText('4000 positions of 20 parties on 40 questions in 8 issues', {
    timeout: 20_000,
  });
  await page.getByText('20 parties', { exact: true }).click();
  await page.getByRole('textbox', { name: 'Another name for Group A' }).fill('The Alliance');
  await page.keyboard.press('Enter');
  await page.getByRole('textbox', { name: 'Title' }).fill('Votes of the council');
  await page.getByRole('button', { name: 'See it' }).click();

  // Seen on every view, and named on each as the reader’s own.
  const line = page.getByRole('note').filter({ hasText: '“Votes of the council” is your own data' });
  await expect(line).toBeVisible({ timeout: 20_000 });
  await expect(page.locator('[data-axis]').first()).toBeVisible();
  await expect(page.getByText('Kerry')).toHaveCount(0);
  for (const name of ['Parties', 'Timeline', 'Evidence', 'Method']) {
    await page.getByRole('navigation', { name: 'Views' }).getByRole('link', { name, exact: true }).click();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(line).toBeVisible();
  }
  await page.reload();
  await expect(line).toBeVisible({ timeout: 20_000 });

  // Back in the Studio, everything is as it was left, and goes on to be edited.
  await line.getByRole('link', { name: 'Back to the Studio' }).click();
  await expect(page.getByRole('textbox', { name: 'Title' })).toHaveValue('Votes of the council', { timeout: 20_000 });
  await expect(page.getByRole('button', { name: 'Ready site (.zip)' })).toBeEnabled({ timeout: 20_000 });

  const [sheet] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Sheet (CSV)' }).click(),
  ]);
  expect((await textOf(sheet)).trim().split('\n')).toHaveLength(4001);

  const site = await publish(page);
  expect(site.name).toBe('Votes-of-the-council.zip');
  expect(site.foreign).toEqual([]);
  const visitor = await browser.newPage();
  await visitor.goto(site.address);
  await expect(visitor.locator('[data-axis]').first()).toBeVisible({ timeout: 20_000 });
  await expect(visitor.getByRole('contentinfo')).toContainText('Votes of the council');
  // No page of it names a feed, since none is in it.
  await expect(visitor.locator('[href$="feed.xml"], [href$="feed.json"]')).toHaveCount(0);
  await visitor.goto(`${site.address}parties/`);
  await expect(visitor.getByRole('main')).toContainText('The Alliance', { timeout: 20_000 });
  await expect(visitor.getByRole('heading', { level: 1 })).toBeVisible({ timeout: 20_000 });
  await expect(visitor.getByText('Kerry')).toHaveCount(0);
  expect(await visitor.content()).not.toMatch(/Kerry|Moscow|Two governments/i);
  await visitor.close();
  // An address that is none finds the site on the first visit too, however deep it lies and whatever its folders are called.
  const stranger = await browser.newPage({ serviceWorkers: 'block' });
  for (const lost of ['nowhere', 'no/such/page/', 'a/b/c/d/e/f.html', 'parties/no/parties/no/']) {
    await stranger.goto(`${site.address}${lost}`);
    await expect(stranger.getByText(/^There is no page/)).toBeVisible({ timeout: 20_000 });
    await expect(
      stranger.getByRole('navigation', { name: 'Views' }).getByRole('link', { name: 'Parties' }),
    ).toHaveAttribute('href', new URL('parties/', site.address).pathname);
  }
  await stranger.close();
  site.close();
});

test('Each of ten planted faults is named with its row and column, and mended in bulk', async ({ page }) => {
  await open(page, 'studio/');
  await choose(page, 'faults.csv', TEN_FAULTS);
  await page.getByRole('textbox', { name: 'Low end' }).fill('-2');
  await page.getByRole('textbox', { name: 'High end' }).fill('2');
  await page.getByRole('button', { name: 'Apply' }).click();
  const faults = page.locator('[data-faults]');
  await expect(faults.getByRole('heading')).toHaveText('10 faults in the cells');
  for (const [row, column] of [
    ...[
      [4, 'party'],
      [5, 'question'],
      [6, 'date'],
      [7, 'stance'],
      [8, 'stance'],
      [9, 'range_low'],
      [10, 'range_low'],
    ],
    ...[
      [11, 'salience'],
      [12, 'confidence'],
      [13, 'source_url'],
    ],
  ]) {
    await expect(faults.getByRole('listitem').filter({ hasText: `Row ${row}, ${column}:` })).toBeVisible();
  }
  await expect(page.getByRole('button', { name: 'See it' })).toBeDisabled();
  await expectAccessible(page);
  for (let left = 10; left > 0; left--) {
    await faults.getByRole('button', { name: 'Leave the row out' }).first().click();
    if (left > 1) await expect(faults.getByRole('heading')).toHaveText(new RegExp(`^${left - 1} fault`));
  }
  await expect(faults).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'See it' })).toBeEnabled();
});

test('What is not sure is asked, by keyboard too', async ({ page }) => {
  await open(page, 'studio/');
  const cells = page.getByRole('textbox', { name: 'Cells copied from a spreadsheet' });
  await cells.fill('Country\tMotion\tDay\tVote\nA\tShall it?\t03/04/2015\tyes\nB\tShall it?\t05/06/2015\tperhaps\n');
  await cells.press('Tab');
  await page.keyboard.press('Enter');
  const asked = page.locator('[data-open]');
  await expect(asked).toContainText('Dates like 05/06/2015 can be read in two ways.');
  await expect(asked).toContainText('What do these answers mean: “perhaps”?');
  await asked.getByRole('button', { name: 'The month' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('combobox', { name: '“perhaps” means' }).selectOption('0, between');
  await expect(asked).toHaveCount(0);
  await expect(outcome(page)).toContainText('From 2015-03-04 to 2015-05-06.');
  await expectAccessible(page);
});

test('Names, poles and single cells are edited, undone and redone', async ({ page }) => {
  await open(page, 'studio/');
  await page.getByRole('button', { name: 'Try it with a sample' }).click();
  await page.getByText('3 parties', { exact: true }).click();
  await page.getByRole('textbox', { name: 'Another name for Green List' }).fill('Greens');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Party: “Green List” is read as “Greens”')).toBeVisible();
  await page.getByText('2 questions', { exact: true }).click();
  const low = page.getByRole('textbox', { name: 'Low pole' }).first();
  await low.fill('Leave it as it is');
  await low.press('Enter');
  await page.getByText('7 rows', { exact: true }).click();
  await page.getByRole('textbox', { name: 'Row 3, stance' }).fill('-1');
  await page.keyboard.press('Enter');
  await expect(page.getByText('1 cell read as you said')).toBeVisible();
  await page.getByRole('checkbox', { name: 'Leave out row 8' }).check();
  await expect(outcome(page)).toContainText('6 positions of 3 parties');
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(outcome(page)).toContainText('7 positions of 3 parties');
  await page.getByRole('button', { name: 'Redo', exact: true }).click();
  await expect(outcome(page)).toContainText('6 positions of 3 parties');
  await expectAccessible(page);
  // A reload loses nothing.
  await page.waitForTimeout(1000);
  await page.reload();
  await page.getByRole('button', { name: 'Go on with sample' }).click();
  await expect(outcome(page)).toContainText('6 positions of 3 parties');
  await page.getByRole('button', { name: 'See it' }).click();
  await expect(page.getByRole('note')).toContainText('“sample” is your own data');
  await expect(page.getByText('Leave it as it is').filter({ visible: true }).first()).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Greens');
});

test('A file that is none, and one that is a dataset, are told apart', async ({ page }) => {
  await open(page, 'studio/');
  await choose(page, 'empty.csv', ' ');
  await expect(page.getByRole('alert')).toHaveText('The file is empty.');
  await choose(page, 'broken.json', '{"parties": []');
  await expect(page.getByRole('alert')).toContainText('This dataset has');
  await page.getByRole('button', { name: 'Open another file' }).click();
  await choose(page, 'model.json', readFileSync(new URL('../../public/data/model.json', import.meta.url)));
  await expect(outcome(page)).toContainText('positions of 13 parties on 28 questions', { timeout: 20_000 });
});

test('A dataset elsewhere is opened only once the reader has agreed, and is named', async ({ page, trouble }) => {
  const asked: string[] = [];
  trouble.expect(/^foreign request: https:\/\/data.example.org\/model.json$/);
  const dataset = readFileSync(new URL('../../public/data/model.json', import.meta.url));
  const elsewhere = mkdtempSync(join(tmpdir(), 'elsewhere-'));
  writeFileSync(join(elsewhere, 'model.json'), dataset);
  await page.context().route('https://data.example.org/**', (route) => {
    asked.push(route.request().url());
    return route.fulfill({ path: join(elsewhere, 'model.json'), headers: { 'access-control-allow-origin': '*' } });
  });
  await page.goto('?model=https://data.example.org/model.json');
  await expect(page.getByRole('heading', { name: 'Open a dataset from data.example.org?' })).toBeVisible();
  expect(asked).toEqual([]);
  await page.getByRole('button', { name: 'Open it' }).click();
  await expect(page.getByRole('note')).toContainText('comes from data.example.org, not from this site.', {
    timeout: 20_000,
  });
  await page.getByRole('navigation', { name: 'Views' }).getByRole('link', { name: 'Parties' }).click();
  await expect(page.getByRole('note')).toContainText('data.example.org');
  await page.getByRole('link', { name: 'Back to this site’s data' }).click();
  await expect(page.getByRole('note')).toHaveCount(0);
  await expect(page).toHaveURL(/4180\/$/);

  // Opened in the Studio, it can be handed on from where it lies until it is changed.
  await open(page, 'studio/');
  await page.getByRole('textbox', { name: 'Address of a file on the web' }).fill('https://data.example.org/model.json');
  await page.getByRole('button', { name: 'Fetch it' }).click();
  await expect(outcome(page)).toContainText('positions of 13 parties', { timeout: 20_000 });
  await page.getByRole('link', { name: 'A link that opens it for anybody' }).click();
  await expect(page.getByRole('note')).toContainText('comes from data.example.org', { timeout: 20_000 });
});

test('A hostile dataset that a link names is drawn and does nothing else', async ({ page, trouble }) => {
  trouble.expect(/^foreign request: https:\/\/data.example.org\/model.json$/);
  const mark = '<img/src=x/onerror=boo()><script>boo()</script>"onclick="boo()';
  const json = withMark(curatedDataset(), mark, mark.slice(0, 20));
  await page
    .context()
    .route('https://data.example.org/**', (route) =>
      route.fulfill({ json, headers: { 'access-control-allow-origin': '*' } }),
    );
  let dialogs = 0;
  page.on('dialog', async (dialog) => {
    dialogs++;
    await dialog.dismiss();
  });
  for (const path of ['', 'parties/', 'evidence/', 'method/', 'studio/']) {
    await page.goto(`${path}?model=https://data.example.org/model.json`);
    if (path === '') await page.getByRole('button', { name: 'Open it' }).click();
    await expect(page.getByRole('note')).toContainText('comes from data.example.org');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect(await page.locator('[onclick], [onerror], img[src="x"]').count()).toBe(0);
  }
  expect(dialogs).toBe(0);
});

test('The Studio fits a window of any width, and axe finds nothing', async ({ page }) => {
  const expectFitting = async () => {
    for (const width of [390, 820, 1440]) {
      await test.step(`${width} px`, async () => {
        await page.setViewportSize({ width, height: 900 });
        await expect.poll(() => overhang(page)).toBe(0);
        await expectAccessible(page);
      });
    }
  };
  await open(page, 'studio/');
  await expectFitting();
  await page.getByRole('button', { name: 'Try it with a sample' }).click();
  await expect(outcome(page)).toContainText('7 positions of 3 parties');
  await expectFitting();
});
