import type { Page } from '@playwright/test';
import { createDataset } from '../../src/domain/dataset.ts';
import type { ViewId } from '../../src/navigation/place.ts';
import { expectAccessible, expectAccessibleInBothThemes } from './support/axe.ts';
import { expect, open, overhang, test, unfoldAll } from './support/page.ts';
import { expectArticle } from './support/paper.ts';
import { ONE_OF_EACH_VIEW, PLACES, type RegisteredPlace } from './support/places.ts';
import { BELOW_A_PATH, curatedDataset } from './support/site.ts';

// To open a page takes longer than to look at it: each is opened a few times, and everything is checked while it is there.

const MODEL = createDataset(curatedDataset());
const USUAL = { width: 1280, height: 720 };
const SMALL = { width: 320, height: 640 };
const HAVE_TIME: readonly ViewId[] = ['overview', 'issue', 'question', 'parties', 'party', 'timeline'];

test.describe('Published below a path', () => {
  test.use({ baseURL: BELOW_A_PATH });

  for (const place of PLACES) {
    test(`/${place.address} is taken over as written, and reads in every light, on paper and on a small screen`, async ({
      page,
    }) => {
      const written = await keepWritten(page);
      await open(page, place.address);
      await test.step('the written page is taken over as it stands', async () => expect(await written()).toBe(true));
      await test.step('title, heading, and links that stay below the path', () => expectOwnPage(page, place));
      await test.step('its oEmbed answer embeds it', () => expectOembed(page, place));
      await test.step('light and dark', () => expectAccessibleInBothThemes(page));
      await test.step('on paper, whatever the theme', async () => {
        await page.emulateMedia({ media: 'print' });
        await expectArticle(page);
        await expect(page.locator('[data-time-bar]')).toBeHidden();
        await expectAccessible(page, { isOnPaper: true });
        await page.emulateMedia({ media: 'screen', colorScheme: 'light' });
      });
      await test.step('forced colours', async () => {
        await page.emulateMedia({ forcedColors: 'active' });
        await expectForcedColours(page, place);
        await page.emulateMedia({ forcedColors: 'none' });
      });
      if (HAVE_TIME.includes(place.view)) {
        await test.step('the time bar stays at the foot of the window', () => expectTimeBar(page));
      }
      await test.step('320 px, as it is, from right to left, and with all unfolded', async () => {
        await page.setViewportSize(SMALL);
        await expect.poll(() => overhang(page)).toBeLessThanOrEqual(0);
        await page.evaluate(() => document.documentElement.setAttribute('dir', 'rtl'));
        await expect.poll(() => overhang(page)).toBeLessThanOrEqual(0);
        await page.evaluate(() => document.documentElement.setAttribute('dir', 'ltr'));
        await unfoldAll(page);
        await expect.poll(() => overhang(page)).toBeLessThanOrEqual(0);
      });
      await test.step('links to other sites tell them neither who opened them nor from where', () =>
        expectDiscreet(page));
      if (ONE_OF_EACH_VIEW.includes(place)) {
        await test.step('?embed shows the view alone with a line that leads back', () => expectEmbedded(page, place));
      }
    });
  }
});

test.describe('Without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('Every page has its headline and its questions, and no dead controls', async ({ page, trouble }) => {
    // Nobody asks for the dataset here.
    trouble.expect(/preload/);
    for (const place of PLACES) await test.step(`/${place.address}`, () => expectReadable(page, place));
  });
});

async function expectReadable(page: Page, { address, issue }: RegisteredPlace): Promise<void> {
  await page.goto(address);
  const main = page.getByRole('main');
  await expect(main.getByRole('heading', { level: 1 })).toBeVisible();
  // The words on the question that an issue has chosen are there, those of its ends folded.
  for (const ends of await main.getByText('What the ends mean').all()) await ends.click();
  const questions = address === '' ? MODEL.questions : (issue?.questions ?? []);
  for (const { text, poles } of questions) {
    // The heading of an issue may quote a question.
    await expect(main.getByRole('heading', { name: text, level: issue === undefined ? 3 : 2 })).toBeVisible();
    for (const pole of poles) await expect(main.getByText(pole.text ?? pole.label, { exact: true })).toBeVisible();
  }
  for (const role of ['combobox', 'slider', 'searchbox', 'checkbox', 'textbox'] as const) {
    await expect(page.getByRole(role)).toHaveCount(0);
  }
}

async function expectEmbedded(page: Page, { address, name }: RegisteredPlace): Promise<void> {
  await page.setViewportSize(USUAL);
  await open(page, `${address}?embed`);
  await expect(page.getByRole('banner')).toHaveCount(0);
  await expect(page.locator('[data-time-bar]')).toHaveCount(0);
  await expect(page.getByRole('contentinfo')).toContainText(name);
  const back = page.getByRole('contentinfo').getByRole('link', { name: 'Open in Common Ground' });
  await expect(back).toHaveAttribute('target', '_blank');
  await expect(back).toHaveAttribute('href', new URL(address, BELOW_A_PATH).pathname);
  await expectAccessibleInBothThemes(page);
}

async function expectTimeBar(page: Page): Promise<void> {
  const bar = page.locator('[data-time-bar]');
  const foot = async () => {
    const box = (await bar.boundingBox()) ?? { y: 0, height: 0 };
    return Math.round(box.y + box.height);
  };
  await expect.poll(foot).toBe(USUAL.height);
  await page.mouse.wheel(0, 5000);
  expect(await foot()).toBe(USUAL.height);
}

/** Whether the heading that was written is the one on screen. */
async function keepWritten(page: Page): Promise<() => Promise<boolean>> {
  await page.addInitScript(() => {
    document.addEventListener('DOMContentLoaded', () =>
      Object.assign(window, { written: document.querySelector('h1') }),
    );
  });
  return () => page.evaluate(() => Reflect.get(window, 'written') === document.querySelector('h1'));
}

async function expectOwnPage(page: Page, { title }: RegisteredPlace): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
  await expect(page).toHaveTitle(title);
  const links = await page.locator('a[href]').evaluateAll((all) =>
    all.flatMap((link) => {
      if (!(link instanceof HTMLAnchorElement)) return [];
      return [{ written: link.getAttribute('href') ?? '', href: link.href, isOwn: link.target === '' }];
    }),
  );
  // The links are those of a page that lives, whatever address comes to lie above them.
  expect(links.filter(({ written }) => written.startsWith('.'))).toEqual([]);
  expect(links.filter(({ href, isOwn }) => isOwn && !href.startsWith(BELOW_A_PATH))).toEqual([]);
}

async function expectOembed(page: Page, { address, title }: RegisteredPlace): Promise<void> {
  const link = page.locator('link[type="application/json+oembed"]');
  const href = await link.evaluate((it: HTMLLinkElement) => it.href);
  const answer = await (await page.request.get(href)).json();
  expect(answer).toMatchObject({ version: '1.0', type: 'rich', provider_name: 'Common Ground' });
  expect(answer.title).toContain(title);
  expect(answer.html).toContain(`src="${answer.provider_url}${address}`);
  expect(answer.html).toContain(`height="${answer.height}"`);
  expect(answer.html).toMatch(/(?:\?embed|\/embed\/(?:axis|chart|quote)\/)" title=/);
}

/** Marks are there, and text and marks are in the reader’s own colours. */
async function expectForcedColours(page: Page, { address }: RegisteredPlace): Promise<void> {
  const fills = () =>
    page
      .getByRole('main')
      .locator('svg[data-party]')
      .evaluateAll((found) => found.map((svg) => getComputedStyle(svg).fill));
  const marks = await fills();
  // An event after which nobody moved has no marks, nor have sources, sums and the Studio.
  if (!/^events|sources|method|studio/.test(address)) expect(marks).not.toHaveLength(0);
  const { body, ink, paper } = await page.evaluate(() => {
    const sample = document.body.appendChild(document.createElement('i'));
    const system = ['CanvasText', 'Canvas'].map((name) => {
      sample.style.setProperty('color', name);
      return getComputedStyle(sample).color;
    });
    sample.remove();
    return { body: getComputedStyle(document.body).color, ink: system[0], paper: system[1] };
  });
  expect(body).toBe(ink);
  // A mark of low confidence is hollow.
  const others = async () => (await fills()).filter((colour) => colour !== ink && colour !== paper);
  await expect.poll(others).toEqual([]);
}

async function expectDiscreet(page: Page): Promise<void> {
  const careless = await page.locator('a[href^="http"]').evaluateAll((links) =>
    links.flatMap((link) => {
      if (!(link instanceof HTMLAnchorElement) || link.origin === location.origin) return [];
      return link.relList.contains('noopener') && link.referrerPolicy === 'no-referrer' ? [] : [link.outerHTML];
    }),
  );
  expect(careless).toEqual([]);
}
