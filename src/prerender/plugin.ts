import { readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { renderAsync } from '@resvg/resvg-js';
import type { Logger, Plugin } from 'vite';
import { FACES } from '../drawing/card/text-shaper.ts';
import type { KeptPages } from '../offline/kept-pages.ts';
import { withPolicy } from './content-policy.ts';
import { datasetFile, siteNames } from './dataset-file.ts';
import { lineBeforePaint, withLine } from './first-paint.ts';
import { lostHtml, pageHtml, rooted } from './page-html.ts';
import { rootFrom } from './root.ts';
import { writeWithServerHalf } from './server-build.ts';
import { createTextShaper } from './text-shaper.ts';

/** Whoever waits hears this often how far it is. */
const NEWS_MS = 5000;

/**
 * Writes every page of the site as HTML that can be read by itself, each with its card, and what search engines ask for.
 * They go straight into their folder: in the bundle, a thousand files would pass through every plugin and every log.
 */
export function pages(kept: KeptPages): Plugin {
  let logger: Logger | undefined;
  const line = lineBeforePaint();
  return {
    name: 'common-ground-pages',
    configResolved(config) {
      logger = config.logger;
    },
    transformIndexHtml: {
      order: 'pre',
      handler(html, { server, originalUrl = '/' }) {
        const lined = withLine(directed(html), line);
        if (server !== undefined) return rooted(lined, rootFrom(originalUrl.replace(/[?#].*/, '').slice(1)));
        return withPolicy(lined, { scripts: [line], styles: [] });
      },
    },
    writeBundle: {
      sequential: true,
      async handler({ dir }, bundle) {
        const index = bundle['index.html'];
        if (dir === undefined || index?.type !== 'asset') return;
        const write = async (file: string, content: string | Uint8Array) => {
          await mkdir(dirname(join(dir, file)), { recursive: true });
          await writeFile(join(dir, file), content);
        };
        const missing = new Set<string>();
        const bytes = readFileSync(datasetFile());
        const site = await writeWithServerHalf({
          bytes,
          readBeside: (file) => readFileSync(resolve(datasetFile(), '..', file)),
          setting: process.env.SITE_URL,
          shaper: await createTextShaper(FACES, {
            text: bytes.toString(),
            language: siteNames().lang,
            onMissing: (letter) => missing.add(letter),
          }),
        });
        Object.assign(kept, site.kept);
        const built = { template: String(index.source), bundle, line, site };
        await write('404.html', lostHtml(site.lost, built));
        for (const [name, text] of Object.entries(site.files)) await write(name, text);
        const tell = progress(site.pages.length, logger);
        await sideBySide(site.pages, async (page) => {
          const written = site.write(page);
          await write(`${page.path}index.html`, pageHtml(written, built));
          // Without fonts: the text of a card is outlines.
          const image = await renderAsync(written.card, { font: { loadSystemFonts: false } });
          await write(written.cardFile, image.asPng());
          tell();
        });
        for (const part of site.parts) {
          const html = pageHtml(site.writePart(part), built);
          await write(`${part.path}index.html`, html);
        }
        logger?.info(`${site.parts.length} parts written, for the frames of other pages`);
        if (missing.size > 0) {
          const some = [...missing].slice(0, 20).join(' ');
          logger?.warn(
            `${missing.size} letters are in no font and are left out of cards: ${some}. Fonts of more scripts: npm install --save-dev @fontsource-variable/noto-sans-(script).`,
          );
        }
        if (process.env.SITE_URL === undefined) {
          logger?.info(
            'SITE_URL is not set: without whole addresses there is no sitemap, no oEmbed, and no page names its card.',
          );
        }
      },
    },
  };
}

/** The page laid out from right to left where its language runs that way. */
function directed(html: string): string {
  return process.env.VITE_LANGUAGE === 'bidi' ? html.replace('dir="ltr"', 'dir="rtl"') : html;
}

/** As many at once as there are processors: a card is drawn beside, while the next page is written here. */
async function sideBySide<Item>(items: readonly Item[], work: (item: Item) => Promise<void>): Promise<void> {
  const left = items.values();
  const worker = async () => {
    // All take from the same list, where the others have left it.
    for (const item of left) await work(item);
  };
  await Promise.all(Array.from({ length: availableParallelism() }, worker));
}

/** Says now and then, and at the end, how many of the pages are done; to be called at each. */
function progress(total: number, logger: Logger | undefined): () => void {
  const start = performance.now();
  let [done, logged] = [0, start];
  return () => {
    done += 1;
    const now = performance.now();
    if (done < total && now - logged < NEWS_MS) return;
    logged = now;
    logger?.info(`${done} of ${total} pages written, with their cards (${((now - start) / 1000).toFixed(0)} s)`);
  };
}
