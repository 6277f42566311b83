import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Logger, type Plugin } from 'vite';
import { DATA_FILE } from './data-file.ts';
import type { KeptPages } from './kept-pages.ts';
import { type KeptSite, withSite } from './kept-site.ts';

const SHELL = 'shell.html';
const SCHEMA = /\.schema\.json$/;
/** Named by its content: it need not be asked for again under the same name. */
const HASHED = /^assets\/.+-[\w-]{7,8}\.\w+$/;
const KEPT_FILE =
  /^(?:assets\/.+|icon[\w-]*\.(?:svg|png)|apple-touch-icon\.png|manifest\.webmanifest|data\/[^/]+\.json|licence\.txt)$/;

/**
 * Makes the site work without a network: writes the service worker (src/offline/worker.ts) with the list of what it
 * keeps, and the revision of the whole, which changes with any of it but the dataset: that may be swapped by itself.
 */
export function offline(pages: KeptPages): Plugin {
  let logger: Logger | undefined;
  return {
    name: 'common-ground-offline',
    apply: 'build',
    configResolved(config) {
      logger = config.logger;
    },
    // The page without its content, to be drawn at whatever address it is shown.
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const index = bundle['index.html'];
        if (index?.type !== 'asset') return;
        // It has no content of its own to be found.
        const source = String(index.source).replace('<title>', '<meta name="robots" content="noindex" />\n    <title>');
        this.emitFile({ type: 'asset', fileName: SHELL, source });
      },
    },
    // When all the rest has been written.
    writeBundle: {
      order: 'post',
      sequential: true,
      async handler({ dir }) {
        if (dir === undefined) return;
        const kept = keptOf(dir, pages);
        const revision = digest(JSON.stringify(kept.filter(({ url }) => !DATA_FILE.test(url))));
        await writeWorker(dir, { kept, revision, folders: pages.folders });
        writeFileSync(join(dir, 'revision.txt'), `${revision}\n`);
        writeFileSync(join(dir, 'program.json'), JSON.stringify(programOf(kept)));
        logger?.info(`Service worker written: it keeps ${kept.length} files`);
      },
    },
  };
}

function keptOf(folder: string, { paths }: KeptPages): KeptSite['kept'] {
  const pages = new Set(paths.map((path) => `${path}index.html`));
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.split(sep).join('/'))
    .filter((path) => KEPT_FILE.test(path) || pages.has(path) || path === SHELL)
    .filter((path) => statSync(join(folder, path)).isFile())
    .toSorted()
    .map((path) => ({
      // A page is asked for as its folder.
      url: path.replace(/(^|\/)index\.html$/, '$1') || './',
      revision: HASHED.test(path) ? null : digest(readFileSync(join(folder, path))),
    }));
}

/** The files of the program, for whoever makes another site of it: without the pages and the dataset, which are this site’s own. */
function programOf(kept: KeptSite['kept']): readonly string[] {
  const own = kept
    .map(({ url }) => url)
    .filter((url) => KEPT_FILE.test(url) && (!DATA_FILE.test(url) || SCHEMA.test(url)));
  return [...own, 'embed.js'];
}

function digest(content: string | Buffer): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 16);
}

/** The worker in one file, as browsers want it. */
async function writeWorker(folder: string, site: KeptSite): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    define: {
      'process.env.NODE_ENV': JSON.stringify('production'),
    },
    build: {
      outDir: folder,
      emptyOutDir: false,
      reportCompressedSize: false,
      lib: {
        entry: fileURLToPath(new URL('./worker.ts', import.meta.url)),
        formats: ['iife'],
        name: 'worker',
        fileName: () => 'sw.js',
      },
    },
  });
  const file = join(folder, 'sw.js');
  writeFileSync(file, withSite(readFileSync(file, 'utf8'), site));
}
