import { join } from 'node:path';
import { createServer } from 'vite';
import { describe, expect, it, vi } from 'vitest';
import { datasetReload } from '../../src/prerender/dataset-reload.ts';

describe(datasetReload, () => {
  it('reloads when the dataset is written, in place or anew, and for no other file', async () => {
    const server = await createServer({
      configFile: false,
      logLevel: 'error',
      server: { middlewareMode: true, ws: false, watch: null },
      plugins: [datasetReload()],
    });
    const send = vi.spyOn(server.ws, 'send');
    const reloadsAt = (event: string, file: string) => {
      send.mockClear();
      server.watcher.emit('all', event, join(server.config.publicDir, file));
      return send.mock.calls.length;
    };
    expect(reloadsAt('change', 'data/model.json')).toBe(1);
    expect(reloadsAt('add', 'data/model.json')).toBe(1);
    expect(reloadsAt('change', 'data/codings.json')).toBe(1);
    // The new file comes next.
    expect(reloadsAt('unlink', 'data/model.json')).toBe(0);
    expect(reloadsAt('change', 'data/model.schema.json')).toBe(0);
    await server.close();
  });
});
