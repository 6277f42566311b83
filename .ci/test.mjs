// npm test: unit and component tests, then the built site in a real browser.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { findBrowser } from './browser.mjs';
import { ensureDependencies } from './install.mjs';
import { ROOT, run, stop } from './project.mjs';
import { playwrightCounts, VITEST_REPORT, vitestCounts } from './reports.mjs';

ensureDependencies();
process.env.CHROMIUM_PATH = await findBrowser().catch((error) => stop(error.message));
// A report left from an earlier run must not be counted.
rmSync(join(ROOT, '.ci/reports'), { recursive: true, force: true });

const isUnitSound = run('vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${VITEST_REPORT}`);
// Built as for a public host: what needs a whole address is tested too.
process.env.SITE_URL ??= 'http://localhost:4180/';
const isBuilt = run('vite', 'build', '--logLevel=warn');
const isBrowserSound = isBuilt && run('playwright', 'test', '--config', 'test/e2e/playwright.config.ts');

const counts = [vitestCounts(), playwrightCounts()];
const total = (key) => counts.reduce((sum, count) => sum + count[key], 0);
console.log(`\n${total('passed')} passed, ${total('failed')} failed`);
if (!isUnitSound || !isBrowserSound || total('failed') > 0) process.exit(1);
