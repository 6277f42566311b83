import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { expectAccessibleInBothThemes } from './support/axe.ts';
import { focused, stopOf, tabTo } from './support/keys.ts';
import { controlsOf, drawn, expect, open, queryOf, test } from './support/page.ts';

const shareButton = (page: Page) => page.getByRole('banner').getByRole('button', { name: 'Share this view' });

/** Opens the dialog, and waits until all of it is there. */
async function share(page: Page): Promise<Locator> {
  await shareButton(page).click();
  const dialog = page.getByRole('dialog', { name: 'Share this view' });
  await expect(dialog.getByRole('button', { name: 'CSV' })).toBeVisible();
  return dialog;
}

const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

test.describe('Where the page may write to the clipboard', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('Link, Markdown, citations and embed code are copied, and each says so', async ({ page }) => {
    await open(page, '?a=russia&b=turkey&issues=sanctions&utm_source=mail');
    // What others have added to the address is not handed on.
    const address = page.url().replace('&utm_source=mail', '');
    const headline = await controlsOf(page).headline.textContent();
    const dialog = await share(page);
    const said = dialog.getByRole('status');
    await dialog.getByRole('button', { name: 'Copy link' }).click();
    await expect(said).toHaveText('Link copied.');
    expect(await copied(page)).toBe(address);
    await dialog.getByRole('button', { name: 'Copy Markdown' }).click();
    await expect(said).toHaveText('Markdown copied.');
    expect(await copied(page)).toContain(`[${headline}](<${address}>)`);
    for (const [style, says] of [
      ['APA', 'Common Ground. (20'],
      ['Chicago', 'Common Ground. “Overview, as of 15 December 2015.”'],
      ['BibTeX', '@misc{common-ground-'],
    ] as const) {
      await dialog.getByRole('button', { name: style, exact: true }).click();
      await dialog.getByRole('button', { name: 'Copy citation' }).click();
      await expect(said).toHaveText('Citation copied.');
      expect(await copied(page)).toContain(says);
      expect(await copied(page)).toContain(address);
    }
    await dialog.getByRole('button', { name: 'Copy embed code' }).click();
    await expect(said).toHaveText('Embed code copied.');
    expect(await copied(page)).toContain('issues=sanctions&amp;embed" title=');
  });

  test('A reporter’s task takes five clicks and no scrolling', async ({ page, openFresh }) => {
    await open(page, '');
    await page.getByRole('main').getByRole('link', { name: 'Assad’s future' }).click();
    // What they disagree on, whether Washington moved, and on whose word.
    const main = page.getByRole('main');
    const finding = main.getByRole('heading', { level: 1 });
    await expect(finding).toHaveText(/are apart on one question of four: May outside powers have a say/);
    for (const told of [finding, main.getByText('Washington moved, Moscow did not.'), main.getByText('John Kerry')])
      await expect(told.first()).toBeInViewport();
    const dialog = await share(page);
    await dialog.getByRole('combobox', { name: 'What' }).selectOption('The axes, without charts');
    const [picture] = await Promise.all([
      page.waitForEvent('download'),
      dialog.getByRole('button', { name: 'PNG' }).click(),
    ]);
    expect(picture.suggestedFilename()).toMatch(/\.png$/);
    await dialog.getByRole('button', { name: 'Copy link' }).click();
    await expect(dialog.getByRole('status')).toHaveText('Link copied.');
    const fresh = await openFresh(await copied(page));
    await expect(fresh.getByRole('main').getByRole('heading', { level: 1 })).toHaveText(
      (await finding.textContent()) ?? '',
    );
  });

  test('The picture is copied as a PNG', async ({ page }) => {
    await open(page, '?issues=sanctions');
    const dialog = await share(page);
    await dialog.getByRole('button', { name: 'Copy picture' }).click();
    await expect(dialog.getByRole('status')).toHaveText('Picture copied.');
    const types = await page.evaluate(async () => (await navigator.clipboard.read()).flatMap(({ types }) => types));
    expect(types).toEqual(['image/png']);
  });

  test('What a slider has just reached is in the address that is copied', async ({ page }) => {
    await open(page, 'issues/sanctions/');
    const { slider } = controlsOf(page);
    await slider.focus();
    await slider.press('ArrowLeft');
    const dialog = await share(page);
    await dialog.getByRole('button', { name: 'Copy link' }).click();
    await expect.poll(() => copied(page)).toMatch(/\/issues\/sanctions\/\?on=2015-12-14$/);
    await expect.poll(() => queryOf(page)).toBe('?on=2015-12-14');
  });
});

for (const clipboard of ['denied', 'missing'] as const) {
  test(`Where the clipboard is ${clipboard}, the text is chosen to be copied by hand`, async ({ page }) => {
    await page.addInitScript((isMissing) => {
      const writeText = () => Promise.reject(new DOMException('Denied', 'NotAllowedError'));
      Object.defineProperty(navigator, 'clipboard', { value: isMissing ? undefined : { writeText } });
    }, clipboard === 'missing');
    await open(page, '?show=agree');
    const dialog = await share(page);
    await dialog.getByRole('button', { name: 'Copy link' }).click();
    await expect(dialog.getByRole('status')).toContainText('The text is selected');
    const field = dialog.getByRole('textbox', { name: 'Link to this view' });
    await expect(field).toBeFocused();
    const chosen = await field.evaluate((area: HTMLTextAreaElement) =>
      area.value.slice(area.selectionStart, area.selectionEnd),
    );
    expect(chosen).toBe(page.url());
    await expect(dialog.getByRole('button', { name: 'Copy picture' })).toBeHidden();
  });
}

test('By keyboard alone: open, walk through every stop, choose a style, close; the focus comes back', async ({
  page,
}) => {
  await open(page, 'issues/sanctions/');
  await tabTo(page, shareButton(page));
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Share this view' });
  await expect(dialog.getByRole('button', { name: 'Copy link' })).toBeFocused();
  await expect(dialog.getByRole('button', { name: 'CSV' })).toBeVisible();
  const last = dialog.getByRole('link', { name: 'Its schema' });
  const names: string[] = [];
  while (!(await last.evaluate((link) => link === document.activeElement))) {
    await page.keyboard.press('Tab');
    const stop = await stopOf(page);
    expect(stop.showsFocus, `${stop.name} shows that it has the focus`).toBe(true);
    expect(stop.isUncovered, `${stop.name} is in sight`).toBe(true);
    names.push(stop.name);
  }
  for (const stop of ['Copy Markdown', 'Copy citation', 'BibTeX', 'SELECT', 'Copy embed code', 'PNG', 'SVG', 'JSON']) {
    expect(
      names.some((name) => name.includes(stop)),
      stop,
    ).toBe(true);
  }
  const bibtex = dialog.getByRole('button', { name: 'BibTeX' });
  await tabTo(page, bibtex, 'Shift+Tab');
  await page.keyboard.press('Space');
  await expect(dialog.getByRole('textbox', { name: 'Citation' })).toHaveValue(/^@misc/);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(shareButton(page)).toBeFocused();
  await expect(focused(page)).toHaveCount(1);
});

test('axe finds nothing in the dialog, with its preview', async ({ page }) => {
  await open(page, 'issues/sanctions/');
  const dialog = await share(page);
  await dialog.getByRole('combobox', { name: 'To embed in a page' }).selectOption('This view, with its controls');
  await dialog.getByText('Preview').click();
  const preview = dialog.frameLocator('iframe');
  await expect(preview.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(preview.getByRole('banner')).toHaveCount(0);
  await expectAccessibleInBothThemes(page);
});

test.describe('On a phone with a share sheet', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });

  /** Stands in for the phone’s share sheet, which keeps what it is handed or is closed again. */
  async function giveShareSheet(page: Page, isClosed: boolean): Promise<void> {
    await page.addInitScript((closes) => {
      const share = async (data: ShareData) => {
        Object.assign(window, { handed: data });
        if (closes) throw new DOMException('Closed', 'AbortError');
      };
      Object.assign(navigator, { share, canShare: () => true });
    }, isClosed);
  }

  test('the dialog hands title and address to it', async ({ page }) => {
    await giveShareSheet(page, false);
    await open(page, 'issues/sanctions/?b=turkey');
    await (await share(page)).getByRole('button', { name: 'Share with an app' }).tap();
    const handed = () => page.evaluate(() => Reflect.get(window, 'handed'));
    await expect.poll(handed).toEqual({ title: await page.title(), url: page.url() });
  });

  test('closing it again is no failure', async ({ page }) => {
    await giveShareSheet(page, true);
    await open(page, '');
    const dialog = await share(page);
    await dialog.getByRole('button', { name: 'Share with an app' }).tap();
    await expect.poll(() => page.evaluate(() => Reflect.has(window, 'handed'))).toBe(true);
    await expect(dialog.getByRole('status')).toBeEmpty();
  });
});

test.describe('Downloads', () => {
  test('The picture is a file of its own: well-formed, with nothing fetched, and says where it is from', async ({
    page,
    context,
  }) => {
    await open(page, 'issues/assad-future/?since=2011-08-18');
    const dialog = await share(page);
    const { name, text } = await saved(page, dialog.getByRole('button', { name: 'SVG' }));
    expect(name).toMatch(/^common-ground-issues-assad-future-us-russia-.*2015-12-15.*\.svg$/);
    const found = await page.evaluate((svg) => {
      const file = new DOMParser().parseFromString(svg, 'image/svg+xml');
      return {
        root: file.documentElement.localName,
        errors: file.querySelectorAll('parsererror').length,
        active: file.querySelectorAll('script, foreignObject, image, use, style, [href], [onload]').length,
        letters: file.querySelectorAll('text').length,
        text: file.documentElement.textContent,
      };
    }, text);
    expect(found).toMatchObject({ root: 'svg', errors: 0, active: 0, letters: 0 });
    for (const words of ['Assad’s future', 'As of 15 December 2015', 'CC BY 4.0', page.url()]) {
      expect(found.text).toContain(words);
    }
    expect(text.match(/url\((?!#)/g)).toBeNull();
    const alone = await context.newPage();
    await alone.setContent(`<img alt="" src="data:image/svg+xml;base64,${Buffer.from(text).toString('base64')}">`);
    expect(await alone.locator('img').evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(1200);
  });

  test('The PNG has twice the size of the picture', async ({ page }) => {
    await open(page, 'timeline/');
    const dialog = await share(page);
    const { bytes } = await saved(page, dialog.getByRole('button', { name: 'PNG' }));
    expect(bytes.subarray(1, 4).toString()).toBe('PNG');
    expect(bytes.readUInt32BE(16)).toBe(2400);
  });

  test('A picture of one question has the shape that is asked for, in fine dots', async ({ page }) => {
    await open(page, 'issues/sanctions/');
    const dialog = await share(page);
    await dialog
      .getByRole('combobox', { name: 'What' })
      .selectOption('How long should the sanctions over Crimea last?');
    for (const [shape, width, height] of [
      ['article', 1200, 675],
      ['square', 1080, 1080],
      ['story', 1080, 1350],
    ] as const) {
      await test.step(shape, async () => {
        await dialog.getByRole('combobox', { name: 'Shape' }).selectOption(shape);
        const { name, bytes } = await saved(page, dialog.getByRole('button', { name: 'PNG' }));
        expect(name).toMatch(new RegExp(`crimea.*-${shape}\\.png$`));
        expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([2 * width, 2 * height]);
      });
    }
  });

  test('What a shape cannot hold is said, and not offered', async ({ page }) => {
    await open(page, '');
    const dialog = await share(page);
    await dialog.getByRole('combobox', { name: 'Shape' }).selectOption('article');
    await expect(dialog.getByText(/^This shape is too small for all of it/)).toBeVisible();
    await expect(dialog.getByRole('button', { name: 'PNG' })).toBeHidden();
  });

  test('Without a canvas no picture is said to be saved', async ({ page }) => {
    await page.addInitScript(() => {
      HTMLCanvasElement.prototype.getContext = () => null;
    });
    await open(page, 'timeline/');
    const dialog = await share(page);
    await dialog.getByRole('button', { name: 'PNG' }).click();
    await expect(dialog.getByRole('status')).toHaveText(/could not make the PNG/);
  });

  test('CSV and JSON hold exactly the rows shown, in their order, and say where they are from', async ({ page }) => {
    await open(page, '?issues=turkey-tensions&show=apart&sort=divergence');
    const shown = await controlsOf(page).questions.allInnerTexts();
    const dialog = await share(page);
    const { text } = await saved(page, dialog.getByRole('button', { name: 'CSV' }));
    expect(text.startsWith('\uFEFFissue,question,text,')).toBe(true);
    expect(text).toContain(`\r\naddress,${page.url()},`);
    const lines = text.trimEnd().split('\r\n');
    expect(lines.filter((line) => line.startsWith('Turkey–Russia tensions,'))).toHaveLength(shown.length);
    const json = await saved(page, dialog.getByRole('button', { name: 'JSON' }));
    const file = JSON.parse(json.text);
    expect(file.address).toBe(page.url());
    expect(file.rows.map((row: { text: string }) => row.text)).toEqual(shown.map((words) => words.trim()));
  });

  test('The whole dataset and its schema are there as they are served', async ({ page }) => {
    await open(page, 'timeline/');
    const dialog = await share(page);
    for (const [name, file] of [
      ['Dataset (JSON)', 'data/model.json'],
      ['Its schema', 'data/model.schema.json'],
    ] as const) {
      const served = await (await page.request.get(file)).text();
      expect((await saved(page, dialog.getByRole('link', { name }))).text).toBe(served);
    }
  });
});

test('An event has no picture, but its rows', async ({ page }) => {
  await open(page, 'timeline/');
  await page.getByRole('main').locator('a[href*="/events/"]').first().click();
  await drawn(page);
  const dialog = await share(page);
  await expect(dialog.getByRole('button', { name: 'PNG' })).toBeHidden();
  await expect(dialog.getByText(/\d+ rows? as shown/)).toBeVisible();
});

async function saved(page: Page, control: Locator) {
  const [download] = await Promise.all([page.waitForEvent('download'), control.click()]);
  const bytes = await readFile(await download.path());
  return { name: download.suggestedFilename(), bytes, text: bytes.toString('utf8') };
}

test('On the narrowest phone nothing in the dialog sticks out', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await open(page, 'issues/sanctions/');
  const dialog = await share(page);
  await expect(dialog.locator('iframe')).toBeVisible();
  const over = await dialog.evaluate(
    (it) =>
      [...it.querySelectorAll('*')].filter(
        (box) => box.scrollWidth > box.clientWidth + 1 && getComputedStyle(box).overflowX === 'auto',
      ).length,
  );
  expect(over).toBe(0);
});
