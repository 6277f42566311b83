// What the two test runners say of their runs, as numbers.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './project.mjs';

export const VITEST_REPORT = '.ci/reports/vitest.json';
const PLAYWRIGHT_REPORT = '.ci/reports/playwright.json';

/** No report means that the runner itself broke down: that is a failure of its own. */
const NO_REPORT = { passed: 0, failed: 1 };

export function vitestCounts() {
  const report = read(VITEST_REPORT);
  if (report === undefined) return NO_REPORT;
  // A file that cannot be loaded has no tests to fail, but has failed.
  /** @param {{ status: string, assertionResults: unknown[] }} file */
  const isUnloaded = (file) => file.status === 'failed' && file.assertionResults.length === 0;
  const unloaded = report.testResults.filter(isUnloaded);
  return { passed: report.numPassedTests, failed: report.numFailedTests + unloaded.length };
}

export function playwrightCounts() {
  const report = read(PLAYWRIGHT_REPORT);
  if (report === undefined) return NO_REPORT;
  const { expected, unexpected, flaky } = report.stats;
  // Errors outside tests: a file that cannot be loaded, a server that does not start.
  return { passed: expected, failed: unexpected + flaky + report.errors.length };
}

/** @param {string} path */
function read(path) {
  try {
    return JSON.parse(readFileSync(join(ROOT, path), 'utf8'));
  } catch {
    return undefined;
  }
}
