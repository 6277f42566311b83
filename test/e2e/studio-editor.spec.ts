import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expectAccessible } from './support/axe.ts';
import { expect, open, overhang, test } from './support/page.ts';

const outcome = (page: Page) => page.getByRole('complementary');

async function openShipped(page: Page): Promise<void> {
  await open(page, 'studio/');
  await page.getByRole('button', { name: 'Edit a copy of this site’s data' }).click();
  await expect(outcome(page)).toContainText('positions of 13 parties on 28 questions', { timeout: 20_000 });
}

const toSheet = (page: Page, name: string) =>
  page
    .getByRole('group', { name: 'What to edit' })
    .getByRole('button', { name: new RegExp(`^${name}`) })
    .click();

/** What the device has, by kind. */
const keptKeys = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<string[]>((resolve) => {
        indexedDB.open('common-ground').onsuccess = ({ currentTarget }) => {
          if (!(currentTarget instanceof IDBRequest)) return;
          currentTarget.result.transaction('drafts').objectStore('drafts').getAllKeys().onsuccess = (event: Event) => {
            if (event.target instanceof IDBRequest)
              resolve(event.target.result.map((key: string) => key.replace(/ .*/, '')));
          };
        };
      }),
  );

const stanceOf = (page: Page) => page.getByRole('slider', { name: 'Stance of United States from 2012-06-30' });

test('A mark and the ends of its range are dragged on their axis, each drag one step of the way back', async ({
  page,
}) => {
  await openShipped(page);
  const mark = stanceOf(page);
  await expect(mark).toHaveAttribute('aria-valuenow', '-1');
  await expect(outcome(page).getByRole('button', { name: 'See it' })).toBeEnabled();
  const drag = async (handle: typeof mark, by: number) => {
    await handle.scrollIntoViewIfNeeded();
    const box = await handle.boundingBox();
    if (box === null) throw new Error('It is not to be seen.');
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    await page.mouse.move(x, y);
    await page.mouse.down();
    // Through several places, as a hand does.
    for (const share of [0.2, 0.6, 1]) await page.mouse.move(x + by * share, y + 3);
    await page.mouse.up();
  };
  const axis = await mark.evaluate((handle) => handle.parentElement?.clientWidth ?? 0);
  await drag(mark, axis / 2 + 7);
  await expect(mark).toHaveAttribute('aria-valuenow', '1');
  // The range gives way.
  await expect(
    page.getByRole('slider', { name: 'Highest that United States accepts from 2012-06-30' }),
  ).toHaveAttribute('aria-valuenow', '1');
  await outcome(page).getByRole('button', { name: 'Undo' }).click();
  await expect(mark).toHaveAttribute('aria-valuenow', '-1');
  await expect(outcome(page).getByRole('button', { name: 'Undo' })).toBeDisabled();
  await outcome(page).getByRole('button', { name: 'Redo' }).click();
  await expect(mark).toHaveAttribute('aria-valuenow', '1');

  const low = page.getByRole('slider', { name: 'Lowest that United States accepts from 2012-06-30' });
  await drag(low, axis);
  await expect(low).toHaveAttribute('aria-valuenow', '1');

  // By keyboard, and typed.
  await mark.focus();
  await page.keyboard.press('ArrowLeft');
  await expect(mark).toHaveAttribute('aria-valuenow', '0.5');
  await page.keyboard.press('Home');
  await expect(mark).toHaveAttribute('aria-valuenow', '-2');
  await page.keyboard.press('Control+z');
  await expect(mark).toHaveAttribute('aria-valuenow', '0.5');
  await page.keyboard.press('Control+Shift+z');
  await expect(mark).toHaveAttribute('aria-valuenow', '-2');
  const typed = page.getByRole('textbox', { name: 'Stance, United States, 2012-06-30' });
  await typed.fill('0.75');
  await typed.press('Enter');
  await expect(mark).toHaveAttribute('aria-valuenow', '0.75');
  await typed.fill('much');
  await typed.press('Enter');
  await expect(typed).toHaveAttribute('aria-invalid', 'true');
  await typed.press('Escape');
  await expect(typed).toHaveValue('0.75');
  await expectAccessible(page);
});

test('Events, parties and statements are added, edited and taken out, and a reload loses nothing', async ({ page }) => {
  await openShipped(page);
  await toSheet(page, 'Events');
  const form = page.getByRole('group', { name: 'Add an event' });
  await form.getByRole('textbox', { name: /^Date/ }).fill('2015-12-16');
  await form.getByRole('textbox', { name: /^Title/ }).fill('A walk on the Arbat');
  await form.getByRole('textbox', { name: /^Title/ }).press('Enter');
  await form.getByRole('button', { name: 'Add' }).click();
  const title = page.getByRole('textbox', { name: 'Title, A walk on the Arbat' });
  await expect(title).toHaveValue('A walk on the Arbat');
  await title.fill('A walk on the Old Arbat');
  await title.press('Enter');
  const source = page.getByRole('combobox', { name: 'Source, A walk on the Old Arbat' });
  await source.fill('https://news.example.org/arbat');
  await source.press('Enter');
  await expect(source).toHaveValue('news.example.org, https://news.example.org/arbat');
  await page.getByRole('combobox', { name: 'Add to Issues, A walk on the Old Arbat' }).fill('Sanctions');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Take off: Sanctions' }).last()).toBeVisible();
  await expect(outcome(page).getByRole('button', { name: 'See it' })).toBeEnabled();

  // What hangs on a party goes with it, once asked.
  await toSheet(page, 'Parties');
  await page.getByRole('button', { name: 'Remove Ukraine' }).click();
  await page.getByRole('button', { name: /^Remove it and \d+ rows that need it$/ }).click();
  await expect(outcome(page)).toContainText('positions of 12 parties');
  await outcome(page).getByRole('button', { name: 'Undo' }).click();
  await expect(outcome(page)).toContainText('positions of 13 parties');

  // What is wrong is said beside its row, with the way there.
  await toSheet(page, 'Statements');
  const day = page.getByRole('textbox', { name: /^Date, 2011-08-18 Barack Obama/ });
  await day.fill('soon');
  await day.press('Enter');
  const faults = page.locator('[data-faults]');
  await expect(faults).toContainText('must be a date');
  await expect(outcome(page).getByRole('button', { name: 'See it' })).toBeDisabled();
  await toSheet(page, 'Events');
  await faults
    .getByRole('button', { name: /^Show it/ })
    .first()
    .click();
  await expect(page.getByRole('textbox', { name: /^Date, soon Barack Obama/ })).toHaveValue('soon');
  await expectAccessible(page);
  await outcome(page).getByRole('button', { name: 'Undo' }).click();
  await expect(faults).toHaveCount(0);

  await page.waitForTimeout(1000);
  // The sheets stand there whole, once; each pause has added what it changed.
  const before = await keptKeys(page);
  expect([before.filter((key) => key === 'sheets').length, before.filter((key) => key === 'step').length > 4]).toEqual([
    1,
    true,
  ]);
  const goOn = async () => {
    await page.reload();
    await page.getByRole('button', { name: /^Go on with The United States and Russia/ }).click();
    await toSheet(page, 'Events');
    await page.getByRole('textbox', { name: 'Find' }).fill('old arbat');
  };
  await goOn();
  const kept = page.getByRole('textbox', { name: 'Title, A walk on the Old Arbat' });
  await kept.fill('A walk on the Old Arbat, again');
  await kept.press('Enter');
  await page.waitForTimeout(1000);
  expect((await keptKeys(page)).length).toBe(before.length + 1);
  await goOn();
  await expect(page.getByRole('textbox', { name: 'Title, A walk on the Old Arbat, again' })).toBeVisible();
  await outcome(page).getByRole('button', { name: 'See it' }).click();
  await expect(page.getByRole('note')).toContainText('is your own data', { timeout: 20_000 });
  await page.getByRole('link', { name: 'Back to the Studio' }).click();
  await toSheet(page, 'Parties');
  const party = page.getByRole('textbox', { name: 'Name, Ukraine', exact: true });
  await party.fill('Kyiv');
  await party.press('Enter');
  await expect(outcome(page)).toContainText('as it was when you last chose “See it”');
  await outcome(page).getByRole('button', { name: 'See it' }).click();
  await expect(page).toHaveURL(/\/\?model=draft/);
  await expect(page.locator('[data-axis]').first()).toBeVisible({ timeout: 20_000 });
  await page.getByRole('navigation', { name: 'Views' }).getByRole('link', { name: 'Parties' }).click();
  await expect(page.getByRole('main')).toContainText('Kyiv');
});

test('The workbook of a dataset opens again with all that there was', async ({ page }) => {
  await openShipped(page);
  const [book] = await Promise.all([
    page.waitForEvent('download'),
    outcome(page).getByRole('button', { name: 'Workbook (.xlsx)' }).click(),
  ]);
  const [before] = await Promise.all([
    page.waitForEvent('download'),
    outcome(page).getByRole('button', { name: 'Dataset (JSON)' }).click(),
  ]);
  await page.getByRole('button', { name: 'Open another file' }).click();
  await page
    .locator('input[type=file]')
    .setInputFiles(await book.path().then((path) => ({ name: 'book.xlsx', mimeType: '', buffer: readFileSync(path) })));
  await expect(outcome(page)).toContainText('positions of 13 parties on 28 questions', { timeout: 20_000 });
  const [after] = await Promise.all([
    page.waitForEvent('download'),
    outcome(page).getByRole('button', { name: 'Dataset (JSON)' }).click(),
  ]);
  const json = async (download: typeof before) => JSON.parse(readFileSync(await download.path(), 'utf8'));
  expect(await json(after)).toEqual(await json(before));
});

test('Two tabs on one draft: the second is told, and nobody’s work is lost', async ({ page, context }) => {
  await open(page, 'studio/');
  await page.getByRole('button', { name: 'Try it with a sample' }).click();
  await expect(outcome(page)).toContainText('7 positions of 3 parties');
  await page.getByRole('button', { name: 'Edit positions, sources, events' }).click();
  await toSheet(page, 'Parties');
  const name = (tab: Page) => tab.getByRole('textbox', { name: /^Name, / }).first();
  await name(page).fill('First tab');
  await name(page).press('Enter');
  await page.waitForTimeout(1000);

  const second = await context.newPage();
  await second.goto('studio/');
  await second.getByRole('button', { name: 'Go on with sample' }).first().click();
  await toSheet(second, 'Parties');
  await expect(name(second)).toHaveValue('First tab');
  // To look at it is no change.
  await page.waitForTimeout(1000);
  await expect(page.getByRole('alert')).toHaveCount(0);

  await name(second).fill('Second tab');
  await name(second).press('Enter');
  await expect(page.getByRole('alert')).toContainText('changed in another tab');
  await name(page).fill('Still the first');
  await name(page).press('Enter');
  await page.waitForTimeout(1000);
  await expect(second.getByRole('alert')).toHaveCount(0);
  await page.getByRole('button', { name: 'Keep mine as a draft of its own' }).click();
  await expect(page.getByRole('alert')).toHaveCount(0);
  await page.waitForTimeout(1000);
  await expect(second.getByRole('alert')).toHaveCount(0);

  // Both are there.
  await second.reload();
  await expect(second.getByRole('button', { name: 'Go on with sample' })).toHaveCount(3);
  const names: string[] = [];
  for (const at of [0, 1]) {
    await second.goto('studio/');
    await second.getByRole('button', { name: 'Go on with sample' }).nth(at).click();
    await toSheet(second, 'Parties');
    names.push(await name(second).inputValue());
  }
  expect(names.toSorted()).toEqual(['Second tab', 'Still the first']);
});

test('The editor fits a window of any width, on every sheet, and axe finds nothing', async ({ page }) => {
  await openShipped(page);
  for (const sheet of ['Positions', 'Questions', 'Parties', 'Statements', 'Events', 'The dataset']) {
    await toSheet(page, sheet);
    for (const width of [390, 820, 1440]) {
      await test.step(`${sheet}, ${width} px`, async () => {
        await page.setViewportSize({ width, height: 900 });
        await expect.poll(() => overhang(page)).toBe(0);
        await expectAccessible(page);
      });
    }
  }
});

test('A draft that another program has kept, and this one cannot draw, is said to be faulty', async ({ page }) => {
  await open(page, 'studio/');
  await page.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const opening = indexedDB.open('common-ground');
        opening.onupgradeneeded = () => opening.result.createObjectStore('drafts');
        opening.onerror = reject;
        opening.onsuccess = () => {
          const keeping = opening.result.transaction('drafts', 'readwrite');
          keeping.objectStore('drafts').put('{"parties": 3}', 'text old');
          keeping.objectStore('drafts').put({ rest: { parties: 3 } }, 'file other');
          keeping.oncomplete = resolve;
        };
      }),
  );
  for (const id of ['old', 'other']) {
    await page.goto(`?model=draft:${id}`);
    await expect(page.getByRole('alert')).toContainText('parties');
  }
});
