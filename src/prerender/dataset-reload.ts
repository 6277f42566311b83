import { dirname, resolve } from 'node:path';
import type { Plugin } from 'vite';

/** While developing, an edited dataset is shown at once, or what is wrong with it: of itself vite reloads for no public file. */
export function datasetReload(): Plugin {
  return {
    name: 'common-ground-dataset-reload',
    apply: 'serve',
    configureServer({ config, watcher, ws }) {
      const data = resolve(config.publicDir, 'data');
      watcher.on('all', (event, path) => {
        // Editors write in place, or put a new file where the old one was.
        const isData = dirname(resolve(path)) === data && !path.endsWith('.schema.json');
        if (['add', 'change'].includes(event) && isData) ws.send({ type: 'full-reload' });
      });
    },
  };
}
