// npm test: unit and component tests, then the built site in a real browser; with BUILT=yes the one that check has built.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureDependencies } from './install.mjs';
import { findBrowser, findJava } from './programs.mjs';
import { ROOT, step, stop } from './project.mjs';
import { playwrightCounts, VITEST_REPORT, vitestCounts } from './reports.mjs';

ensureDependencies();
process.env.CHROMIUM_PATH = await findBrowser().catch((error) => stop(error.message));
// Found here, so that whoever waits for its installation knows for what.
findJava();
// A report left from an earlier run must not be counted.
rmSync(join(ROOT, '.ci/reports'), { recursive: true, force: true });

const reports = ['--reporter=default', '--reporter=json', `--outputFile.json=${VITEST_REPORT}`];
const { isSound: isUnitSound } = step('unit and component tests', 'vitest', 'run', ...reports);
// Built as for a public host: what needs a whole address is tested too.
process.env.SITE_URL ??= 'http://localhost:4180/';
const browserTests = ['playwright', 'test', '--config', 'test/e2e/playwright.config.ts'];
const isBuilt = process.env.BUILT === 'yes' || step('build', 'vite', 'build').isSound;
const isBrowserSound = isBuilt && step('browser tests', ...browserTests).isSound;

const counts = [vitestCounts(), playwrightCounts()];
/** @param {'passed' | 'failed'} key */
const total = (key) => counts.reduce((sum, count) => sum + count[key], 0);
console.log(`\n${total('passed')} passed, ${total('failed')} failed`);
if (!isUnitSound || !isBrowserSound || total('failed') > 0) process.exit(1);
