import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import type { AxeResults, RunOptions } from 'axe-core';
import { expect } from './page.ts';

/** A page takes half the time to read it that it takes to read the long form. */
const AXE = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** What another theme of the same page can change. */
const COLOURS = ['color-contrast', 'link-in-text-block'];

/** Runs axe over the whole page and expects it to find nothing. What is evaluated from outside passes the content policy. */
export async function expectAccessible(page: Page, { isOnPaper = false } = {}): Promise<void> {
  // Nobody presses on paper.
  await expectNothing(page, {
    runOnly: { type: 'tag', values: TAGS },
    rules: { 'target-size': { enabled: !isOnPaper } },
  });
}

/** The same in the light theme and the dark, in which it leaves the page. */
export async function expectAccessibleInBothThemes(page: Page): Promise<void> {
  await page.emulateMedia({ colorScheme: 'light' });
  await expectAccessible(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expectNothing(page, { runOnly: { type: 'rule', values: COLOURS } });
}

async function expectNothing(page: Page, options: RunOptions): Promise<void> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(`${AXE}; undefined`);
  const run: RunOptions = { ...options, resultTypes: ['violations'], preload: false };
  const { violations } = await page.evaluate<AxeResults>(`axe.run(document, ${JSON.stringify(run)})`);
  const found = violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target.join(' ')}: ${node.failureSummary ?? ''}`),
  );
  expect(found, 'axe finds nothing').toEqual([]);
}
