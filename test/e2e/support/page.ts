import { type BrowserContext, test as base, expect as baseExpect, type Locator, type Page } from '@playwright/test';
import { BELOW_A_PATH } from './site.ts';
import { createTrouble, type Trouble } from './trouble.ts';

interface Fixtures {
  /** Fails the test at its end when a page was in trouble that the test did not provoke. */
  readonly trouble: Trouble;
  /** Opens an address as another reader would: another context, nothing remembered. */
  readonly openFresh: (address: string) => Promise<Page>;
}

/** With the patience that a busy machine needs. */
export const expect = baseExpect.configure({ timeout: 20_000 });

export const test = base.extend<Fixtures>({
  trouble: [
    async ({ context, baseURL }, use, info) => {
      info.setTimeout(90_000);
      const trouble = createTrouble(baseURL ?? BELOW_A_PATH);
      trouble.watch(context);
      await use(trouble);
      expect(trouble.seen, 'the console stays silent and no other host is asked').toEqual([]);
    },
    { auto: true },
  ],
  openFresh: async ({ browser, trouble }, use) => {
    const contexts: BrowserContext[] = [];
    await use(async (address) => {
      const context = await browser.newContext();
      contexts.push(context);
      trouble.watch(context);
      const page = await context.newPage();
      await open(page, address);
      return page;
    });
    for (const context of contexts) await context.close();
  },
});

/** Opens an address, relative to the site or whole, and waits until all of it is drawn. */
export async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await drawn(page);
}

/**
 * Waits until the page lives (what is for readers without JavaScript is gone then), for the view's heading, the fonts,
 * the charts and whatever else is fetched on its own.
 */
export async function drawn(page: Page): Promise<void> {
  await page.waitForFunction(isDrawn, undefined, { timeout: 20_000, polling: 50 });
}

/** Whether it is so, asked within the page. */
export function isDrawn(): boolean {
  const isSeen = document.querySelector('main h1')?.checkVisibility({ visibilityProperty: true });
  // A chart waits until a reader comes near it, and so does what is reckoned of the coders.
  const isLive = document.querySelector('#root noscript:not(section:has(> #coders) noscript)') === null;
  const waits = 'main figure:not(:has(svg)), section:has(> #coders):has(noscript)';
  const unseen = isLive ? document.querySelector(waits) : null;
  if (unseen !== null && !Reflect.has(window, 'looking')) {
    const { scrollX, scrollY } = window;
    unseen.scrollIntoView({ behavior: 'instant' });
    const back = () => window.scrollTo({ left: scrollX, top: scrollY, behavior: 'instant' });
    Object.assign(window, { looking: setTimeout(() => Reflect.deleteProperty(window, 'looking') && back(), 100) });
  }
  const isWaiting =
    unseen !== null ||
    !isLive ||
    [...document.querySelectorAll('main [role=status]')].some(({ textContent }) => textContent.startsWith('Loading'));
  return isSeen === true && !isWaiting && document.fonts.status === 'loaded';
}

/** Everything in the main part that a reader can see or hear: its words, and its tree with states and values. */
export async function contentOf(page: Page): Promise<string> {
  const main = page.getByRole('main');
  return `${await main.evaluate(wordsBesideCharts)}\n\n${await main.ariaSnapshot()}`;
}

/** A chart says the same in other pieces of text once it has been pointed at. */
function wordsBesideCharts(main: HTMLElement): string {
  const charts = [...main.querySelectorAll<HTMLElement>('[data-chart]')];
  for (const { style } of charts) style.display = 'none';
  // biome-ignore lint/performance/useDomNodeTextContent: what is not shown is no content.
  const words = main.innerText;
  for (const { style } of charts) style.display = '';
  return words;
}

/** The same, once it has come to rest: what a choice does not wait for comes a moment later. */
export async function stillContentOf(page: Page): Promise<string> {
  let html = '';
  // To ask for words and tree takes a tenth of a second each time.
  const isStill = async () => {
    const before = html;
    // What a choice does not wait for is drawn before the browser has nothing to do.
    await page.evaluate(() => new Promise((done) => requestIdleCallback(done, { timeout: 2000 })));
    html = await page.getByRole('main').innerHTML();
    return html === before && !html.includes('Loading …');
  };
  await expect.poll(isStill, { intervals: [100, 100, 250] }).toBe(true);
  return contentOf(page);
}

/** The query of the address on screen, decoded. */
export function queryOf(page: Page): string {
  return decodeURIComponent(new URL(page.url()).search);
}

/** The controls of a view by their names; what stands behind another control is opened on the way. */
export function controlsOf(page: Page) {
  const main = page.getByRole('main');
  const headline = main.getByRole('heading', { level: 1 });
  const issues = main.getByRole('list', { name: 'Issues' });
  const party = async (side: 'a' | 'b', name: string) => {
    await main.locator(`[popovertarget="choose-${side}"]`).first().click();
    await main.getByRole('dialog').getByRole('button', { name }).first().click();
  };
  const day = async (popover: 'choose-day' | 'choose-since', label: string, value: string) => {
    await main.locator(`[popovertarget="${popover}"]`).click();
    await main.getByRole('textbox', { name: label }).fill(value);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
  };
  const behindMore = async (control: Locator, use: () => Promise<unknown>) => {
    const more = main.getByText('More', { exact: true });
    const isClosed = !(await control.isVisible());
    if (isClosed) await more.click();
    await use();
    if (isClosed) await more.click();
  };
  // Hidden from roles while “More” is closed.
  const search = main.locator('[data-search]');
  return {
    headline,
    firstName: main.locator('[popovertarget="choose-a"]').first(),
    secondName: main.locator('[popovertarget="choose-b"]').first(),
    first: (name: string) => party('a', name),
    second: (name: string) => party('b', name),
    swap: () => party('a', 'swaps the two'),
    slider: main.getByRole('slider', { name: 'Day looked at' }),
    asOf: (value: string) => day('choose-day', 'Looked at on', value),
    since: (value: string) => day('choose-since', 'Compared with', value),
    /** The day in the time bar, as its machine-readable form says it. */
    day: main.locator('[popovertarget="choose-day"] time'),
    showBothDays: async () => {
      await main.locator('[popovertarget="choose-since"]').click();
      await main.getByRole('button', { name: 'Show both days on the axes' }).click();
      await page.keyboard.press('Escape');
    },
    issue: (name: string) => issues.getByRole('button', { name }),
    issues: issues.getByRole('button'),
    status: (name: string) => headline.getByRole('button', { name }),
    sort: (order: string) => {
      const sort = main.getByLabel('Sort', { exact: true });
      return behindMore(sort, () => sort.selectOption(order));
    },
    search: (words: string) => behindMore(search, () => search.fill(words)),
    searchField: search,
    clear: main.getByRole('button', { name: 'Clear filters' }),
    questions: main.locator('li button[aria-expanded]'),
  };
}

/** The row of the Overview that holds a question. */
export function rowOf(page: Page, question: string): Locator {
  const heading = page.getByRole('button', { name: question, exact: true });
  return page.getByRole('listitem').filter({ has: heading });
}

/** Watches what moves without the reader’s doing, from the next page on; the answer says how much there was. */
export async function watchShifts(page: Page): Promise<() => Promise<number>> {
  await page.addInitScript(() => {
    Object.assign(window, { shift: 0 });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        Object.assign(window, { shift: Reflect.get(window, 'shift') + Reflect.get(entry, 'value') });
    }).observe({ type: 'layout-shift', buffered: true });
  });
  return () => page.evaluate(() => Reflect.get(window, 'shift'));
}

/** By how many pixels the page is wider than its window, less the room that is kept free for a scroll bar. */
export function overhang(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.offsetWidth);
}

/** Opens all that the main part has folded away, and what comes meanwhile. */
export async function unfoldAll(page: Page): Promise<void> {
  const folded = page.getByRole('main').locator('details:not([open])');
  const open = () =>
    folded.evaluateAll((all) => {
      for (const details of all) details.setAttribute('open', '');
      return all.length;
    });
  await expect.poll(open).toBe(0);
  await expect(page.getByText(/^Loading/)).toHaveCount(0);
}
