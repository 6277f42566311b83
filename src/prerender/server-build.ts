import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import react from '@vitejs/plugin-react';
import { build } from 'vite';
import { outlines } from './outlines.ts';
import type { WrittenSite } from './write.tsx';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

type Input = Parameters<typeof import('./write.tsx')['writeSite']>[0];

/**
 * Builds the program a second time, to run here instead of in a browser, and lets it write the pages. The same
 * build tool gives both halves the same class names.
 */
export async function writeWithServerHalf(input: Input): Promise<WrittenSite> {
  const cache = join(ROOT, 'node_modules/.cache');
  mkdirSync(cache, { recursive: true });
  // Below node_modules, where react is found; a folder of its own, since builds may run side by side.
  const outDir = mkdtempSync(join(cache, 'common-ground-'));
  try {
    await build({
      root: ROOT,
      configFile: false,
      logLevel: 'warn',
      publicDir: false,
      plugins: [react(), outlines()],
      build: {
        ssr: 'src/prerender/write.tsx',
        outDir,
        target: 'node20',
        rolldownOptions: { checks: { pluginTimings: false }, output: { entryFileNames: 'write.mjs' } },
      },
    });
    const half: typeof import('./write.tsx') = await import(pathToFileURL(join(outDir, 'write.mjs')).href);
    return await half.writeSite(input);
  } finally {
    rmSync(outDir, { recursive: true, force: true });
  }
}
