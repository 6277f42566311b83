// What the benchmark measures of one page, each time in a browser context that remembers nothing.
import type { Browser, CDPSession, Page } from '@playwright/test';

/** How long a click took to be painted, in milliseconds. */
interface Painted {
  readonly frames: number;
  readonly eventTiming: number;
}

declare global {
  interface Window {
    headlinePainted: Promise<number>;
    axesPainted: Promise<number>;
    blocked: number;
    shifted: number;
    clickPainted: Promise<Painted>;
    /** Resolved when the record has been played to its end. */
    played: Promise<void>;
  }
}

/** Slow 4G as Lighthouse applies it in the browser, and a phone's processor. */
const SLOW_4G = {
  offline: false,
  downloadThroughput: (1638.4 * 0.9 * 1024) / 8,
  uploadThroughput: (750 * 0.9 * 1024) / 8,
  latency: 150 * 3.75,
};
export const CPU_SLOWDOWN = 4;
/** After the network has gone quiet, the page draws what came last. */
const SETTLED_MS = 2500;
/** Event Timing reports nothing that was on screen sooner. */
const EVENT_TIMING_FLOOR = 16;

/** What holds a position axis: on this site, and in the static page. */
const AXES = '[data-axis], .axis';

/**
 * Bytes of a page; the milliseconds until its headline, its first axes and its largest part are painted; for how long its tasks,
 * each beyond the first 50 ms, then keep it from answering (total blocking time); and its layout shift.
 */
export async function measureLoad(browser: Browser, address: string) {
  return inFreshPage(browser, async (page, devtools) => {
    let bytes = 0;
    devtools.on('Network.loadingFinished', ({ encodedDataLength }) => {
      bytes += encodedDataLength;
    });
    await devtools.send('Network.enable');
    await devtools.send('Network.emulateNetworkConditions', SLOW_4G);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN });
    await page.addInitScript(watchArrival, AXES);
    await page.goto(address, { waitUntil: 'networkidle' });
    await page.waitForTimeout(SETTLED_MS);
    return page.evaluate(readArrival, bytes / 1000);
  });
}

/** Milliseconds from choosing a filter to the next paint. `prepare` runs in the page before. */
export async function measureFilter(
  browser: Browser,
  address: string,
  label: string,
  prepare?: (label: string) => void,
): Promise<Painted> {
  return inFreshPage(browser, async (page, devtools) => {
    await page.goto(address, { waitUntil: 'networkidle' });
    if (prepare !== undefined) await page.evaluate(prepare, label);
    await page.evaluate(watchClick, EVENT_TIMING_FLOOR);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN });
    // The bare pointer: a locator's click would have its own checks measured too.
    const box = await page.locator('button[aria-pressed]', { hasText: label }).boundingBox();
    if (box === null) throw new Error(`There is no “${label}” to choose.`);
    await page.mouse.move(box.x + 5, box.y + 5);
    await page.waitForTimeout(500);
    await page.mouse.down();
    await page.mouse.up();
    return page.evaluate(() => window.clickPainted);
  });
}

/** Runs a measurement in a page of its own and closes it. */
export async function inFreshPage<Measured>(
  browser: Browser,
  measure: (page: Page, devtools: CDPSession) => Promise<Measured>,
): Promise<Measured> {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    // What is fetched for the next visit is no part of this one.
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  const result = await measure(page, await context.newCDPSession(page));
  await context.close();
  return result;
}

// From here on: functions that run in the page.

/** The second frame begins when the first, which has what was looked for, has been painted. */
function watchArrival(axes: string) {
  const painted = (isThere: () => boolean) =>
    new Promise<number>((resolve) => {
      const look = () => requestAnimationFrame(isThere() ? () => resolve(performance.now()) : look);
      requestAnimationFrame(look);
    });
  window.headlinePainted = painted(() => (document.querySelector('h1')?.textContent ?? '').trim() !== '');
  window.axesPainted = painted(() => document.querySelector(axes) !== null);
  window.shifted = 0;
  window.blocked = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) window.shifted += Number(Reflect.get(entry, 'value'));
  }).observe({ type: 'layout-shift', buffered: true });
  new PerformanceObserver((list) => {
    const first = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.POSITIVE_INFINITY;
    for (const { startTime, duration } of list.getEntries()) if (startTime > first) window.blocked += duration - 50;
  }).observe({ type: 'longtask', buffered: true });
}

async function readArrival(kilobytes: number) {
  const largest = await new Promise<number>((resolve) => {
    const observer = new PerformanceObserver((list) => resolve(list.getEntries().at(-1)?.startTime ?? Number.NaN));
    observer.observe({ type: 'largest-contentful-paint', buffered: true });
  });
  const { shifted, blocked } = window;
  return {
    kilobytes,
    headline: await window.headlinePainted,
    axes: await window.axesPainted,
    largest,
    blocked,
    shifted,
  };
}

/** Two clocks for the same click: two frames, and the browser's own Event Timing, which is in steps of 8 ms. */
function watchClick(floor: number) {
  let eventTiming = floor;
  const observer = new PerformanceObserver((list) => {
    for (const { name, duration } of list.getEntries()) {
      if (name === 'click') eventTiming = Math.max(eventTiming, duration);
    }
  });
  // The types of the page know no threshold.
  const options = { type: 'event', durationThreshold: floor };
  observer.observe(options);
  window.clickPainted = new Promise((resolve) => {
    const whenClicked = ({ timeStamp }: MouseEvent) => {
      requestAnimationFrame(() =>
        requestAnimationFrame(() => {
          const frames = performance.now() - timeStamp;
          // Event Timing entries arrive a little after the paint.
          setTimeout(() => resolve({ frames, eventTiming }), 300);
        }),
      );
    };
    addEventListener('click', whenClicked, { capture: true, once: true });
  });
}
