import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { afterAll, describe, expect, it } from 'vitest';
import { offline } from '../../src/offline/plugin.ts';

const root = mkdtempSync(join(tmpdir(), 'common-ground-offline-'));
const elsewhere = mkdtempSync(join(tmpdir(), 'common-ground-elsewhere-'));

afterAll(() => {
  for (const folder of [root, elsewhere]) rmSync(folder, { recursive: true });
});

/** Builds a site of one page with a dataset into a folder, and gives the worker and the revision. */
async function built(outDir: string, { page = 'A page', dataset = '{}' } = {}) {
  mkdirSync(join(root, 'public/data'), { recursive: true });
  writeFileSync(join(root, 'public/data/model.json'), dataset);
  for (const file of ['manifest.webmanifest', 'icon-192.png']) writeFileSync(join(root, 'public', file), file);
  writeFileSync(join(root, 'public/embed.js'), '// For other sites.');
  writeFileSync(join(root, 'index.html'), `<title>${page}</title>`);
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    build: { outDir, emptyOutDir: true },
    plugins: [offline({ paths: [''], folders: ['issues'] })],
  });
  const folder = outDir.startsWith(tmpdir()) ? outDir : join(root, outDir);
  const read = (file: string) => readFileSync(join(folder, file), 'utf8');
  return { folder, worker: read('sw.js'), revision: read('revision.txt') };
}

describe(offline, () => {
  it('writes the worker wherever the site is built', async () => {
    const [inside, deeper, outside] = [await built('dist'), await built('out/site'), await built(elsewhere)];
    expect([deeper.revision, outside.revision]).toEqual([inside.revision, inside.revision]);
    expect([deeper.worker, outside.worker]).toEqual([inside.worker, inside.worker]);
    expect(readFileSync(join(outside.folder, 'shell.html'), 'utf8')).toContain(
      '<meta name="robots" content="noindex" />',
    );
  }, 60_000);

  it('names the revision in the worker, with what it keeps', async () => {
    const { worker, revision } = await built('dist');
    expect(revision).toMatch(/^[0-9a-f]{16}\n$/);
    expect(worker).toContain(revision.trim());
    for (const kept of ['./', 'shell.html', 'data/model.json', 'manifest.webmanifest', 'icon-192.png'])
      expect(worker).toMatch(new RegExp(`["'\`]${kept}["'\`]`));
    expect(worker).not.toContain('embed.js');
  }, 60_000);

  it('tells another site by its revision, but not another dataset', async () => {
    const { revision, worker } = await built('dist');
    const swapped = await built('dist', { dataset: '{ "title": "Another" }' });
    expect(swapped.revision).toBe(revision);
    expect(swapped.worker).not.toBe(worker);
    expect((await built('dist', { page: 'Another page' })).revision).not.toBe(revision);
  }, 60_000);
});
