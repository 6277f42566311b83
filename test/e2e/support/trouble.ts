import type { BrowserContext } from '@playwright/test';
import { BELOW_A_PATH } from './site.ts';

/** What went wrong in the pages of a test without the reader being told. */
export interface Trouble {
  readonly seen: readonly string[];
  /** Lets pass what a test provokes. */
  readonly expect: (pattern: RegExp) => void;
  readonly watch: (context: BrowserContext) => void;
}

/** Where a test runs without the service worker. */
export const SAID_BY_DRIVER = /Service Worker registration blocked by Playwright/;

/**
 * Collects console errors and warnings (Chromium reports violations of the content policy there too), uncaught
 * errors, and requests to any host but the site's own.
 */
export function createTrouble(site: string): Trouble {
  const seen: string[] = [];
  const expected: RegExp[] = [SAID_BY_DRIVER];
  const origins = new Set([site, BELOW_A_PATH].map((address) => new URL(address).origin));
  return {
    get seen() {
      return seen.filter((line) => !expected.some((pattern) => pattern.test(line)));
    },
    expect: (pattern) => expected.push(pattern),
    watch(context) {
      context.on('console', (message) => {
        if (!['error', 'warning'].includes(message.type())) return;
        seen.push(`console ${message.type()}: ${message.text()} (${message.location().url})`);
      });
      context.on('weberror', (error) => seen.push(`uncaught: ${error.error().message}`));
      context.on('request', (request) => {
        const { protocol, origin } = new URL(request.url());
        if (protocol.startsWith('http') && !origins.has(origin)) seen.push(`foreign request: ${request.url()}`);
      });
    },
  };
}
