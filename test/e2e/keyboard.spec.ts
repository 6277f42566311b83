import { heardIn } from './support/heard.ts';
import { tabTo } from './support/keys.ts';
import { controlsOf, drawn, expect, open, queryOf, rowOf, test } from './support/page.ts';
import { curatedDataset, daysOf } from './support/site.ts';

test('The first stop skips to the content, and the next one is in it', async ({ page }) => {
  await open(page, '');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the content' })).toBeFocused();
  await expect(page.getByRole('link', { name: 'Skip to the content' })).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('main').locator(':focus')).toHaveCount(1);
});

test('At most twelve stops lead from the top to the first question, and one stop holds all of them', async ({
  page,
}) => {
  await open(page, '');
  const { questions } = controlsOf(page);
  const first = questions.first();
  let stops = 0;
  while (stops < 20 && !(await first.evaluate((it) => it === document.activeElement))) {
    await page.keyboard.press('Tab');
    stops += 1;
  }
  expect(stops).toBeLessThanOrEqual(12);
  await page.keyboard.press('End');
  await expect(page.getByRole('main').getByRole('listitem').locator(':focus')).toHaveCount(1);
  await page.keyboard.press('Home');
  await page.keyboard.press('Tab');
  await expect(page.locator('[data-time-bar]').locator(':focus')).toHaveCount(1);
});

test('Who listens hears the finding first, and all questions in two minutes', async ({ page }) => {
  await open(page, '');
  const said = heardIn(await page.getByRole('main').ariaSnapshot()).join(' ');
  expect(said).toMatch(/^Washington and Moscow agree on \d+ of \d+ questions/);
  // At 210 words a minute.
  expect(said.split(/\s+/).length).toBeLessThanOrEqual(420);
});

test('What has the focus never lies under the time bar', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 600 });
  await open(page, '');
  const { questions } = controlsOf(page);
  await tabTo(page, questions.first());
  const count = await questions.count();
  for (let presses = 1; presses < count; presses++) {
    await page.keyboard.press('ArrowDown');
    const isUncovered = await page.evaluate(() => {
      const { left, bottom } = document.activeElement?.getBoundingClientRect() ?? new DOMRect();
      const bar = document.querySelector('[data-time-bar]')?.getBoundingClientRect();
      return bar !== undefined && bottom <= bar.top && left >= 0;
    });
    expect(isUncovered).toBe(true);
  }
});

test('A question is reached, its evidence unfolded and its source followed', async ({ page, context, trouble }) => {
  const sources = curatedDataset().sources.map(({ url }) => url);
  // The link is followed, but what answers stands in for the publisher's own page.
  await context.route(
    ({ hostname }) => hostname !== 'localhost',
    (route) => route.fulfill({ contentType: 'text/html', body: '<p>The source</p>' }),
  );
  trouble.expect(/^foreign request:/);
  await open(page, '');
  const question = 'Must Assad go before talks begin?';
  await tabTo(page, page.getByRole('button', { name: 'May outside powers have a say in whether Assad stays?' }));
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('button', { name: question, exact: true })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect.poll(() => queryOf(page)).toBe('?open=assad-precondition');
  await expect(page.getByRole('button', { name: question, exact: true })).toBeFocused();
  const link = rowOf(page, question).locator('a[data-source]').first();
  await tabTo(page, link);
  const href = (await link.getAttribute('href')) ?? '';
  expect(sources).toContain(href);
  expect(href).toMatch(/^https?:\/\//);
  await expect(link).toHaveAttribute('target', '_blank');
  await expect(link).toHaveAttribute('rel', /\bnoopener\b/);
  const opening = context.waitForEvent('page');
  await page.keyboard.press('Enter');
  const source = await opening;
  await expect(source).toHaveURL(href);
  expect(await source.evaluate(() => window.opener === null)).toBe(true);
  await source.close();
  await tabTo(page, page.getByRole('button', { name: question, exact: true }), 'Shift+Tab');
  await page.keyboard.press('Space');
  await expect(rowOf(page, question).getByRole('complementary')).toHaveCount(0);
});

test('The slider moves the date by arrows, pages, Home and End, and says where it stands', async ({ page }) => {
  const { start, end } = daysOf(curatedDataset());
  await open(page, '');
  const { slider, day } = controlsOf(page);
  await tabTo(page, slider);
  await page.keyboard.press('ArrowLeft');
  await expect(day).toHaveAttribute('datetime', '2015-12-14');
  await expect(slider).toHaveAttribute('aria-valuetext', /^14 December 2015: agreement \d+%/);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowUp');
  await expect(day).toHaveAttribute('datetime', '2015-12-16');
  await page.keyboard.press('Home');
  await expect(day).toHaveAttribute('datetime', start);
  await page.keyboard.press('End');
  await expect(day).toHaveAttribute('datetime', end);
  await page.keyboard.press('PageDown');
  await expect(day).not.toHaveAttribute('datetime', end);
});

test('Filters are set and cleared', async ({ page }) => {
  await open(page, '');
  const { issue, status, clear, questions } = controlsOf(page);
  const all = await questions.count();
  await tabTo(page, page.getByRole('button', { name: 'Washington' }));
  for (let presses = 0; presses < 4; presses++) await page.keyboard.press('ArrowRight');
  await expect(status('apart on')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(status('apart on')).toHaveAttribute('aria-pressed', 'true');
  await tabTo(page, issue('All'));
  for (let presses = 0; presses < 4; presses++) await page.keyboard.press('ArrowRight');
  await expect(issue('Sanctions')).toBeFocused();
  await page.keyboard.press('Space');
  await expect(issue('Sanctions')).toHaveAttribute('aria-pressed', 'true');
  await expect.poll(() => queryOf(page)).toBe('?issues=sanctions&show=apart');
  expect(await questions.count()).toBeLessThan(all);
  await tabTo(page, clear);
  await page.keyboard.press('Enter');
  await expect.poll(() => queryOf(page)).toBe('');
  await expect(questions).toHaveCount(all);
  await expect(clear).toHaveCount(0);
});

test('/ goes to the search, from an issue too, and is a letter like any other inside it', async ({ page }) => {
  await open(page, 'issues/sanctions/');
  const { searchField } = controlsOf(page);
  // What listens for the key comes a moment after the page.
  await expect(async () => {
    await page.keyboard.press('/');
    await expect(searchField).toBeFocused({ timeout: 2000 });
  }).toPass();
  await page.keyboard.type('a/b');
  await expect(searchField).toHaveValue('a/b');
});

test('/ is a letter like any other in what an extension has put into the page, and to a reader who has switched it off', async ({
  page,
}) => {
  await open(page, 'issues/sanctions/');
  for (const [mode, html] of [
    ['open', '<p contenteditable="plaintext-only"></p>'],
    ['closed', '<p contenteditable></p>'],
    ['open', '<textarea></textarea>'],
    ['closed', '<input>'],
  ] as const) {
    const written = await page.evaluateHandle(
      ([kind, inner]) => {
        const inside = document.body.appendChild(document.createElement('div')).attachShadow({ mode: kind });
        inside.innerHTML = inner;
        const field = inside.firstElementChild;
        if (field instanceof HTMLElement) field.focus();
        return field;
      },
      [mode, html] as const,
    );
    await page.keyboard.type('and/or');
    const text = await written.evaluate((field) =>
      field instanceof HTMLElement && 'value' in field ? field.value : field?.textContent,
    );
    expect(text, html).toBe('and/or');
  }
  await page.getByRole('checkbox', { name: 'The key / searches' }).uncheck();
  await page.evaluate(() => document.activeElement instanceof HTMLElement && document.activeElement.blur());
  await page.keyboard.type('and/or');
  await expect(page).toHaveURL(/\/issues\/sanctions\/$/);
});

test('The Issues menu opens, is left by Escape back to its button, and leads to an issue', async ({ page }) => {
  await open(page, '');
  const views = page.getByRole('navigation', { name: 'Views' });
  const menu = views.getByRole('button', { name: 'Issues' });
  const link = views.getByRole('link', { name: 'Sanctions' });
  await expect(link).toBeHidden();
  await tabTo(page, menu);
  await page.keyboard.press('Enter');
  await expect(link).toBeVisible();
  await tabTo(page, link);
  await page.keyboard.press('Escape');
  await expect(link).toBeHidden();
  await expect(menu).toBeFocused();
  await page.keyboard.press('Enter');
  await tabTo(page, link);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/issues\/sanctions\/$/);
  await expect(link).toBeHidden();
  await drawn(page);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
});
