import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { defineConfig, devices } from '@playwright/test';
import { BROWSER_ARGS, findBrowser } from '../../.ci/browser.mjs';
import { BELOW_A_PATH } from './support/site.ts';

const AT_ROOT = 'http://localhost:4180/';
const root = fileURLToPath(new URL('../../', import.meta.url));
// The workers read this file too, and inherit what was found.
process.env.CHROMIUM_PATH = await findBrowser();

export default defineConfig({
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
      use: {
        ...devices['Desktop Chrome'],
        launchOptions: { executablePath: process.env.CHROMIUM_PATH, args: [...BROWSER_ARGS] },
      },
    },
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
