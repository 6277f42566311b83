/// <reference lib="webworker" />
import { clientsClaim } from 'workbox-core';
import { cleanupOutdatedCaches, matchPrecache, precacheAndRoute } from 'workbox-precaching';
import { registerRoute } from 'workbox-routing';
import { fetchBytes } from '../datasets/fetch-bytes.ts';
import { DATA_FILE } from './data-file.ts';
import { datasetAnswer } from './dataset-answer.ts';
import type { KeptSite } from './kept-site.ts';
import { isPagePath, shellAt } from './shell.ts';

/*
 * The service worker: after the first visit the site works without a network. Everything it keeps is of one revision,
 * that of one build; a newer revision is fetched beside it and takes over when the reader says so.
 */
declare const self: ServiceWorkerGlobalScope & {
  /** Written into the first line of the worker (kept-site.ts). */
  readonly SITE: KeptSite;
};

const { kept: KEPT, revision: REVISION, folders: FOLDERS } = self.SITE;
const PATIENCE_MS = 4000;
const FOLLOWED = 'common-ground-followed-model';
const root = new URL(self.registration.scope);
const address = (path: string) => new URL(path, root).href;
const pathOf = ({ origin, pathname }: URL) =>
  origin === root.origin && pathname.startsWith(root.pathname) ? pathname.slice(root.pathname.length) : '';
const followedAt = (file: string) => address(`${REVISION}/${file}`);

// The first route that fits answers: that of the dataset stands before those of what is kept.
registerRoute(
  ({ url }) => DATA_FILE.test(pathOf(url)),
  async ({ request, url, event }) => {
    const file = pathOf(url);
    const dataset = await datasetAnswer({
      revision: REVISION,
      fetchDataset: () => textOf(address(file)),
      fetchRevision: async () => (await textOf(address('revision.txt')))?.trim(),
      keptDataset: async () => (await followed(file)) ?? (await matchPrecache(file))?.text(),
      keep: async (text) => (await caches.open(FOLLOWED)).put(followedAt(file), new Response(text)),
      patience: () => new Promise((done) => setTimeout(done, PATIENCE_MS)),
      waitUntil: (work) => event.waitUntil(work),
      onNewer: () => void self.registration.update(),
    });
    if (dataset === undefined) return fetch(request);
    return new Response(dataset, { headers: { 'content-type': 'application/json; charset=utf-8' } });
  },
);

precacheAndRoute([...KEPT], { ignoreURLParametersMatching: [/./], cleanURLs: false });
cleanupOutdatedCaches();
// The page of the first visit is served from here from now on too. Later ones wait for the reader’s word.
clientsClaim();

self.addEventListener('message', ({ data }) => {
  if (data === 'take over') void self.skipWaiting();
});

// A page that is not kept is drawn in the browser, by the same revision: never a newer page with an older dataset.
registerRoute(
  ({ request, url }) => request.mode === 'navigate' && isPagePath(url.pathname, root.pathname, FOLDERS),
  async ({ request }) => {
    const shell = await matchPrecache('shell.html');
    if (shell === undefined) return fetch(request);
    return new Response(shellAt(await shell.text(), root.pathname), {
      headers: { 'content-type': 'text/html; charset=utf-8' },
    });
  },
);

/** The swapped file that this revision has followed, where there is one. */
async function followed(file: string): Promise<string | undefined> {
  const cache = await caches.open(FOLLOWED);
  for (const { url } of await cache.keys()) if (!url.startsWith(followedAt(''))) await cache.delete(url);
  return (await cache.match(followedAt(file)))?.text();
}

/** Never a copy without asking whether it still holds; undefined where nothing comes. */
async function textOf(url: string): Promise<string | undefined> {
  const bytes = await fetchBytes(url, { cache: 'no-cache' });
  return typeof bytes === 'string' ? undefined : new TextDecoder().decode(bytes);
}
