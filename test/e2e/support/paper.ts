import type { Page } from '@playwright/test';
import { expect } from './page.ts';

const CONTROLS = /^\s*- (banner|navigation|slider|textbox|searchbox|combobox|checkbox)\b.*$/gm;

/** On paper a view has no controls and is an article under its heading. */
export async function expectArticle(page: Page): Promise<void> {
  const tree = await page.locator('body').ariaSnapshot();
  expect(tree.match(CONTROLS) ?? [], 'controls on paper').toEqual([]);
  expect(tree).toMatch(/^\s*- '?heading .*\[level=1\]/m);
}
