import type { Page } from '@playwright/test';
import { expect } from './page.ts';

const CONTROLS = ['banner', 'navigation', 'slider', 'textbox', 'searchbox', 'combobox', 'checkbox'] as const;

/** On paper a view has no controls and is an article under its heading. */
export async function expectArticle(page: Page): Promise<void> {
  for (const role of CONTROLS) await expect(page.getByRole(role), `${role} on paper`).toHaveCount(0);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}
