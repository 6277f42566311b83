// Tables of votes of growing size, opened in the Studio and looked at on every view: what each step takes, and how much is drawn.
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from '@playwright/test';
import { isDrawn } from '../test/e2e/support/page.ts';
import { table } from './table.mjs';

const SIZES = [
  { parties: 20, questions: 25, rows: 1_000 },
  { parties: 50, questions: 100, rows: 10_000 },
  { parties: 200, questions: 400, rows: 100_000 },
  { parties: 200, questions: 6_200, rows: 870_000 },
];
const ISSUES = 20;
const VIEWS = ['Parties', 'Timeline', 'Evidence', 'Method', 'Overview'];
const LONG_MS = 300_000;

/** Prints a column for each size: milliseconds, and what every view draws. */
export async function printSizes(browser: Browser, site: string, sizes = SIZES) {
  const columns: (readonly (readonly [string, string])[])[] = [];
  for (const size of sizes) columns.push(await measured(browser, site, size));
  const names = columns[0]?.map(([name]) => name) ?? [];
  console.log('\nA sheet of votes, from the file to each view.\n');
  console.log(
    table([
      ['', ...sizes.map(({ rows }) => `${rows.toLocaleString('en')} rows`)],
      ...names.map((name, at) => [name, ...columns.map((column) => column[at]?.[1] ?? '')]),
    ]),
  );
}

async function measured(browser: Browser, site: string, size: (typeof SIZES)[number]) {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  const figures: [string, string][] = [];
  const folder = mkdtempSync(join(tmpdir(), 'common-ground-size-'));
  const file = join(folder, 'Votes.csv');
  writeFileSync(file, votes(size));
  figures.push(['The file, MB', (statSync(file).size / 1e6).toFixed(1)]);
  const timed = async (name: string, act: () => Promise<unknown>, wait: () => Promise<unknown>) => {
    const start = performance.now();
    await act();
    await wait();
    figures.push([`${name}, ms`, (performance.now() - start).toFixed(0)]);
  };
  const drawn = () => page.waitForFunction(isDrawn, undefined, { timeout: LONG_MS, polling: 50 });
  await page.goto(`${site}studio/`);
  await drawn();
  const choose = page.locator('input[type=file]').first();
  const see = page.getByRole('button', { name: 'See it' });
  await timed(
    'Read, guessed and checked',
    () => choose.setInputFiles(file),
    async () => {
      await page.getByRole('textbox', { name: 'Title' }).fill('Votes', { timeout: LONG_MS });
      await see.and(page.locator(':enabled')).waitFor({ timeout: LONG_MS });
    },
  );
  await timed(
    'From there to the Overview',
    () => see.click({ timeout: LONG_MS }),
    async () => {
      await page.getByRole('note').filter({ hasText: '“Votes”' }).waitFor({ timeout: LONG_MS });
      await drawn();
    },
  );
  const nodes: [string, string][] = [];
  for (const name of VIEWS) {
    const link = page.getByRole('navigation', { name: 'Views' }).getByRole('link', { name, exact: true });
    const isOpen = () =>
      page.waitForFunction((path) => location.pathname.endsWith(path), pathOf(name), { timeout: LONG_MS });
    await timed(
      name,
      () => link.click(),
      async () => {
        await isOpen();
        await drawn();
      },
    );
    nodes.push([`${name}, nodes`, String(await page.locator('*').count())]);
  }
  figures.push(['A filter to paint, ms', (await clickPainted(page, 'main a[href*="issues="]')).toFixed(0)]);
  for (const name of ['Another pair to paint, ms', 'The next pair to paint, ms'])
    figures.push([name, (await pairPainted(page)).toFixed(0)]);
  figures.push(...nodes, ['Heap, MB', ((await heapOf(page)) / 1e6).toFixed(0)]);
  await context.close();
  rmSync(folder, { recursive: true });
  return figures;
}

function pathOf(view: string): string {
  return view === 'Overview' ? '/' : `/${view.toLowerCase()}/`;
}

/** Milliseconds from a click within the page to the second frame after it. */
function clickPainted(page: Page, selector: string): Promise<number> {
  return page.evaluate(async (one) => {
    const start = performance.now();
    document.querySelector<HTMLElement>(one)?.click();
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    return performance.now() - start;
  }, selector);
}

/** Milliseconds from the choice of another first party to the frame after the one that names it. */
async function pairPainted(page: Page): Promise<number> {
  await page.locator('h1 button[popovertarget]').first().click();
  await page.locator('[popover]:popover-open button[aria-current="false"]').nth(20).waitFor();
  return page.evaluate(async () => {
    const headline = () => document.querySelector('h1')?.textContent;
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    const before = headline();
    // The next one beyond the other party, which would swap the two.
    const others = document.querySelectorAll<HTMLElement>('[popover]:popover-open button[aria-current="false"]');
    const start = performance.now();
    others[10]?.click();
    while (headline() === before) await frame();
    await frame();
    return performance.now() - start;
  });
}

async function heapOf(page: Page): Promise<number> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('HeapProfiler.collectGarbage');
  return (await devtools.send('Runtime.getHeapUsage')).usedSize;
}

/** The same table at every call. */
function votes({ parties, questions, rows }: (typeof SIZES)[number]): string {
  const lines = ['party,issue,question,date,stance'];
  for (let row = 0; row < rows; row++) {
    const [party, question] = [row % parties, Math.floor(row / parties) % questions];
    const round = Math.floor(row / (parties * questions));
    const date = `${2015 + round}-${String(1 + (question % 12)).padStart(2, '0')}-${String(1 + (party % 28)).padStart(2, '0')}`;
    const vote = ['yes', 'abstain', 'no'][(party * 7 + question * 3 + round * 5) % 3];
    lines.push(
      `Country ${party + 1},Issue ${1 + (question % ISSUES)},Shall motion ${question + 1} pass?,${date},${vote}`,
    );
  }
  return `${lines.join('\n')}\n`;
}
