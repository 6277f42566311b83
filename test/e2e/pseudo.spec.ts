import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Page, test } from '@playwright/test';
import react from '@vitejs/plugin-react';
import { build as viteBuild } from 'vite';
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

/** What shows that a page is in the language. */
const SIGNS = { accented: /ŧ/, bidi: /\u202e/ };
type Language = keyof typeof SIGNS;
const LANGUAGES = ['accented', 'bidi'] as const;
const SITES = mkdtempSync(join(tmpdir(), 'common-ground-'));

// One build serves both.
test.describe.configure({ mode: 'default', timeout: 240_000 });
test.beforeAll(async () => {
  await build();
  for (const language of LANGUAGES) writeIn(language);
});
test.afterAll(() => rmSync(SITES, { recursive: true }));

for (const language of LANGUAGES) {
  test(`In the ${language} language no words are cut on a screen of any width, and no page scrolls sideways`, async ({
    page,
  }) => {
    const site = await serve({ folder: join(SITES, language) });
    for (const address of ADDRESSES) {
      await test.step(`/${address}`, async () => {
        await page.setViewportSize({ width: 1440, height: 900 });
        await page.goto(`${site.address}${address}`);
        await drawn(page);
        await expectWhole(page, language, `/${address}, 1440 px`);
        await page.setViewportSize({ width: 390, height: 900 });
        await drawn(page);
        await expectWhole(page, language, `/${address}, 390 px`);
      });
    }
    site.close();
  });
}

/** What answers to the width of the window comes a moment after it. */
async function expectWhole(page: Page, language: Language, what: string): Promise<void> {
  const soft = expect.configure({ soft: true, timeout: 2000 });
  await soft.poll(() => overhang(page), what).toBeLessThanOrEqual(0);
  await soft.poll(() => cut(page), what).toEqual([]);
  await soft(page.getByRole('main'), what).toContainText(SIGNS[language]);
  if (language === 'bidi') await soft.poll(() => isMirrored(page), `${what}, is mirrored`).toBe(true);
}

/** The program alone, in the pseudo-language that its page names. */
async function build(): Promise<void> {
  await viteBuild({
    root: fileURLToPath(new URL('../../', import.meta.url)),
    configFile: false,
    logLevel: 'silent',
    base: './',
    define: { 'import.meta.env.VITE_LANGUAGE': 'document.documentElement.dataset.language' },
    plugins: [react(), outlines()],
    build: { outDir: join(SITES, 'built'), minify: false },
  });
}

/** Nothing is written for this build: every address is drawn in the browser. */
function writeIn(language: Language): void {
  const folder = join(SITES, language);
  cpSync(join(SITES, 'built'), folder, { recursive: true });
  const direction = language === 'bidi' ? 'rtl' : 'ltr';
  const page = rooted(readFileSync(join(folder, 'index.html'), 'utf8'), '/').replace(
    'dir="ltr"',
    `dir="${direction}" data-language="${language}"`,
  );
  for (const address of ADDRESSES) {
    const path = join(folder, address.replace(/\?.*/, ''));
    mkdirSync(path, { recursive: true });
    writeFileSync(join(path, 'index.html'), page);
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
