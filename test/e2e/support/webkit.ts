import { type ChildProcess, spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import type { WebKit } from '../../../.ci/programs.mjs';
import { createDownloads, type Reader, type Readers } from './reader.ts';

const PATIENCE_MS = 45_000;
/** What the protocol calls a reference to an element, and keys without a letter. */
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';
const KEYS: Readonly<Record<string, string>> = {
  ArrowLeft: '\uE012',
  ArrowRight: '\uE014',
  Enter: '\uE007',
  Escape: '\uE00C',
  End: '\uE010',
  Home: '\uE011',
  Space: ' ',
};

/** The first in sight, enabled and at rest. */
const FIND = `const [selector, words, answer] = arguments;
  const found = [...document.querySelectorAll(selector)].find(
    (it) => it.checkVisibility({ visibilityProperty: true }) && !it.matches(':disabled') && it.textContent.includes(words));
  const place = () => JSON.stringify(found?.getBoundingClientRect());
  const before = place();
  setTimeout(() => answer(found !== undefined && place() === before ? found : null), 100);`;

const CHOOSE = `const [selector, words] = arguments;
  const select = [...document.querySelectorAll(selector)].find((it) => it.checkVisibility({ visibilityProperty: true }));
  select.value = [...select.options].find((it) => it.text === words).value;
  for (const type of ['input', 'change']) select.dispatchEvent(new Event(type, { bubbles: true }));`;

type Send = (method: 'GET' | 'POST' | 'DELETE', path: string, body?: object) => Promise<unknown>;

/** Readers at WebKitGTK, which answers to WebDriver alone: a protocol of a few requests, sent here as they are. */
export async function webkitReaders(site: string, webkit: WebKit): Promise<Readers> {
  const screen = await startScreen(webkit.screen);
  const come = () => comeTo(site, webkit, screen.display);
  return {
    // One start in a few hundred hangs before there is a page.
    come: () => come().catch(come),
    close: async () => void screen.process.kill(),
  };
}

/** A driver serves one session, so that each reader has one of their own. */
async function comeTo(site: string, { driver, browser }: WebKit, display: string): Promise<Reader> {
  const downloads = createDownloads();
  const port = await freePort();
  const env = {
    ...process.env,
    DISPLAY: display,
    // Without a graphics card, layers take longer to compose than a page takes for all else.
    WEBKIT_DISABLE_COMPOSITING_MODE: '1',
    // What is saved lies there.
    HOME: downloads.folder,
  };
  const server = spawn(driver, [`--port=${port}`], { env, stdio: 'ignore' });
  const send: Send = async (method, path, body) => {
    // A driver that hangs is told from one that is slow.
    const signal = AbortSignal.timeout(PATIENCE_MS);
    const init = body === undefined ? { method, signal } : { method, signal, body: JSON.stringify(body) };
    const response = await fetch(`http://127.0.0.1:${port}${path}`, init);
    const { value } = JSON.parse(await response.text());
    if (!response.ok) throw new Error(`${method} ${path}: ${value.error}: ${value.message}`);
    return value;
  };
  const session = await startSession(send, browser).catch((error) => {
    server.kill();
    downloads.remove();
    throw error;
  });
  return {
    ...inSession(site, (method, path, body) => send(method, `${session}${path}`, body)),
    saved: downloads.saved,
    trouble: [],
    async leave() {
      await send('DELETE', session);
      server.kill();
      downloads.remove();
    },
  };
}

/** The path of a new session, whose window has a usual size. */
async function startSession(send: Send, browser: string): Promise<string> {
  await until('The driver of WebKitGTK does not answer.', () => send('GET', '/status'));
  const options = { binary: browser, args: ['--automation'] };
  const asked = { capabilities: { alwaysMatch: { 'webkitgtk:browserOptions': options } } };
  const session = `/session/${Reflect.get(Object(await send('POST', '/session', asked)), 'sessionId')}`;
  await send('POST', `${session}/window/rect`, { width: 1280, height: 860 });
  return session;
}

function inSession(site: string, send: Send): Omit<Reader, 'saved' | 'trouble' | 'leave'> {
  const click = async (selector: string, words = '') => {
    const element = await until(`Nothing to press is ${selector} “${words}”.`, async () => {
      const found = await send('POST', '/execute/async', { script: FIND, args: [selector, words] });
      if (found === null) throw new Error('not yet');
      return Reflect.get(Object(found), ELEMENT);
    });
    await send('POST', `/element/${element}/click`, {});
  };
  return {
    goTo: async (address) => void (await send('POST', '/url', { url: new URL(address, site).href })),
    async ask(question, given) {
      const script = `const done = arguments[1];
        Promise.resolve((${question})(arguments[0])).then((answer) => done(JSON.stringify(answer ?? null)));`;
      return JSON.parse(String(await send('POST', '/execute/async', { script, args: [given ?? null] })));
    },
    click,
    // The menu of a select is a window of its own, which no driver sees.
    choose: (selector, option) =>
      until(`There is no ${option} in ${selector}.`, async () => {
        await send('POST', '/execute/sync', { script: CHOOSE, args: [selector, option] });
      }),
    async press(...keys) {
      const actions = keys.flatMap((key) => {
        const value = KEYS[key] ?? key;
        return [
          { type: 'keyDown', value },
          { type: 'keyUp', value },
        ];
      });
      await send('POST', '/actions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
    },
    back: async () => void (await send('POST', '/back', {})),
    forward: async () => void (await send('POST', '/forward', {})),
    reload: async () => void (await send('POST', '/refresh', {})),
  };
}

/** A screen that nobody sees; it says its own number. */
async function startScreen(program: string): Promise<{ readonly display: string; readonly process: ChildProcess }> {
  const process = spawn(program, ['-displayfd', '1', '-screen', '0', '1400x1000x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const number = await new Promise<string>((resolve, reject) => {
    process.stdout.once('data', (said: Buffer) => resolve(said.toString().trim()));
    process.once('error', reject);
  });
  return { display: `:${number}`, process };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() =>
        typeof address === 'object' && address !== null ? resolve(address.port) : reject(new Error('no port')),
      );
    });
  });
}

async function until<Answer>(sentence: string, attempt: () => Promise<Answer>): Promise<Answer> {
  const end = Date.now() + PATIENCE_MS;
  for (;;) {
    try {
      return await attempt();
    } catch (error) {
      if (Date.now() > end) throw new Error(sentence, { cause: error });
      await pause(100);
    }
  }
}
