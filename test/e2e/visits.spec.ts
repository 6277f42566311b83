import type { Page } from '@playwright/test';
import type { DatasetFile } from '../../src/domain/dataset-file.ts';
import { expectAccessibleInBothThemes } from './support/axe.ts';
import { drawn, expect, open, test, watchShifts } from './support/page.ts';
import { curatedDataset } from './support/site.ts';

const KEY = 'common-ground-visits /';
const bar = (page: Page) => page.locator('[data-since-visit]');

/** The dataset with a position and a statement more, and a question in other words. */
function laterDataset(): DatasetFile {
  const dataset = curatedDataset();
  const [position] = dataset.positions;
  const [statement] = dataset.statements;
  const [issue, ...issues] = dataset.issues;
  if (position === undefined || statement === undefined || issue === undefined) throw new Error('An empty dataset');
  const said = { ...statement, id: 'said-since', date: '2016-12-30', quote: 'Said since.' };
  const questions = issue.questions.map((question, at) =>
    at === 0 ? { ...question, text: 'Who decides?' } : question,
  );
  return {
    ...dataset,
    issues: [{ ...issue, questions }, ...issues],
    positions: [...dataset.positions, { ...position, from: said.date, evidence: [...position.evidence, said.id] }],
    statements: [...dataset.statements, said],
    codingsFile: undefined,
  };
}

/** Was here a month ago, when the last position was not on record yet: as after another build. */
async function wasHere(page: Page): Promise<void> {
  await open(page, '');
  await page.waitForFunction((key) => localStorage.getItem(key) !== null, KEY);
  await page.evaluate((key) => {
    const visits = JSON.parse(localStorage.getItem(key) ?? '');
    const { seen } = visits.last;
    visits.last = { day: '2026-11-03', print: 'before', seen: { ...seen, positions: seen.positions.slice(0, -16) } };
    localStorage.setItem(key, JSON.stringify(visits));
  }, KEY);
}

test('A reader who comes back to a swapped dataset is told what is new, once', async ({ page }) => {
  await page.clock.setFixedTime('2026-11-03T10:00:00');
  await open(page, 'issues/sanctions/');
  await page.waitForFunction((key) => localStorage.getItem(key) !== null, KEY);
  await page.clock.setFixedTime('2026-11-28T10:00:00');
  await open(page, '');
  await expect(bar(page)).toHaveCount(0);

  await page.clock.setFixedTime('2026-11-29T10:00:00');
  await page.route('**/data/model.json', (route) => route.fulfill({ json: laterDataset() }));
  await open(page, '');
  const told = 'Since your last visit on 28 November 2026: 1 new position, 1 new statement and 1 question reworded.';
  await expect(bar(page).getByRole('status')).toHaveText(told);
  await page.reload();
  await drawn(page);
  await expect(bar(page).getByRole('status')).toHaveText(told);

  // By keyboard: open the list, follow one of it, put the line away.
  const show = bar(page).getByRole('button', { name: 'Show what changed' });
  await show.focus();
  await page.keyboard.press('Enter');
  const list = page.getByRole('dialog', { name: 'What changed since your last visit' });
  await expect(list.getByRole('heading')).toHaveText(['New positions', 'New statements', 'Reworded questions']);
  await expect(list.getByRole('link').first()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(show).toBeFocused();
  await page.keyboard.press('Enter');
  await list.getByRole('link', { name: 'Who decides?', exact: true }).press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Who decides?');
  await expect(list).toBeHidden();
  await bar(page).getByRole('button', { name: 'Dismiss' }).press('Enter');
  await expect(bar(page)).toHaveCount(0);
  await open(page, '');
  await page.waitForTimeout(500);
  await expect(bar(page)).toHaveCount(0);
});

test('A first visit and one after which nothing has changed are told nothing', async ({ page }) => {
  for (const _ of ['first', 'second']) {
    await open(page, '');
    await page.waitForFunction((key) => localStorage.getItem(key) !== null, KEY);
    await expect(page.getByRole('main')).not.toContainText('your last visit');
  }
  expect(await page.evaluate((key) => localStorage.getItem(key)?.length, KEY)).toBeLessThan(9000);
  expect(await page.context().cookies()).toEqual([]);
});

test('A reader whose browser keeps nothing reads the same page', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('Refused', 'SecurityError');
      },
    });
  });
  for (const address of ['', 'issues/sanctions/']) {
    await open(page, address);
    await expect(page.getByRole('main')).not.toContainText('your last visit');
  }
});

for (const width of [1440, 390]) {
  test.describe(`On a screen ${width} px wide`, () => {
    test.use({ viewport: { width, height: 900 } });

    test('What is new moves nothing when it comes, covers nothing that has the focus, and axe finds nothing', async ({
      page,
    }) => {
      await wasHere(page);
      const shift = await watchShifts(page);
      await open(page, '');
      await expect(bar(page).getByRole('status')).toContainText('1 new position');
      expect(await shift()).toBeLessThan(0.01);
      await expectAccessibleInBothThemes(page);
      const footer = page.getByRole('contentinfo').getByRole('link').last();
      await footer.focus();
      const [below, above] = await Promise.all([footer.boundingBox(), bar(page).boundingBox()]);
      expect((below?.y ?? 0) + (below?.height ?? 0)).toBeLessThanOrEqual(above?.y ?? 0);
    });
  });
}

test('On paper and in a frame nothing is said of it', async ({ page }) => {
  await wasHere(page);
  await open(page, '?embed');
  await expect(page.getByRole('main')).not.toContainText('your last visit');
  await open(page, '');
  await expect(bar(page)).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(bar(page)).toBeHidden();
});
