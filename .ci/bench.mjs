// npm run bench: the site beside a hand-written static page of the same content, served in the same run.
// It prints what it measures and judges nothing: times depend on the machine, the ratios hardly do.
// npm run bench [folder]: the same for a site that has been built there before, another version of it for one.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { ensureDependencies } from './install.mjs';
import { BROWSER_ARGS, findBrowser } from './programs.mjs';
import { importSource, ROOT, step, stop } from './project.mjs';
import { serve } from './serve.mjs';
import { table } from './table.mjs';

const RUNS = 5;
const FILTER = 'sanctions';
const ISSUE = 'assad-future';

ensureDependencies();
const executablePath = await findBrowser().catch((error) => stop(error.message));
const asked = process.argv[2];
if (asked === undefined && !step('build', 'vite', 'build').isSound)
  stop('The build failed; what is wrong is said above.');
// npm changes to the project's folder, but a folder is named from where one stands.
const built = asked === undefined ? join(ROOT, 'dist') : resolve(process.env.INIT_CWD ?? process.cwd(), asked);

const { chromium } = await import('@playwright/test');
/** @type {typeof import('./bench-measure.ts')} */
const { measureFilter, measureLoad } = await importSource(new URL('./bench-measure.ts', import.meta.url));
/** @type {typeof import('./bench-play.ts')} */
const { measurePlay, measureStaticPlay, median, summary } = await importSource(
  new URL('./bench-play.ts', import.meta.url),
);
/** @type {typeof import('./bench-page.ts')} */
const { playSteps, writeStaticPage } = await importSource(new URL('./bench-page.ts', import.meta.url));
/** @type {typeof import('./bench-facts.ts')} */
const { printFacts } = await importSource(new URL('./bench-facts.ts', import.meta.url));
/** @type {typeof import('./bench-evidence.ts')} */
const { printEvidence } = await importSource(new URL('./bench-evidence.ts', import.meta.url));
/** @type {typeof import('../src/datasets/read-dataset.ts')} */
const { readDataset } = await importSource(new URL('../src/datasets/read-dataset.ts', import.meta.url));

const reading = readDataset(JSON.parse(readFileSync(join(ROOT, 'public/data/model.json'), 'utf8')));
if (reading.kind === 'faulty') stop('The dataset has faults: “npm run check-model” lists them.');
const { dataset } = reading;
const label = (dataset.issueById.get(FILTER) ?? dataset.issues[0])?.name ?? '';
const issue = dataset.issueById.get(ISSUE) ?? dataset.issues[0] ?? stop('The dataset has no issue to measure.');

const folder = mkdtempSync(join(tmpdir(), 'common-ground-bench-'));
writeStaticPage(dataset, folder);
const site = await serve({ folder: built, isCompressing: true });
const page = await serve({ folder, isCompressing: true });
const browser = await chromium.launch({ executablePath, args: [...BROWSER_ARGS] });

/** @typedef {'kilobytes' | 'headline' | 'axes' | 'largest' | 'blocked' | 'shifted'} Load */
/** @type {Record<'site' | 'page', Record<Load | 'frames' | 'eventTiming', number>>[]} */
const runs = [];
/** @type {Record<Load, number>[]} */
const issueLoads = [];
// The first round only warms the servers' and the browser's caches.
for (let round = 0; round <= RUNS; round += 1) {
  const measured = {
    site: { ...(await measureLoad(browser, site.address)), ...(await measureFilter(browser, site.address, label)) },
    page: {
      ...(await measureLoad(browser, page.address)),
      ...(await measureFilter(browser, page.address, label, toggleByClass)),
    },
  };
  const issueLoad = await measureLoad(browser, `${site.address}issues/${issue.id}/`);
  if (round > 0) {
    runs.push(measured);
    issueLoads.push(issueLoad);
  }
}
const atStart = `?on=${dataset.span.start}`;
/** @type {Record<'overview' | 'issue' | 'page', Parameters<typeof summary>[0][number][]>} */
const plays = { overview: [], issue: [], page: [] };
for (let round = 0; round < RUNS; round += 1) {
  plays.overview.push(await measurePlay(browser, `${site.address}${atStart}`));
  plays.issue.push(await measurePlay(browser, `${site.address}issues/${issue.id}/${atStart}`));
  plays.page.push(await measureStaticPlay(browser, page.address, playSteps(dataset)));
}

/** @type {typeof import('./bench-size.ts')} */
const { printSizes } = await importSource(new URL('./bench-size.ts', import.meta.url));
await printSizes(browser, site.address);
await browser.close();
site.close();
page.close();
rmSync(folder, { recursive: true });
print();

/**
 * The cheapest filter there is: one class, set by one line. Runs in the static page.
 * @param {string} chosen
 */
function toggleByClass(chosen) {
  const section = [...document.querySelectorAll('section')].find(
    (one) => one.querySelector('h2')?.textContent === chosen,
  );
  const chip = [...document.querySelectorAll('.chips button')].find((one) => one.textContent === chosen);
  section?.classList.add('is-chosen');
  chip?.addEventListener('click', () => document.body.classList.toggle('is-filtered'));
}

function print() {
  printFacts();
  printEvidence();
  /** @type {{ name: string, key: Load, digits: number }[]} */
  const loads = [
    { name: 'First view, KB transferred (brotli)', key: 'kilobytes', digits: 1 },
    { name: 'Headline painted, ms', key: 'headline', digits: 0 },
    { name: 'First axes painted, ms', key: 'axes', digits: 0 },
    { name: 'Largest contentful paint, ms', key: 'largest', digits: 0 },
    { name: 'Total blocking time, ms', key: 'blocked', digits: 0 },
    { name: 'Layout shift', key: 'shifted', digits: 3 },
  ];
  const rows = loads.map(({ name, key, digits }) => {
    const [overview, single, still] = [
      median(runs.map(({ site }) => site[key])),
      median(issueLoads.map((load) => load[key])),
      median(runs.map(({ page }) => page[key])),
    ];
    // Nothing is a multiple of none.
    const times = (/** @type {number} */ ours) => (still === 0 ? '' : ratio(ours, still));
    return [
      name,
      overview.toFixed(digits),
      times(overview),
      single.toFixed(digits),
      times(single),
      still.toFixed(digits),
    ];
  });
  /** @type {{ name: string, key: 'frames' | 'eventTiming' }[]} */
  const filters = [
    { name: `Filter “${label}” to paint: two frames, ms`, key: 'frames' },
    { name: `Filter “${label}” to paint: Event Timing, ms`, key: 'eventTiming' },
  ];
  for (const { name, key } of filters) {
    const [ours, theirs] = [median(runs.map(({ site }) => site[key])), median(runs.map(({ page }) => page[key]))];
    rows.push([name, ours.toFixed(0), ratio(ours, theirs), '', '', theirs.toFixed(0)]);
  }
  console.log(`\nMedian of ${RUNS} runs; loading on slow 4G (1.6 Mbps, 150 ms); processor slowed 4 times.\n`);
  console.log(table([['', 'Overview', 'ratio', `“${issue.name}”`, 'ratio', 'static page'], ...rows]));
  printPlayed();
}

/** A ratio only where a step takes time: the counts stand for themselves. */
function printPlayed() {
  const [overview, single, still] = [summary(plays.overview), summary(plays.issue), summary(plays.page)];
  /** @typedef {ReturnType<typeof summary>} Played */
  /** @type {(name: string, of: (played: Played) => string) => string[]} */
  const count = (name, of) => [name, of(overview), '', of(single), '', of(still)];
  /** @type {(name: string, of: (played: Played) => number) => string[]} */
  const time = (name, of) => [
    name,
    ...[overview, single].flatMap((ours) => [of(ours).toFixed(0), ratio(of(ours), of(still))]),
    of(still).toFixed(0),
  ];
  const rows = [
    count('Steps', ({ steps }) => String(steps)),
    count('Steps with a task over 50 ms', ({ long }) => String(long)),
    count('The same in each single run', ({ longInRuns }) => longInRuns.join(', ')),
    time('Longest task of all, ms', ({ longest }) => longest),
    time('Longest task of a step, median, ms', ({ median }) => median),
    time('All tasks of a step, median, ms', ({ busy }) => busy),
    count('Longest task once it has ended, ms', ({ atEnd }) => atEnd.toFixed(0)),
  ];
  console.log(
    `\nPlayed from ${dataset.span.start} to the last change, fast; each step’s median of ${RUNS} runs; processor slowed 4 times.\n`,
  );
  console.log(table([['', 'Overview', 'ratio', `“${issue.name}”`, 'ratio', 'static page'], ...rows]));
}

/**
 * @param {number} ours
 * @param {number} theirs
 */
function ratio(ours, theirs) {
  return `${(ours / theirs).toFixed(2)}x`;
}
