import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from '@playwright/test';
import { SAID_BY_DRIVER } from './trouble.ts';

/** Somebody at a browser of any engine, by the few things that every driver can do. What is to be pressed is waited for. */
export interface Reader {
  /** Opens an address, relative to the site or whole. */
  readonly goTo: (address: string) => Promise<void>;
  /** Asks the page itself; what is given and answered is plain data. */
  readonly ask: <Given, Answer>(question: (given: Given) => Answer | Promise<Answer>, given: Given) => Promise<Answer>;
  /** Presses the first control in sight of this selector that holds the words. */
  readonly click: (selector: string, words?: string) => Promise<void>;
  /** Chooses an option of a select by its words. */
  readonly choose: (selector: string, option: string) => Promise<void>;
  /** Presses one key after the other, on what has the focus: a letter, or its name such as `ArrowLeft`. */
  readonly press: (...keys: readonly string[]) => Promise<void>;
  readonly back: () => Promise<void>;
  readonly forward: () => Promise<void>;
  readonly reload: () => Promise<void>;
  /** The files saved so far, by their names. */
  readonly saved: () => ReadonlyMap<string, string>;
  /** What the console said that a driver can hear: errors, warnings, refused resources. */
  readonly trouble: readonly string[];
  readonly leave: () => Promise<void>;
}

/** Readers at one browser; none remembers what another did. */
export interface Readers {
  /** One whose browser keeps the site for later, as all do, needs seconds for it: others come without, where a driver can say so. */
  readonly come: (isKeeping?: boolean) => Promise<Reader>;
  readonly close: () => Promise<void>;
}

/** A folder for what is saved, and a look into it. */
export function createDownloads() {
  const folder = mkdtempSync(join(tmpdir(), 'common-ground-'));
  const whole = (name: string) => !/\.(part|wkdownload)$/.test(name);
  const files = () =>
    readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isFile() && whole(entry.name));
  return {
    folder,
    saved: () => new Map(files().map(({ name }) => [name, readFileSync(join(folder, name), 'utf8')])),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** Readers at a browser that Playwright drives. It is launched with the folder for its downloads. */
export async function playwrightReaders(
  site: string,
  launch: (downloadsPath: string) => Promise<Browser>,
): Promise<Readers> {
  const downloads = createDownloads();
  const browser = await launch(downloads.folder);
  return {
    async come(isKeeping = false) {
      const context = await browser.newContext({
        baseURL: site,
        viewport: { width: 1280, height: 860 },
        locale: 'en-US',
        serviceWorkers: isKeeping ? 'allow' : 'block',
      });
      const trouble: string[] = [];
      context.on('console', (message) => {
        const isOfPage = ['error', 'warning'].includes(message.type()) && !SAID_BY_DRIVER.test(message.text());
        if (isOfPage) trouble.push(message.text());
      });
      context.on('weberror', (error) => trouble.push(error.error().message));
      return { ...atPage(await context.newPage()), saved: downloads.saved, trouble, leave: () => context.close() };
    },
    async close() {
      await browser.close();
      downloads.remove();
    },
  };
}

function atPage(page: Page): Omit<Reader, 'saved' | 'trouble' | 'leave'> {
  return {
    goTo: async (address) => void (await page.goto(address)),
    ask: async (question, given) => page.evaluate(`(${question})(${JSON.stringify(given)})`),
    click: (selector, words = '') =>
      page.locator(selector, { hasText: words }).filter({ visible: true }).first().click(),
    choose: async (selector, option) =>
      void (await page.locator(selector).filter({ visible: true }).first().selectOption(option)),
    async press(...keys) {
      for (const key of keys) await page.keyboard.press(key);
    },
    back: async () => void (await page.goBack()),
    forward: async () => void (await page.goForward()),
    reload: async () => void (await page.reload()),
  };
}
