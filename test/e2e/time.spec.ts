import type { Page } from '@playwright/test';
import { controlsOf, expect, open, queryOf, test } from './support/page.ts';

test('On the Assad issue since August 2011 the page says and shows who moved', async ({ page }) => {
  await open(page, 'issues/assad-future/?since=2011-08-18');
  const main = page.getByRole('main');
  await expect(main).toContainText(/Washington moved on \d questions and Moscow on \d/);
  const changed = main.getByRole('region', { name: 'What changed' });
  const first = changed.getByRole('listitem').first();
  await expect(first).toContainText('went from “He must go first” to close to “No condition about him”');
  for (const day of ['30 June 2012', '15 March 2015', '19 September 2015', '15 December 2015']) {
    await expect(first).toContainText(day);
  }
  await expect(changed).not.toContainText('Moscow on Must Assad');
});

test('Turkey against Russia since the shoot-down tells the breach and the repair', async ({ page }) => {
  await open(page, 'issues/turkey-tensions/?a=turkey&since=2015-11-24&on=2016-06-30');
  const changed = page.getByRole('region', { name: 'What changed' });
  await expect(changed).toContainText(
    'Ankara on Was the shoot-down of the Russian jet justified? went from “Self-defence” to being on its side',
  );
  await expect(changed).toContainText('Moscow on Who should make the first move to repair ties?');
  await expect(page.getByRole('main')).toContainText(
    /Ankara moved on \d questions? and Moscow on \d; too few questions were shared then to compare agreement/,
  );
});

async function playFast(page: Page): Promise<void> {
  await page.locator('[popovertarget="choose-day"]').click();
  await page.getByRole('combobox', { name: 'Speed' }).selectOption('Fast');
  await page.keyboard.press('Escape');
}

/** What the issues of the Overview say, and where their links lead. */
async function issuesOf(page: Page) {
  const issues = page.getByRole('region').filter({ has: page.getByRole('heading', { level: 2 }) });
  const links = issues.getByRole('link');
  return {
    said: await issues.allTextContents(),
    links: await links.evaluateAll((all) => all.map((link) => link.getAttribute('href'))),
  };
}

test.describe('Playing through time', () => {
  test('Steps go from change to change, by button and by arrow key, and each is told in a sentence', async ({
    page,
  }) => {
    await open(page, '?on=2015-12-10&issues=assad-future');
    const player = page.getByRole('group', { name: 'Play through time' });
    await player.getByRole('button', { name: 'Next change' }).click();
    await expect.poll(() => queryOf(page)).toBe('?issues=assad-future');
    await expect(page.locator('[data-time-bar]').getByRole('status')).toContainText('15 December 2015: Washington, “');
    await player.getByRole('button', { name: 'Next change' }).press('ArrowLeft');
    await expect.poll(() => queryOf(page)).toBe('?on=2015-09-19&issues=assad-future');
  });

  test('Play runs to the last change and stops there', async ({ page }) => {
    await open(page, 'issues/sanctions/?on=2016-09-01');
    const player = page.getByRole('group', { name: 'Play through time' });
    await playFast(page);
    await player.getByRole('button', { name: 'Play', exact: true }).press('Space');
    await expect(player.getByRole('button', { name: 'Next change' })).toBeDisabled();
    await expect(player.getByRole('button', { name: 'Play', exact: true })).toBeVisible();
    await expect(player.getByRole('button', { name: 'Previous change' })).toBeEnabled();
  });

  test('What has come to rest after play is what its address shows anew', async ({ page, context }) => {
    await open(page, '?on=2016-12-23');
    const player = page.getByRole('group', { name: 'Play through time' });
    await playFast(page);
    await player.getByRole('button', { name: 'Play', exact: true }).click();
    await expect(player.getByRole('button', { name: 'Next change' })).toBeDisabled();
    await expect(player.getByRole('button', { name: 'Play', exact: true })).toBeVisible();
    const anew = await context.newPage();
    await open(anew, queryOf(page));
    const shown = await issuesOf(anew);
    expect(shown.links).not.toEqual([]);
    await expect.poll(() => issuesOf(page)).toEqual(shown);
  });

  for (const { path, what, below } of [
    {
      path: '?on=2013-06-01',
      what: 'the filters',
      below: (page: Page) => page.getByRole('region', { name: 'Filters' }),
    },
    {
      path: 'issues/assad-future/?on=2011-08-18',
      what: 'the chart',
      below: (page: Page) => page.getByRole('figure').first(),
    },
  ]) {
    test(`While time is played nothing moves ${what} of /${path} up the page`, async ({ page }) => {
      await open(page, path);
      const player = page.getByRole('group', { name: 'Play through time' });
      await playFast(page);
      await player.getByRole('button', { name: 'Play', exact: true }).click();
      const tops = await below(page).evaluate(async (element) => {
        const places: number[] = [];
        while (document.querySelector('[aria-label="Pause"]') !== null && places.length < 400) {
          places.push(Math.round(element.getBoundingClientRect().top + window.scrollY));
          await new Promise((resolve) => requestAnimationFrame(resolve));
        }
        return places;
      });
      expect(tops.length).toBeGreaterThan(100);
      expect(tops).toEqual(tops.toSorted((x, y) => x - y));
    });
  }
});

test('A day is typed digit by digit, enters the history once, and one outside the record is said to be', async ({
  page,
}) => {
  await open(page, '');
  const { day } = controlsOf(page);
  await page.locator('[popovertarget="choose-day"]').click();
  await expect(page.getByRole('textbox', { name: 'Looked at on' })).toBeFocused();
  const before = await page.evaluate(() => navigation.currentEntry?.index ?? 0);
  for (const digit of '06012014') await page.keyboard.press(digit);
  await expect(day).toHaveAttribute('datetime', '2014-06-01');
  await expect.poll(() => queryOf(page)).toBe('?on=2014-06-01');
  expect(await page.evaluate(() => navigation.currentEntry?.index ?? 0)).toBe(before + 1);
  await page.getByRole('textbox', { name: 'Looked at on' }).fill('2018-06-01');
  await expect(page.getByRole('alert')).toHaveText('Choose a day from 18 August 2011 to 1 February 2017.');
  await page.keyboard.press('Enter');
  await expect(day).toHaveAttribute('datetime', '2014-06-01');
});

test('The strip says the day and the agreement under the pointer', async ({ page }) => {
  await open(page, '');
  const { slider } = controlsOf(page);
  const box = (await slider.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  await page.mouse.move(box.x + box.width * 0.5, box.y + box.height / 2);
  await expect(page.locator('[data-time-bar]').getByText(/^\d+ \w+ 201[34]: \d+%$/)).toBeVisible();
  expect(queryOf(page)).toBe('');
});

test('An event has an address of its own, tells what followed without a cause, and leads to its day', async ({
  page,
}) => {
  await open(page, 'timeline/?on=2015-11-24');
  await page
    .getByRole('region', { name: 'Chronicle' })
    .getByRole('link', { name: /shoot down/ })
    .click();
  await expect(page).toHaveURL(/\/events\/turkey-ev-shootdown\/$/);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await expect(page.getByRole('region', { name: 'What followed' })).toContainText('does not mean that they came of it');
  await page.getByRole('link', { name: 'The Overview on this day' }).click();
  await expect.poll(() => queryOf(page)).toBe('?on=2015-11-24');
});

test('A point of a panel sets the day, and with Shift the day compared with', async ({ page }) => {
  await open(page, 'timeline/?issues=assad-future');
  const figure = page.getByRole('figure').first();
  const box = (await figure.locator('svg').boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  await page.mouse.click(box.x + box.width * 0.4, box.y + box.height / 2);
  await expect.poll(() => queryOf(page)).toMatch(/^\?on=201[34]-/);
  await page.keyboard.down('Shift');
  await page.mouse.click(box.x + box.width * 0.2, box.y + box.height / 2);
  await page.keyboard.up('Shift');
  await expect.poll(() => queryOf(page)).toMatch(/&since=201[12]-/);
  await expect(figure.locator('svg.recharts-surface').first()).toBeVisible();
});

test('A chart comes alive where it is pointed at, and its neighbours tell of the same day', async ({ page }) => {
  await open(page, 'timeline/');
  const figures = page.getByRole('main').getByRole('figure');
  await expect(figures.locator('.recharts-surface')).toHaveCount(0);
  const box = (await figures.first().locator('svg').boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  const middle = box.y + box.height / 2;
  await page.mouse.move(box.x + box.width * 0.78, middle);
  const told = (index: number) => figures.nth(index).getByText(/^\d+ \w{5,} 201[56]$/);
  await expect(told(0)).toBeVisible();
  await page.mouse.move(box.x + box.width * 0.8, middle);
  await page.mouse.move(box.x + box.width * 0.81, middle);
  await expect(told(1)).toHaveText((await told(0).textContent()) ?? '');
  await page.mouse.move(box.x + box.width * 0.81, 0);
  await expect(told(0)).toBeHidden();
});

test.describe('With a finger', () => {
  test.use({ hasTouch: true });

  test('A chart tells of the day where it is first touched', async ({ page }) => {
    await open(page, 'issues/assad-future/?open=assad-precondition');
    const chart = page.getByRole('figure').filter({ hasText: 'How the positions moved' }).locator('[dir=ltr] svg');
    await chart.first().tap();
    await expect(page.getByRole('figure').getByText(/^\d+ \w{5,} 201[34]$/)).toBeVisible();
  });
});

test('Changes print on at most two pages of A4', async ({ page }) => {
  for (const address of [
    'issues/assad-future/?since=2011-08-18',
    'issues/turkey-tensions/?a=turkey&since=2015-11-24&on=2016-06-30',
    'timeline/?a=turkey&since=2015-11-24&on=2016-06-30',
    '?since=2014-12-15',
  ]) {
    await test.step(`/${address}`, async () => {
      await open(page, address);
      const pdf = (await page.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1');
      expect(pdf.match(/\/Type\s*\/Page\b/g)?.length).toBeLessThanOrEqual(2);
    });
  }
});
