// Finds the programs of the machine that the tests and the benchmark run: browsers, and Java for the Nu checker.
import { existsSync, readdirSync } from 'node:fs';
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
  return onPath(NAMES) ?? (USUAL_PLACES[process.platform] ?? []).find((path) => existsSync(path));
}

/**
 * The first of these programs that is on the PATH.
 * @param {readonly string[]} names
 */
function onPath(names) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  const suffix = process.platform === 'win32' ? '.exe' : '';
  return names.flatMap((name) => folders.map((folder) => join(folder, name + suffix))).find((path) => existsSync(path));
}

async function ofPlaywright() {
  const { chromium } = await import('@playwright/test');
  const path = chromium.executablePath();
  return existsSync(path) ? path : undefined;
}

function installed() {
  return install('chromium-headless-shell', 'chromium') ? onThisMachine() : undefined;
}

/**
 * Debian has packages for them, which root may install unasked: a bare container needs no setup.
 * @param {string[]} packages The first that can be had is enough.
 */
function install(...packages) {
  if (!isRoot || !existsSync('/etc/debian_version')) return false;
  console.log(`Installing what the tests run (apt-get install ${packages[0]}) …`);
  return run('apt-get', 'update', '-qq') && packages.some((name) => run('apt-get', 'install', '-y', '-qq', name));
}

/** The path of a stock Firefox: the one named, the machine’s, or one installed now; undefined where there is none. */
export function findFirefox() {
  const names = ['firefox-esr', 'firefox'];
  const usual =
    process.platform === 'darwin'
      ? '/Applications/Firefox.app/Contents/MacOS/firefox'
      : join(process.env.PROGRAMFILES ?? '', 'Mozilla Firefox', 'firefox.exe');
  const places = [process.env.FIREFOX_PATH, onPath(names), usual];
  const found = places.find((path) => path !== undefined && path !== '' && existsSync(path));
  return found ?? (install('firefox-esr') ? onPath(names) : undefined);
}

/** The path of a Java: the machine’s, or one installed now; undefined where there is none. */
export function findJava() {
  return onPath(['java']) ?? (install('default-jre-headless') ? onPath(['java']) : undefined);
}

/**
 * WebKitGTK, its driver, and the program that makes a screen nobody sees.
 * @typedef {{ driver: string, browser: string, screen: string }} WebKit
 */

/** @returns {WebKit | undefined} Undefined where a part of it is missing: it is not installed unasked. */
export function findWebKit() {
  const driver = onPath(['WebKitWebDriver']);
  const screen = onPath(['Xvfb']);
  const browser = libraryFolders()
    .flatMap((folder) => ['webkit2gtk-4.1', 'webkitgtk-6.0'].map((name) => join(folder, name, 'MiniBrowser')))
    .find((path) => existsSync(path));
  if (driver === undefined || browser === undefined || screen === undefined) return undefined;
  return { driver, browser, screen };
}

function libraryFolders() {
  const root = '/usr/lib';
  if (!existsSync(root)) return [];
  const multiarch = readdirSync(root).filter((name) => name.includes('-linux-'));
  return ['/usr/libexec', root, ...multiarch.map((name) => join(root, name))];
}
