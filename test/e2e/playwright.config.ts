import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { defineConfig, devices } from '@playwright/test';
import { BROWSER_ARGS, findBrowser, findFirefox, findWebKit } from '../../.ci/programs.mjs';
import type { Engine } from './support/journey.ts';
import { BELOW_A_PATH } from './support/site.ts';

const AT_ROOT = 'http://localhost:4180/';
const root = fileURLToPath(new URL('../../', import.meta.url));
// The workers read this file too, and inherit what was found.
process.env.CHROMIUM_PATH = await findBrowser();
process.env.FIREFOX_PATH ??= findFirefox() ?? '';

/** Journeys are made in the other engines, all else in Chromium. */
const JOURNEYS = 'journeys.spec.ts';

export default defineConfig<object, { engine: Engine }>({
  testDir: '.',
  outputDir: `${root}test-results`,
  fullyParallel: true,
  forbidOnly: process.env.CI !== undefined,
  retries: 0,
  workers: availableParallelism(),
  reporter: [['list'], ['json', { outputFile: `${root}.ci/reports/playwright.json` }]],
  // Keeping all for later takes each fresh reader seconds: tests of the offline site allow it.
  use: { baseURL: AT_ROOT, serviceWorkers: 'block' },
  projects: [
    {
      name: 'chromium',
      testIgnore: JOURNEYS,
      use: {
        ...devices['Desktop Chrome'],
        launchOptions: { executablePath: process.env.CHROMIUM_PATH, args: [...BROWSER_ARGS] },
      },
    },
    ...journeys('Firefox', process.env.FIREFOX_PATH || undefined, (path) => ({ name: 'firefox', path })),
    ...journeys('WebKitGTK with its driver and Xvfb', findWebKit(), (parts) => ({ name: 'webkit', parts })),
  ],
  webServer: [AT_ROOT, BELOW_A_PATH].map(staticServer),
});

function staticServer(address: string) {
  const { port, pathname } = new URL(address);
  return {
    command: `node .ci/serve.mjs ${port} ${pathname}`,
    cwd: root,
    url: address,
    reuseExistingServer: process.env.CI === undefined,
  };
}

function journeys<Found>(name: string, found: Found | undefined, engineOf: (found: Found) => Engine) {
  const isFirst = process.env.TEST_WORKER_INDEX === undefined;
  if (found === undefined && isFirst) console.log(`${name} is not on this machine: no journeys are made in it.`);
  if (found === undefined) return [];
  const engine = engineOf(found);
  // To start a browser takes as long as a journey: one worker makes all of an engine’s.
  return [{ name: engine.name, testMatch: JOURNEYS, fullyParallel: false, use: { engine } }];
}
