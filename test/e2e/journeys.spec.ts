import { join } from 'node:path';
import { ROOT } from '../../.ci/project.mjs';
import { serve } from '../../.ci/serve.mjs';
import { countOf, expect, open, queryOf, reload, stillTextOf, test, textOf, wordsOf } from './support/journey.ts';
import type { Reader } from './support/reader.ts';

const OPEN = '[popover]:popover-open';
const SEARCH = 'main [data-search]';
const DAY = '[popovertarget="choose-day"]';
const SLIDER = '[data-time-bar] input[type=range]';

const headline = (reader: Reader) => wordsOf(reader, 'main h1');
const dayOf = (reader: Reader) =>
  reader.ask((it) => document.querySelector(it)?.getAttribute('datetime') ?? '', `${DAY} time`);
const focus = (reader: Reader, selector: string) =>
  reader.ask((it) => document.querySelector<HTMLElement>(it)?.focus(), selector);

test('Filters narrow each other, in the address too', async ({ reader }) => {
  await open(reader, '');
  const all = await countOf(reader, 'main li button[aria-expanded]');
  await reader.click('main li button', 'Assad’s future');
  await expect.poll(() => headline(reader)).toMatch(/^On Assad’s future, Washington and Moscow/);
  await expect.poll(() => queryOf(reader)).toBe('?issues=assad-future');
  await reader.click('main h1 button', 'agree on');
  await expect.poll(() => queryOf(reader)).toBe('?issues=assad-future&show=agree');
  const left = await countOf(reader, 'main li button[aria-expanded]');
  expect(left).toBeGreaterThan(0);
  expect(left).toBeLessThan(all);
});

test('Another pair is chosen', async ({ reader }) => {
  await open(reader, '');
  for (const [side, name, says] of [
    ['a', 'Turkey', /^Ankara and Moscow/],
    ['b', 'Syrian opposition', /^Ankara and the Syrian opposition/],
  ] as const) {
    await reader.click(`[popovertarget="choose-${side}"]`);
    await reader.click(`${OPEN} button`, name);
    await expect.poll(() => headline(reader)).toMatch(says);
  }
});

test('A day is typed digit by digit', async ({ reader, engine }) => {
  await open(reader, '');
  await reader.click(DAY);
  await expect.poll(() => reader.ask(() => document.activeElement?.getAttribute('type'), null)).toBe('date');
  // WebKit stays in each part of the date until it is told to go on.
  const next = engine.name === 'webkit' ? ['ArrowRight'] : [];
  await reader.press('0', '6', ...next, '0', '1', ...next, '2', '0', '1', '4');
  await expect.poll(() => dayOf(reader)).toBe('2014-06-01');
  await expect.poll(() => queryOf(reader)).toBe('?on=2014-06-01');
  await reader.press('Escape');
  await reader.back();
  await expect.poll(() => queryOf(reader)).toBe('');
});

test('A day is reached with the time strip, in the step of the history that it was begun in', async ({ reader }) => {
  await open(reader, 'issues/sanctions/');
  await reader.click('[popovertarget="choose-b"]');
  await reader.click(`${OPEN} button`, 'Turkey');
  const before = await dayOf(reader);
  await focus(reader, SLIDER);
  await reader.press(...Array.from({ length: 8 }, () => 'ArrowLeft'));
  await expect.poll(() => queryOf(reader)).toBe('?b=turkey&on=2015-12-07');
  expect(await dayOf(reader)).toBe('2015-12-07');
  await reader.back();
  await expect.poll(() => dayOf(reader)).toBe(before);
});

test('Back and forward lead over choices and views', async ({ reader }) => {
  await open(reader, '?show=agree&sort=name');
  const overview = await stillTextOf(reader);
  await reader.click('main a', 'Assad’s future');
  await expect.poll(() => wordsOf(reader, 'title')).toMatch(/^Assad’s future/);
  const issue = await stillTextOf(reader);
  await reader.back();
  await expect.poll(() => textOf(reader)).toEqual(overview);
  await reader.forward();
  await expect.poll(() => textOf(reader)).toEqual(issue);
});

test('A question leads to the words of both sides, and a statement to its page', async ({ reader }) => {
  await open(reader, '');
  await reader.click('main li button[aria-expanded]', 'Must Assad go before talks begin?');
  await expect.poll(() => queryOf(reader)).toBe('?open=assad-precondition');
  await expect.poll(() => countOf(reader, 'main aside a[data-source][href^=http]')).toBeGreaterThan(1);
  await open(reader, 'evidence/?by=iran');
  await reader.click('main ol > li a');
  await expect.poll(() => reader.ask(() => window.location.pathname, null)).toMatch(/^\/statements\/./);
  await expect.poll(() => wordsOf(reader, 'main')).toMatch(/Iran/);
});

test('A view is shared and saved', async ({ reader }) => {
  await open(reader, 'issues/sanctions/?on=2015-06-01');
  await reader.click('header button', 'Share');
  await reader.click('dialog button', 'Copy link');
  const said = () => wordsOf(reader, 'dialog [role=status]');
  await expect.poll(said).toMatch(/^Link copied\.|The text is selected/);
  const link = () => reader.ask(() => document.querySelector<HTMLTextAreaElement>('dialog textarea')?.value, null);
  expect(await link()).toMatch(/\/issues\/sanctions\/\?on=2015-06-01$/);
  for (const [button, ending, beginning] of [
    ['CSV', '.csv', /^\uFEFF?"?[A-Za-z]/],
    ['SVG', '.svg', /<svg /],
    ['PNG', '.png', /^.PNG/],
  ] as const) {
    // The preview moves the buttons when it arrives.
    await expect(async () => {
      await reader.click('dialog button', button);
      await expect.poll(said, { timeout: 5000 }).toBe(`${button} saved.`);
    }).toPass({ timeout: 45_000 });
    const file = () => [...reader.saved()].find(([name]) => name.endsWith(ending))?.[1] ?? '';
    await expect.poll(file, button).toMatch(beginning);
  }
});

test('Time is played to the last change', async ({ reader }) => {
  await open(reader, 'issues/sanctions/?on=2016-09-01');
  await reader.click(DAY);
  await reader.choose(`${OPEN} select`, 'Fast');
  await reader.press('Escape');
  await reader.click('[aria-label="Play"]');
  await expect.poll(() => countOf(reader, '[aria-label="Next change"][aria-disabled=true]')).toBe(1);
  await expect.poll(() => countOf(reader, '[aria-label="Play"]')).toBe(1);
  expect(await queryOf(reader)).toMatch(/^\?on=201[67]-/);
});

test('A theme is chosen and kept', async ({ reader }) => {
  const paper = () => reader.ask(() => getComputedStyle(document.documentElement).backgroundColor, null);
  await open(reader, '');
  await reader.choose('footer select', 'Light');
  const light = await paper();
  await reader.choose('footer select', 'Dark');
  await expect.poll(paper).not.toBe(light);
  const dark = await paper();
  await open(reader, 'method/');
  await reload(reader);
  await expect.poll(paper).toBe(dark);
});

test('A word with a slip finds what was meant', async ({ reader }) => {
  await open(reader, 'evidence/?whole=yes');
  const all = await countOf(reader, 'main ol > li');
  await reader.click(SEARCH);
  await reader.press(...'sanktions');
  // The list for a word that is half typed is another one.
  await expect.poll(() => wordsOf(reader, 'main')).toContain('No word on record begins with “sanktions”');
  await expect.poll(() => wordsOf(reader, 'main ol > li mark')).toMatch(/^sanctions$/i);
  await expect.poll(() => queryOf(reader)).toBe('?q=sanktions&whole=yes');
  const found = await countOf(reader, 'main ol > li');
  expect(found).toBeLessThan(all);
  await reload(reader);
  await expect.poll(() => countOf(reader, 'main ol > li')).toBe(found);
});

test('After the first visit a reload works without a network', async ({ comeFresh }) => {
  // Firefox complains of all that a page was still fetching when it is left.
  const reader = await comeFresh(true);
  const { address, close } = await serve({ folder: join(ROOT, 'dist') });
  const site = address.replace('127.0.0.1', 'localhost');
  await open(reader, site);
  const isKept = async () => {
    await navigator.serviceWorker.ready;
    return navigator.serviceWorker.controller !== null;
  };
  await expect.poll(() => reader.ask(isKept, null)).toBe(true);
  close();
  for (const place of ['issues/sanctions/?a=turkey', 'timeline/']) {
    await open(reader, `${site}${place}`);
    const words = await headline(reader);
    await reload(reader);
    await expect.poll(() => headline(reader), place).toBe(words);
  }
  await reader.click('nav a', 'Parties');
  await expect.poll(() => wordsOf(reader, 'title')).toMatch(/^How close \d+ parties stand/);
  await expect.poll(() => headline(reader)).toMatch(/closest to Moscow/);
});

test('After twenty quick steps the page is what its address shows anew', async ({ reader, comeFresh }) => {
  await open(reader, 'issues/assad-future/?on=2015-12-10');
  for (let round = 0; round < 5; round++) {
    await reader.click('[aria-label="Previous change"]');
    await reader.click('main li button[aria-expanded]');
    await focus(reader, SLIDER);
    await reader.press('ArrowLeft', 'ArrowLeft');
  }
  const address = () => reader.ask(() => window.location.href, null);
  await expect.poll(async () => (await address()).includes(`on=${await dayOf(reader)}`)).toBe(true);
  const fresh = await comeFresh();
  await open(fresh, await address());
  expect(await stillTextOf(reader)).toEqual(await stillTextOf(fresh));
});

test('Every view says the same as in Chromium', async ({ reader, chromium }) => {
  const other = await chromium.come();
  for (const address of [
    '',
    'timeline/',
    'parties/',
    'parties/us/',
    'evidence/',
    'issues/assad-future/?since=2011-08-18',
    'questions/minsk-framework/?since=2014-01-01',
    'issues/turkey-tensions/?a=turkey&since=2015-11-24&on=2016-06-30',
    'timeline/?a=turkey&issues=sanctions',
    '?sort=moved&since=2014-12-15',
  ]) {
    await test.step(`/${address}`, async () => {
      await open(other, address);
      await open(reader, address);
      const text = await stillTextOf(other);
      expect(text.length, `/${address}`).toBeGreaterThan(20);
      await expect.poll(() => textOf(reader), `/${address}`).toEqual(text);
    });
  }
  await other.leave();
});
