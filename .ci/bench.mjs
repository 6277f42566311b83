// npm run bench: the site beside a hand-written static page of the same content, served in the same run.
// It prints what it measures and judges nothing: times depend on the machine, the ratios hardly do.
// npm run bench [folder]: the same for a site that has been built there before, another version of it for one.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { BROWSER_ARGS, findBrowser } from './browser.mjs';
import { ensureDependencies } from './install.mjs';
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
const { measureFilter, measureLoad } = await import('./bench-measure.mjs');
const { measurePlay, measureStaticPlay, median, summary } = await import('./bench-play.mjs');
const { playSteps, writeStaticPage } = await import('./bench-page.mjs');
const { printFacts } = await import('./bench-facts.mjs');
const { readDataset } = await importSource(new URL('../src/datasets/read-dataset.ts', import.meta.url));

const { dataset } = readDataset(JSON.parse(readFileSync(join(ROOT, 'public/data/model.json'), 'utf8')));
if (dataset === undefined) stop('The dataset has faults: “npm run check-model” lists them.');
const { name: label } = dataset.issueById.get(FILTER) ?? dataset.issues[0];
const issue = dataset.issueById.get(ISSUE) ?? dataset.issues[0];

const folder = mkdtempSync(join(tmpdir(), 'common-ground-bench-'));
writeStaticPage(dataset, folder);
const site = await serve({ folder: built, isCompressing: true });
const page = await serve({ folder, isCompressing: true });
const browser = await chromium.launch({ executablePath, args: [...BROWSER_ARGS] });

const runs = [];
// The first round only warms the servers' and the browser's caches.
for (let round = 0; round <= RUNS; round += 1) {
  const measured = {
    site: { ...(await measureLoad(browser, site.address)), ...(await measureFilter(browser, site.address, label)) },
    page: {
      ...(await measureLoad(browser, page.address)),
      ...(await measureFilter(browser, page.address, label, toggleByClass)),
    },
  };
  if (round > 0) runs.push(measured);
}
const atStart = `?on=${dataset.span.start}`;
const plays = { overview: [], issue: [], page: [] };
for (let round = 0; round < RUNS; round += 1) {
  plays.overview.push(await measurePlay(browser, `${site.address}${atStart}`));
  plays.issue.push(await measurePlay(browser, `${site.address}issues/${issue.id}/${atStart}`));
  plays.page.push(await measureStaticPlay(browser, page.address, playSteps(dataset)));
}

await browser.close();
site.close();
page.close();
rmSync(folder, { recursive: true });
print();

/** The cheapest filter there is: one class, set by one line. Runs in the static page. */
function toggleByClass(chosen) {
  const section = [...document.querySelectorAll('section')].find(
    (one) => one.querySelector('h2').textContent === chosen,
  );
  const chip = [...document.querySelectorAll('.chips button')].find((one) => one.textContent === chosen);
  section.classList.add('is-chosen');
  chip.addEventListener('click', () => document.body.classList.toggle('is-filtered'));
}

function print() {
  printFacts();
  const rows = [
    { name: 'First view, KB transferred (brotli)', key: 'kilobytes', digits: 1 },
    { name: 'Time to content: headline painted, ms', key: 'headline', digits: 0 },
    { name: 'Largest contentful paint, ms', key: 'largest', digits: 0 },
    { name: `Filter “${label}” to paint: two frames, ms`, key: 'frames', digits: 0 },
    { name: `Filter “${label}” to paint: Event Timing, ms`, key: 'eventTiming', digits: 0 },
  ].map(({ name, key, digits }) => {
    const [ours, theirs] = ['site', 'page'].map((which) => median(runs.map((measured) => measured[which][key])));
    return [name, ours.toFixed(digits), theirs.toFixed(digits), ratio(ours, theirs)];
  });
  console.log(`\nMedian of ${RUNS} runs; loading on slow 4G (1.6 Mbps, 150 ms); processor slowed 4 times.\n`);
  console.log(table([['', 'this site', 'static page', 'ratio'], ...rows]));
  printPlayed();
}

/** A ratio only where a step takes time: the counts stand for themselves. */
function printPlayed() {
  const [overview, single, still] = [plays.overview, plays.issue, plays.page].map(summary);
  const rows = [
    { name: 'Steps', key: 'steps' },
    { name: 'Steps with a task over 50 ms', key: 'long' },
    { name: 'The same in each single run', key: 'longInRuns' },
    { name: 'Longest task of all, ms', key: 'longest', isTime: true },
    { name: 'Longest task of a step, median, ms', key: 'median', isTime: true },
    { name: 'All tasks of a step, median, ms', key: 'busy', isTime: true },
    { name: 'Longest task once it has ended, ms', key: 'atEnd' },
  ].map(({ name, key, isTime = false }) => [
    name,
    ...[overview, single].flatMap((ours) => [told(ours[key]), isTime ? ratio(ours[key], still[key]) : '']),
    told(still[key]),
  ]);
  console.log(
    `\nPlayed from ${dataset.span.start} to the last change, fast; each step’s median of ${RUNS} runs; processor slowed 4 times.\n`,
  );
  console.log(table([['', 'Overview', 'ratio', `“${issue.name}”`, 'ratio', 'static page'], ...rows]));
}

function told(value) {
  return Array.isArray(value) ? value.join(', ') : value.toFixed(0);
}

function ratio(ours, theirs) {
  return `${(ours / theirs).toFixed(2)}x`;
}
