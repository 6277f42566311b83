// Finds the Chromium that the browser tests and the benchmark drive.
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { run } from './project.mjs';

const isRoot = process.getuid?.() === 0;

/** Chromium refuses its sandbox to root; the rest keeps the browser from talking to anyone but the page. */
export const BROWSER_ARGS = [
  ...(isRoot ? ['--no-sandbox'] : []),
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
];

// The browser without its windows opens a page in half the time.
const NAMES = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
];

/**
 * Where installers put it without adding it to the PATH.
 * @type {Partial<Record<NodeJS.Platform, string[]>>}
 */
const USUAL_PLACES = {
  darwin: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  ],
  win32: [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]
    .filter((folder) => folder !== undefined)
    .map((folder) => join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe')),
};

/**
 * The path of a Chromium: the one named, the machine's, Playwright's, or one installed now.
 * @returns {Promise<string>}
 */
export async function findBrowser() {
  const named = process.env.CHROMIUM_PATH;
  if (named !== undefined && named !== '') {
    if (existsSync(named)) return named;
    throw new Error(`CHROMIUM_PATH names ${named}, where there is no file: correct it or unset it.`);
  }
  const found = onThisMachine() ?? (await ofPlaywright()) ?? installed();
  if (found !== undefined) return found;
  throw new Error(
    'No Chromium was found: install Chromium or Google Chrome, or run “npx playwright install chromium”, or name its executable in CHROMIUM_PATH.',
  );
}

function onThisMachine() {
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  const suffix = process.platform === 'win32' ? '.exe' : '';
  const onPath = NAMES.flatMap((name) => folders.map((folder) => join(folder, name + suffix)));
  return [...onPath, ...(USUAL_PLACES[process.platform] ?? [])].find((path) => existsSync(path));
}

async function ofPlaywright() {
  const { chromium } = await import('@playwright/test');
  const path = chromium.executablePath();
  return existsSync(path) ? path : undefined;
}

/** Debian has packages for it, which root may install unasked: a bare container needs no setup. */
function installed() {
  if (!isRoot || !existsSync('/etc/debian_version')) return undefined;
  /** @param {string} name */
  const install = (name) => run('apt-get', 'install', '-y', '-qq', name);
  console.log('Installing Chromium (apt-get install chromium-headless-shell) …');
  const isDone = run('apt-get', 'update', '-qq') && (install('chromium-headless-shell') || install('chromium'));
  return isDone ? onThisMachine() : undefined;
}
