// Playing through the record, and how long each step of it holds the page's main thread.
import type { Browser, Page } from '@playwright/test';
import { CPU_SLOWDOWN, inFreshPage } from './bench-measure.ts';
import type { playSteps } from './bench-page.ts';

/** For each step, and last for the end, the milliseconds of its tasks. */
type Run = readonly (readonly number[])[];

/** What a trace says of a stretch of time, in microseconds. */
interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly ts: number;
  readonly dur: number;
  readonly pid: number;
  readonly tid: number;
}

interface Marks {
  readonly step: string;
  readonly end: string;
}

type Steps = ReturnType<typeof playSteps>;

/** What the browser itself calls a long task. */
const LONG_TASK = 50;
/** The player's fastest pause between two steps, which the static page keeps as well. */
const FAST = { label: 'fast', pause: 500 };
/** The name of the mark that a page leaves in the trace at each step. */
const STEP = 'benchmark-step';
/** The mark at the end of play, when the page comes to rest: that is told apart, since no step waits for it. */
const END = 'benchmark-end';
/** What the page still does then. */
const AFTERMATH = 1000;

/** The site, opened on the first day of the record, played by its own player. */
export async function measurePlay(browser: Browser, address: string) {
  return traceSteps(browser, address, async (page) => {
    await page.locator('[popovertarget="choose-day"]').click();
    await page.getByLabel('Plays').selectOption({ label: FAST.label });
    await page.keyboard.press('Escape');
    await page.evaluate(watchPlayer, { step: STEP, end: END });
    await page.getByRole('button', { name: 'Play', exact: true }).click();
    await page.evaluate(() => window.played);
  });
}

/** The static page, its marks moved by the plainest script there is. */
export async function measureStaticPlay(browser: Browser, address: string, steps: Steps) {
  return traceSteps(browser, address, (page) =>
    page.evaluate(moveParts, { steps, pause: FAST.pause, step: STEP, end: END }),
  );
}

async function traceSteps(browser: Browser, address: string, play: (page: Page) => Promise<void>): Promise<Run> {
  return inFreshPage(browser, async (page, devtools) => {
    await page.goto(address, { waitUntil: 'networkidle' });
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN });
    await browser.startTracing(page, { categories: ['toplevel', 'blink.user_timing'] });
    await play(page);
    await page.waitForTimeout(AFTERMATH);
    const { traceEvents } = JSON.parse(String(await browser.stopTracing()));
    return tasksOfSteps(traceEvents);
  });
}

/** The tasks on the thread of the page, each step's from the one that leaves its mark to the next mark's. */
function tasksOfSteps(events: readonly TraceEvent[]): Run {
  const marks = events.filter(({ name }) => name === STEP || name === END).toSorted((x, y) => x.ts - y.ts);
  const [first] = marks;
  const steps: number[][] = marks.map(() => []);
  for (const { name, ph, ts, dur, ...thread } of events) {
    if (ph !== 'X' || !name.endsWith('::RunTask') || thread.pid !== first?.pid || thread.tid !== first.tid) continue;
    const step = marks.findLastIndex((mark) => mark.ts < ts + dur);
    steps[step]?.push(dur / 1000);
  }
  return steps;
}

/**
 * What several runs of the same play have in common. A step is judged by the median of its runs: what the page does is
 * the same in each, what else the machine does is not. How many a single run has is told beside it.
 */
export function summary(runs: readonly Run[]) {
  const longestOf = (tasks: readonly number[]) => Math.max(0, ...tasks);
  const played = runs.map((steps) => steps.slice(0, -1));
  const longest = played.map((steps) => steps.map(longestOf));
  const busy = played.map((steps) => steps.map((tasks) => tasks.reduce((total, task) => total + task, 0)));
  const usual = perStep(longest);
  const long = (tasks: readonly number[]) => tasks.filter((task) => task > LONG_TASK).length;
  return {
    steps: usual.length,
    long: long(usual),
    longInRuns: longest.map(long).toSorted((x, y) => x - y),
    longest: Math.max(...usual),
    median: median(usual),
    busy: median(perStep(busy)),
    atEnd: median(runs.map((steps) => longestOf(steps.at(-1) ?? []))),
  };
}

const perStep = (runs: Run) => (runs[0] ?? []).map((_, step) => median(runs.flatMap((values) => values[step] ?? [])));

export function median(values: readonly number[]): number {
  return values.toSorted((x, y) => x - y)[Math.floor(values.length / 2)] ?? Number.NaN;
}

// From here on: functions that run in the page.

/** The slider tells each day that is shown; the button says when the record has come to its end. */
function watchPlayer({ step, end }: Marks) {
  const slider = document.querySelector('input[type=range]');
  const button = document.querySelector('button[aria-label=Play]');
  if (slider === null || button === null) throw new Error('There is no player.');
  const observer = new MutationObserver(() => performance.mark(step));
  observer.observe(slider, { attributes: true, attributeFilter: ['aria-valuetext'] });
  window.played = new Promise<void>((resolve) => {
    new MutationObserver(() => {
      if (button.getAttribute('aria-label') !== 'Play') return;
      performance.mark(end);
      resolve();
    }).observe(button, { attributes: true, attributeFilter: ['aria-label'] });
  });
}

/** Each step comes as what it changes: nothing is left to be worked out or compared. The first is where it opens. */
async function moveParts({
  steps,
  pause,
  step: stepMark,
  end,
}: Marks & { readonly steps: Steps; readonly pause: number }) {
  const [first, ...rest] = steps;
  const parts = document.querySelectorAll<HTMLElement>('.axis > *');
  const [day, headline] = [document.querySelector('main > p'), document.querySelector('h1')];
  if (first === undefined || day === null || headline === null) throw new Error('There is nothing to play.');
  const show = (step: Steps[number]) => {
    day.textContent = step.day;
    headline.textContent = step.headline;
    for (const [at, style] of step.moves) {
      const part = parts[at];
      if (part !== undefined) part.style.cssText = style;
    }
  };
  show(first);
  for (const step of rest) {
    await new Promise((resolve) => setTimeout(resolve, pause));
    show(step);
    performance.mark(stepMark);
  }
  await new Promise((resolve) => setTimeout(resolve, pause));
  performance.mark(end);
}
