import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Page, test } from '@playwright/test';
import react from '@vitejs/plugin-react';
import { build } from 'vite';
import { serve } from '../../.ci/serve.mjs';
import { outlines } from '../../src/prerender/outlines.ts';
import { rooted } from '../../src/prerender/page-html.ts';
import { drawn, expect, overhang } from './support/page.ts';

const ADDRESSES = [
  '',
  '?open=assad-precondition',
  'issues/assad-future/',
  'questions/assad-precondition/',
  'parties/',
  'parties/us/',
  'events/ev-step-aside/',
  'statements/us-obama-2011-08-18/',
  'evidence/sources/',
  'timeline/',
  'evidence/',
  'method/',
];

for (const language of ['accented', 'bidi'] as const) {
  test(`In the ${language} language no words are cut on a screen of any width, and no page scrolls sideways`, async ({
    page,
  }) => {
    test.setTimeout(240_000);
    const folder = mkdtempSync(join(tmpdir(), 'common-ground-'));
    await buildIn(language, folder);
    const site = await serve({ folder });
    const html = readFileSync(join(folder, 'index.html'), 'utf8');
    const direction = language === 'bidi' ? 'rtl' : 'ltr';
    const turned = rooted(html, '/').replace('dir="ltr"', `dir="${direction}"`);
    // Nothing is written for this build: every address is drawn in the browser.
    await page.route(/\/(\?.*)?$/, (route) => route.fulfill({ body: turned, contentType: 'text/html' }));
    for (const address of ADDRESSES) {
      await page.setViewportSize({ width: 1440, height: 900 });
      await page.goto(`${site.address}${address}`);
      await drawn(page);
      await expectWhole(page, direction, `/${address}, 1440 px`);
      await page.setViewportSize({ width: 390, height: 900 });
      await drawn(page);
      await expectWhole(page, direction, `/${address}, 390 px`);
    }
    site.close();
    rmSync(folder, { recursive: true });
  });
}

/** What answers to the width of the window comes a moment after it. */
async function expectWhole(page: Page, direction: string, what: string): Promise<void> {
  const soft = expect.configure({ soft: true, timeout: 2000 });
  await soft.poll(() => overhang(page), what).toBeLessThanOrEqual(0);
  await soft.poll(() => cut(page), what).toEqual([]);
  if (direction === 'rtl') await soft.poll(() => isMirrored(page), `${what}, is mirrored`).toBe(true);
}

/** The program alone, in a pseudo-language. */
async function buildIn(language: string, outDir: string): Promise<void> {
  process.env.VITE_LANGUAGE = language;
  try {
    await build({
      root: fileURLToPath(new URL('../../', import.meta.url)),
      configFile: false,
      logLevel: 'silent',
      base: './',
      plugins: [react(), outlines()],
      build: { outDir, emptyOutDir: true, minify: false },
    });
  } finally {
    delete process.env.VITE_LANGUAGE;
  }
}

/** What holds more words than it shows and cannot be scrolled, and words beside the window. */
function cut(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('body *')].flatMap((element) => {
      const hasWords = [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim() !== '');
      const isHidden = element.clientWidth === 1 || !element.checkVisibility({ visibilityProperty: true });
      if (!hasWords || isHidden) return [];
      const overflow = getComputedStyle(element).overflowX;
      const isCut = /hidden|clip/.test(overflow) && element.scrollWidth > element.clientWidth + 1;
      const { left, right } = element.getBoundingClientRect();
      let around: Element | null = element.parentElement;
      while (around !== null && !/auto|scroll/.test(getComputedStyle(around).overflowX)) around = around.parentElement;
      const isScrolled = around !== null;
      const isBeside = !isScrolled && right > left && (left < -1 || right > window.innerWidth + 1);
      const words = `${element.tagName} ${element.className}: ${element.textContent.slice(0, 50)}`;
      return isCut ? [`cut: ${words}`] : isBeside ? [`beside the window: ${words}`] : [];
    }),
  );
}

/** The name of the product stands where a page begins: at the right. */
function isMirrored(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const name = document.querySelector('header a')?.getBoundingClientRect();
    return name !== undefined && window.innerWidth - name.right < name.left;
  });
}
