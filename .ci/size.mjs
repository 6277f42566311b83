// Holds the build to its size budget: what a reader has to fetch, compressed as hosts do it (brotli).
import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { parseSync } from 'vite';
import { ROOT, stop } from './project.mjs';
import { table } from './table.mjs';

const DIST = join(ROOT, 'dist');
/** The chart library is fetched when a chart over time is shown, not before. */
const LATER = /\brecharts\b/;

const scripts = firstViewScripts();
const fonts = readdirSync(DIST, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.woff2'));
const budgets = [
  { name: 'JavaScript of the first view', budget: 93, files: scripts },
  { name: 'Fonts', budget: 100, files: fonts },
  { name: 'Data', budget: 75, files: ['data/model.json'] },
].map((entry) => ({ ...entry, size: entry.files.reduce((sum, path) => sum + sizeOf(path), 0) / 1000 }));

console.log(
  table([
    ['brotli, 1 KB = 1000 bytes', 'KB', 'KiB', 'budget KB', 'share'],
    ...budgets.map(({ name, size, budget }) => [
      name,
      size.toFixed(1),
      (size / 1.024).toFixed(1),
      String(budget),
      `${Math.round((size / budget) * 100)}%`,
    ]),
  ]),
);

const faults = [
  ...budgets
    .filter(({ size, budget }) => size > budget)
    .map(({ name, size, budget }) => `${name}: ${(size - budget).toFixed(1)} KB over the budget of ${budget} KB.`),
  ...scripts.filter((path) => LATER.test(text(path))).map((path) => `${path} brings recharts into the first view.`),
];
if (faults.length > 0) stop(`\n${faults.join('\n')}`);

/** The scripts of index.html and everything they import at once. */
function firstViewScripts() {
  const page = text('index.html');
  const named = [...page.matchAll(/<(?:script|link)\b[^>]*?(?:src|href)="([^"]+\.js)"/g)];
  const found = new Set(named.map(([, address = '']) => posix.normalize(address)));
  // A set that grows is walked to its new end.
  for (const path of found) for (const needed of importsOf(path)) found.add(needed);
  return [...found];
}

/** @param {string} path */
function importsOf(path) {
  const { staticImports, staticExports } = parseSync(path, text(path)).module;
  const requests = [...staticImports, ...staticExports.flatMap(({ entries }) => entries)]
    .map(({ moduleRequest }) => moduleRequest?.value)
    .filter((request) => request !== undefined);
  return requests.map((request) => posix.join(posix.dirname(path), request));
}

/** @param {string} path */
function sizeOf(path) {
  const bytes = readFileSync(join(DIST, path));
  // A font is compressed in itself; no host does it again.
  return path.endsWith('.woff2') ? bytes.length : brotliCompressSync(bytes).length;
}

/** @param {string} path */
function text(path) {
  try {
    return readFileSync(join(DIST, path), 'utf8');
  } catch {
    return stop(`dist/${path} is missing: run “npm run build” first.`);
  }
}
