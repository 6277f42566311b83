import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { contentOf, controlsOf, drawn, expect, open, queryOf, stillContentOf, test } from './support/page.ts';
import { curatedDataset, daysOf } from './support/site.ts';

test('A run of the slider takes one step of the history, and back skips it', async ({ page }) => {
  await open(page, '');
  const { swap, slider } = controlsOf(page);
  await swap();
  await slider.focus();
  for (let presses = 0; presses < 8; presses++) await slider.press('ArrowLeft');
  await expect.poll(() => queryOf(page)).toBe('?a=russia&b=us&on=2015-12-07');
  await swap();
  await expect.poll(() => queryOf(page)).toBe('?on=2015-12-07');
  await page.goBack();
  await expect.poll(() => queryOf(page)).toBe('?a=russia&b=us&on=2015-12-07');
  await page.goBack();
  await expect.poll(() => queryOf(page)).toBe('');
  await drawn(page);
});

test('A choice made while the slider still runs keeps the day that the slider reached', async ({ page }) => {
  const { start } = daysOf(curatedDataset());
  await open(page, '');
  const { swap, slider } = controlsOf(page);
  await slider.focus();
  await slider.press('Home');
  await swap();
  await expect.poll(() => queryOf(page)).toBe(`?a=russia&b=us&on=${start}`);
  await page.goBack();
  await expect.poll(() => queryOf(page)).toBe(`?on=${start}`);
});

test('The handle of the time strip is dragged, which is one step too', async ({ page }) => {
  await open(page, '');
  const { swap, slider, day } = controlsOf(page);
  await swap();
  const box = (await slider.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  const middle = box.y + box.height / 2;
  const before = await day.getAttribute('datetime');
  await page.mouse.move(box.x + box.width * 0.5, middle);
  await page.mouse.down();
  for (const share of [0.45, 0.4, 0.35, 0.3]) await page.mouse.move(box.x + box.width * share, middle);
  await page.mouse.up();
  await expect(day).toHaveAttribute('datetime', /^2013-/);
  const reached = await day.getAttribute('datetime');
  await expect.poll(() => queryOf(page)).toBe(`?a=russia&b=us&on=${reached}`);
  await page.goBack();
  await expect.poll(() => queryOf(page)).toBe('');
  await expect(day).toHaveAttribute('datetime', before ?? '');
});

test('From the Overview to an issue and back, the Overview is as it was left', async ({ page }) => {
  await open(page, '?show=agree&sort=name&open=assad-precondition');
  const left = await stillContentOf(page);
  await page.getByRole('main').getByRole('link', { name: 'Assad’s future', exact: true }).click();
  await expect(page).toHaveURL(/\/issues\/assad-future\/\?open=assad-precondition$/);
  await expect(page).toHaveTitle(/^Assad’s future/);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await drawn(page);
  await page.goBack();
  await expect(page).toHaveTitle(/^Where Washington and Moscow agree on 6 issues/);
  await expect.poll(() => contentOf(page)).toBe(left);
});

test.describe('An address with bad values', () => {
  const BAD = [
    { key: 'a', value: 'atlantis', words: 'atlantis' },
    { key: 'on', value: 'garbage', words: 'garbage' },
    { key: 'on', value: '2015-02-30', words: '2015-02-30' },
    { key: 'on', value: '1999-01-01', words: '1 January 1999' },
    { key: 'since', value: 'yesterday', words: 'yesterday' },
    { key: 'issues', value: 'nope', words: 'nope' },
    { key: 'show', value: 'perhaps', words: 'perhaps' },
    { key: 'sort', value: 'luck', words: 'luck' },
    { key: 'open', value: 'no-question', words: 'no-question' },
    { key: 'w', value: 'assad-precondition.many', words: 'assad-precondition.many' },
  ];

  test('gives one notice that names it, and the usual page', async ({ page, openFresh }) => {
    const usual = await stillContentOf(await openFresh(''));
    for (const { key, value, words } of BAD) {
      await open(page, `?${key}=${value}`);
      const notices = page.getByRole('main').getByRole('status').first().getByRole('paragraph');
      await expect(notices, words).toHaveCount(1);
      await expect(notices).toContainText(words);
      await notices.getByRole('button', { name: /^Dismiss/ }).click();
      await expect(notices, words).toHaveCount(0);
      await expect.poll(() => contentOf(page), words).toBe(usual);
    }
  });

  test('Several bad values give a notice each, the page works, and each notice can be dismissed', async ({ page }) => {
    await open(page, '?on=garbage&issues=nope&a=us&b=us');
    const notices = page.getByRole('main').getByRole('status').first().getByRole('paragraph');
    await expect(notices).toHaveText([/garbage/, /nope/, /with itself/]);
    const { issue, questions } = controlsOf(page);
    await issue('Sanctions').click();
    await expect(questions).toHaveCount(4);
    await expect.poll(() => queryOf(page)).toBe('?issues=sanctions');
    for (const left of [2, 1, 0]) {
      await notices
        .first()
        .getByRole('button', { name: /^Dismiss/ })
        .click();
      await expect(notices).toHaveCount(left);
    }
  });

  test('A notice that was dismissed stays away when the reader skips to the content', async ({ page }) => {
    await open(page, '?on=garbage');
    const dismiss = page.getByRole('button', { name: /^Dismiss/ });
    await dismiss.click();
    await page.getByRole('link', { name: 'Skip to the content' }).press('Enter');
    await expect(page).toHaveURL(/#main$/);
    await expect(dismiss).toHaveCount(0);
    await controlsOf(page).swap();
    await expect(dismiss).toHaveCount(0);
  });

  test('What is sound in a list is kept beside what is not', async ({ page }) => {
    await open(page, '?issues=nope~sanctions');
    await expect(page.getByText('The rest of the list is kept.')).toBeVisible();
    await expect(controlsOf(page).questions).toHaveCount(4);
  });
});

test.describe('A link that was damaged on its way', () => {
  const DAMAGED = [
    ['?on=2014-03-18)', '?on=2014-03-18', 'on=2014-03-18'],
    ['?on=2014-03-18\u200B', '?on=2014-03-18', 'on=2014-03-18'],
    ['?a=turkey&amp;b=eu”.', '?a=turkey&b=eu', 'b=eu'],
    ['issues/sanctions/?b=turkey&ON=2014-03-18…', '?b=turkey&on=2014-03-18', 'on=2014-03-18'],
  ] as const;

  test('shows what it did, with its address mended and a word on it', async ({ page, openFresh }) => {
    const fresh = await openFresh('');
    for (const damaged of DAMAGED) await test.step(damaged[0], () => expectMended(page, fresh, damaged));
  });

  async function expectMended(page: Page, fresh: Page, [link, query, part]: (typeof DAMAGED)[number]) {
    await open(page, link);
    await expect.poll(() => queryOf(page)).toBe(query);
    const notice = page.getByRole('main').getByRole('status').first().getByRole('paragraph');
    await expect(notice).toHaveText(new RegExp(`The link was damaged on its way here.*“${part}”`));
    await notice.getByRole('button', { name: /^Dismiss/ }).click();
    await open(fresh, `${link.replace(/\?.*/, '')}${query}`);
    // Charts are drawn still until they are seen.
    const said = (await controlsOf(fresh).headline.textContent()) ?? '';
    await expect(controlsOf(page).headline).toHaveText(said);
  }

  test('What means nothing is said, stays in the address bar, and what others add needs no word', async ({ page }) => {
    await open(page, '?issue=sanctions&utm_source=mail&fbclid=x');
    const notices = page.getByRole('main').getByRole('status').first().getByRole('paragraph');
    await expect(notices).toHaveText(/“issue” means nothing here .*“issues”/);
    await controlsOf(page).swap();
    await expect.poll(() => queryOf(page)).toBe('?a=russia&b=us&issue=sanctions&utm_source=mail&fbclid=x');
  });
});

test('Parameters that are not ours stay in the address bar through choices and pages, and in nothing that is shared', async ({
  page,
}) => {
  const foreign = 'utm_source=mail&fbclid=IwAR0&ref=a%26b';
  await open(page, `?${foreign}&issues=sanctions`);
  const { swap, clear } = controlsOf(page);
  await swap();
  await expect.poll(() => page.url()).toMatch(new RegExp(`/\\?a=russia&b=us&issues=sanctions&${foreign}$`));
  await clear.click();
  await expect.poll(() => page.url()).toMatch(new RegExp(`/\\?a=russia&b=us&${foreign}$`));
  await page.getByRole('main').getByRole('link', { name: 'Sanctions', exact: true }).click();
  await expect.poll(() => page.url()).toMatch(new RegExp(`/issues/sanctions/\\?a=russia&b=us&${foreign}$`));
  await page.getByRole('button', { name: 'Share this view' }).click();
  await expect(page.getByRole('dialog')).toContainText('rows as shown');
  const told = await page.evaluate(() => [
    document.documentElement.outerHTML,
    ...[...document.querySelectorAll('textarea')].map(({ value }) => value),
  ]);
  expect(told.filter((text) => /utm_|fbclid|ref=a/.test(text))).toEqual([]);
  for (const kind of ['CSV', 'SVG', 'JSON']) {
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: kind, exact: true }).click();
    const text = readFileSync(await (await download).path(), 'utf8');
    expect(text, kind).toContain(
      '/issues/sanctions/?a=russia&amp;b=us'.replace('&amp;', kind === 'SVG' ? '&amp;' : '&'),
    );
    expect(text, kind).not.toMatch(/utm_|fbclid/);
  }
});
