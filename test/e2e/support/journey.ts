import { test as base, expect as baseExpect } from '@playwright/test';
import type { WebKit } from '../../../.ci/programs.mjs';
import { BROWSER_ARGS } from '../../../.ci/programs.mjs';
import { isDrawn } from './page.ts';
import { playwrightReaders, type Reader, type Readers } from './reader.ts';
import { webkitReaders } from './webkit.ts';

/** A browser’s engine, and where on the machine it is. */
export type Engine =
  | { readonly name: 'firefox'; readonly path: string }
  | { readonly name: 'webkit'; readonly parts: WebKit };

interface PerTest {
  /** At the engine of the project; fails the test at its end where the console said anything. */
  readonly reader: Reader;
  /** Another one there, who remembers nothing. */
  readonly comeFresh: Readers['come'];
}

interface PerWorker {
  readonly engine: Engine;
  readonly readers: Readers;
  /** At Chromium, to compare with. */
  readonly chromium: Readers;
}

/** With the patience that two browsers on a busy machine need. */
export const expect = baseExpect.configure({ timeout: 45_000 });

const SITE = 'http://localhost:4180/';

export const test = base.extend<PerTest, PerWorker>({
  engine: [
    { name: 'firefox', path: '' },
    { option: true, scope: 'worker' },
  ],
  readers: [
    async ({ engine, playwright }, use) => {
      const readers = await (engine.name === 'webkit'
        ? webkitReaders(SITE, engine.parts)
        : playwrightReaders(SITE, (downloadsPath) =>
            playwright.firefox.launch({ channel: 'moz-firefox', executablePath: engine.path, downloadsPath }),
          ));
      await use(readers);
      await readers.close();
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  chromium: [
    async ({ playwright }, use) => {
      const readers = await playwrightReaders(SITE, (downloadsPath) =>
        playwright.chromium.launch({
          executablePath: process.env.CHROMIUM_PATH ?? '',
          args: [...BROWSER_ARGS],
          downloadsPath,
        }),
      );
      await use(readers);
      await readers.close();
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  reader: async ({ comeFresh }, use) => {
    const reader = await comeFresh();
    await use(reader);
    expect(reader.trouble, 'the console stays silent').toEqual([]);
  },
  comeFresh: async ({ readers }, use, info) => {
    info.setTimeout(240_000);
    const come: Reader[] = [];
    await use(async (isKeeping) => {
      const reader = await readers.come(isKeeping);
      come.push(reader);
      return reader;
    });
    for (const reader of come) await reader.leave();
  },
});

/** Opens an address and waits until all of it is drawn. */
export async function open(reader: Reader, address: string): Promise<void> {
  await reader.goTo(address);
  await drawn(reader);
}

/** Asks for the page again. What a page still waits for when it is left, a browser complains of. */
export async function reload(reader: Reader): Promise<void> {
  await reader.reload();
  await drawn(reader);
}

async function drawn(reader: Reader): Promise<void> {
  await expect.poll(() => reader.ask(isDrawn, null), { intervals: [100, 100, 200] }).toBe(true);
}

/** The words of the first element of this selector; of all of it, seen or not. */
export function wordsOf(reader: Reader, selector: string): Promise<string> {
  return reader.ask((it) => document.querySelector(it)?.textContent.replace(/\s+/g, ' ').trim() ?? '', selector);
}

export function countOf(reader: Reader, selector: string): Promise<number> {
  return reader.ask((it) => document.querySelectorAll(it).length, selector);
}

/** The query of the address on screen, decoded. */
export function queryOf(reader: Reader): Promise<string> {
  return reader.ask(() => decodeURIComponent(window.location.search), null);
}

/** All words of the page’s main part that are in sight, but for charts and the time bar, which tell what is pointed at. */
export function textOf(reader: Reader): Promise<readonly string[]> {
  return reader.ask(() => {
    const main = document.querySelector('main');
    if (main === null) return [];
    const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
    const texts: string[] = [];
    while (walker.nextNode()) {
      const { parentElement: parent, textContent } = walker.currentNode;
      const isMeant = parent !== null && parent.closest('figure, noscript, [role=status], [data-time-bar]') === null;
      const text = (textContent ?? '').replace(/\s+/g, ' ').trim();
      if (isMeant && text !== '' && parent.checkVisibility({ visibilityProperty: true })) texts.push(text);
    }
    return texts;
  }, null);
}

/** The same, once it has come to rest. */
export async function stillTextOf(reader: Reader): Promise<readonly string[]> {
  let text: readonly string[] = [];
  const isStill = async () => {
    const before = text.join();
    text = await textOf(reader);
    return text.join() === before && text.length > 0 && !before.includes('Loading …');
  };
  await expect.poll(isStill, { intervals: [100, 200, 400] }).toBe(true);
  return text;
}
