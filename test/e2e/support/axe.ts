import type { Page } from '@playwright/test';
import axe, { type AxeResults } from 'axe-core';
import { expect } from './page.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Runs axe over the whole page and expects it to find nothing. What is evaluated from outside passes the content policy. */
export async function expectAccessible(page: Page, { isOnPaper = false } = {}): Promise<void> {
  await page.evaluate(`${axe.source}; undefined`);
  // Nobody presses on paper.
  const rules = { 'target-size': { enabled: !isOnPaper } };
  const options = { runOnly: { type: 'tag', values: TAGS }, rules, resultTypes: ['violations'] };
  const { violations } = await page.evaluate<AxeResults>(`axe.run(document, ${JSON.stringify(options)})`);
  const found = violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target.join(' ')}: ${node.failureSummary ?? ''}`),
  );
  expect(found, 'axe finds nothing').toEqual([]);
}
