import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { createLogger } from 'vite';
import { defineConfig } from 'vitest/config';
import { noPages } from './src/offline/kept-pages.ts';
import { offline } from './src/offline/plugin.ts';
import { ownDataset } from './src/prerender/dataset-file.ts';
import { datasetReload } from './src/prerender/dataset-reload.ts';
import { firstScript } from './src/prerender/first-script.ts';
import { icons } from './src/prerender/icons.ts';
import { licence } from './src/prerender/licence.ts';
import { outlines } from './src/prerender/outlines.ts';
import { pages } from './src/prerender/plugin.ts';
import { layers } from './src/prerender/style-layers.ts';

// Whoever writes the pages says which of them are kept.
const kept = noPages();

const FACTS = ['test/facts.sweep.test.tsx'];
const SWEEPS = ['test/**/*.sweep.test.{ts,tsx}'];
const PSEUDO = ['test/**/*.accented.test.ts'];
const DOM = ['test/**/*.test.tsx', 'test/**/*.dom.test.ts'];
const IN_A_PAGE = { environment: 'jsdom', setupFiles: ['test/setup.ts'] };

export default defineConfig(({ command, isPreview }) => ({
  // Relative addresses: the same build serves under `/` and under any sub-path.
  base: './',
  // `vite preview` behaves like a plain static server: no page is made up for an unknown address.
  appType: isPreview ? 'mpa' : 'spa',
  // A build says what it does and how far it is; the list of all files that it writes would bury that.
  ...(command === 'build' ? { logLevel: 'warn', customLogger: createLogger('info') } : {}),
  plugins: [
    react(),
    outlines(),
    layers(),
    firstScript(),
    licence(),
    icons(),
    ownDataset(),
    pages(kept),
    offline(kept),
    datasetReload(),
  ],
  // The worker fetches the code for Excel files when one comes.
  worker: { format: 'es' },
  build: {
    target: ['chrome123', 'firefox128', 'safari17.5'],
    cssCodeSplit: true,
    // The first file names what others would have fetched with them; pages name the files of their own view.
    modulePreload: false,
    reportCompressedSize: false,
    rolldownOptions: {
      // What the first view needs comes in one file: cut up along what later chunks share, it would compress worse.
      // The first file names all others: what is random in their names cannot be compressed.
      output: {
        codeSplitting: {
          groups: [
            { name: 'first', tags: ['$initial'], priority: 2 },
            // As many small files, what later parts share would cost the first file their names.
            {
              name: 'shared',
              test: /\/src\/(language|ui|domain|features|playback|session|navigation|drawing\/geometry)\//,
              minShareCount: 2,
              priority: 1,
            },
            { name: 'files', test: /\/src\/(drawing\/file\/|shell\/share\/|offline\/)/ },
            // By themselves: without them the dialog still has the link.
            { name: 'export', test: /\/src\/views\/\w+\/export\.ts/, includeDependenciesRecursively: false },
            { name: 'embedded', test: /\/src\/views\/\w+\/Embedded\.tsx/ },
          ],
        },
        hashCharacters: 'base36',
        chunkFileNames: 'assets/[name]-[hash:7].js',
        assetFileNames: 'assets/[name]-[hash:7][extname]',
      },
      // Words and numbers with a name of their own stand where they are used.
      optimization: { inlineConst: { mode: 'all', pass: 3 } },
      // Writing the pages is most of the build, and no fault of it.
      checks: { pluginTimings: false },
    },
  },
  test: {
    // Properties run hundreds of cases on a machine that may be busy: only a test that hangs fails by the clock.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // The colours of pictures and cards are read from the tokens; other sheets are left out.
    css: { include: [/tokens\.css/], modules: { classNameStrategy: 'non-scoped' } },
    // Files of a project share what they have loaded: to load it anew took longer than all tests.
    pool: 'threads',
    isolate: false,
    maxWorkers: availableParallelism(),
    projects: [
      {
        extends: true,
        test: { name: 'pure', include: ['test/**/*.test.ts'], exclude: [...DOM, ...SWEEPS, ...PSEUDO] },
      },
      { extends: true, test: { name: 'dom', include: DOM, exclude: SWEEPS, ...IN_A_PAGE } },
      // Words that have come past the language room show, since they are plain.
      {
        extends: true,
        test: { name: 'accented', include: PSEUDO, env: { VITE_LANGUAGE: 'accented' }, environment: 'jsdom' },
      },
      // Every page, or hundreds of states.
      { extends: true, test: { name: 'sweeps', include: SWEEPS, exclude: FACTS, ...IN_A_PAGE } },
      // As the build writes them: React for development takes twice as long.
      {
        extends: true,
        resolve: {
          alias: { 'react/jsx-dev-runtime': fileURLToPath(new URL('test/fixtures/jsx.ts', import.meta.url)) },
        },
        test: { name: 'facts', include: FACTS, env: { NODE_ENV: 'production' }, setupFiles: ['test/setup.ts'] },
      },
    ],
  },
}));
